package apparat.view.hierarchy.marks;

import apparat.drawing.Pen;
import apparat.geometry.Box;
import apparat.history.Seat;
import apparat.record.Rank;
import apparat.text.Face;
import apparat.text.Type;
import apparat.text.Typeface;
import apparat.view.frame.Sign;
import apparat.view.hierarchy.period.Spot;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes what else the people of a body hold that day behind their names, where there is room. */
public final class OtherPosts {
  private static final Type SMALL = new Type(Face.REGULAR, 11);
  private static final double PITCH = 13;

  /** From the left edge of a chip: the bar, a sign and a name. */
  private static final double NAME = 164;

  /** At the right end: the number of posts and the sign that somebody is new. */
  private static final double END = 34;

  private static final double LEAST = 130;
  private static final String AND = "and ";

  private final Scene scene;
  private final Board board;
  private final List<Seat> told = new ArrayList<>();

  public OtherPosts(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
  }

  /** The seats that are told beside names, without those of which only the number is. */
  public List<Seat> told() {
    return told;
  }

  /** Beside everybody who has a chip. */
  public void draw(Map<Spot, Seat> taken) {
    taken.forEach((spot, seat) -> scene.sites.box(spot).ifPresent(box -> write(seat, box)));
  }

  private void write(Seat seat, Box box) {
    ChipStyle style = ChipStyle.of(box);
    double x = box.x() + Math.max(NAME, nameEnd(seat, style));
    double room = box.right() - END - x;
    int lines = (int) Math.min(2, (box.height() - 2) / PITCH);
    List<Seat> others =
        scene.otherSeats(seat).stream()
            .sorted(Comparator.comparingInt(OtherPosts::remoteness))
            .toList();
    List<String> posts = others.stream().map(this::words).toList();
    if (room < LEAST || lines == 0 || posts.isEmpty()) {
      return;
    }
    int shown = fitting(posts, room, lines);
    List<Seat> named = others.subList(0, shown);
    told.addAll(named);
    if (named.stream().anyMatch(Seat::doubtful)) {
      board.use(Sign.DOUBTFUL);
    }
    List<String> broken =
        shown == 0
            ? List.of(Words.count(posts.size(), "other post", "other posts"))
            : lines(shown(posts, shown), room);
    double first = box.centreY() - (broken.size() - 1) * PITCH / 2 + 0.36 * SMALL.size();
    boolean isNew = scene.news(seat) != Scene.News.NONE && scene.theme.change().isPresent();
    for (int i = 0; i < broken.size(); i++) {
      board.add(
          Pen.text(
              ChipMarks.key(seat) + "/others/" + i,
              broken.get(i),
              SMALL,
              x,
              first + i * PITCH,
              isNew ? scene.theme.ink() : scene.theme.soft()),
          scene.strength(seat.person().id()));
    }
  }

  /** Offices first: where there is no room for all, a chair tells more than a membership. */
  private static int remoteness(Seat seat) {
    return switch (seat.rank()) {
      case HEAD -> 0;
      case VOTING, STAFF -> seat.role().equals("member") ? 2 : 1;
      case CANDIDATE -> 3;
    };
  }

  /** How far bar, sign, name and doubt reach. */
  private double nameEnd(Seat seat, ChipStyle style) {
    double signs = (seat.rank() == Rank.HEAD ? 16 : 0) + (seat.doubtful() ? 10 : 0);
    return style.bar() + 18 + signs + Typeface.width(scene.name(seat.person()), style.full());
  }

  /** How many posts the lines hold beside the number of the rest. */
  private static int fitting(List<String> posts, double room, int lines) {
    for (int shown = posts.size(); shown > 0; shown--) {
      List<String> set = lines(shown(posts, shown), room);
      if (set.size() <= lines && set.stream().allMatch(line -> width(line) <= room)) {
        return shown;
      }
    }
    return 0;
  }

  /** The first posts; the rest are counted. */
  private static List<String> shown(List<String> posts, int count) {
    List<String> words = new ArrayList<>(posts.subList(0, count));
    if (count < posts.size()) {
      words.add(AND + (posts.size() - count) + " more");
    }
    return words;
  }

  /** No post is broken in two. */
  private static List<String> lines(List<String> words, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + (word.startsWith(AND) ? " " : " · ") + word;
      if (!line.isEmpty() && width(longer) > room) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static double width(String words) {
    return Typeface.width(words, SMALL);
  }

  /** A body by its short name; how one sits there, where it is more or less than a member. */
  private String words(Seat seat) {
    String body = scene.snapshot.shortNameOf(seat.body().id());
    boolean member = seat.rank() == Rank.VOTING && seat.role().equals("member");
    return body
        + (member ? "" : " (" + Words.role(seat.role()) + ")")
        + (seat.doubtful() ? " ?" : "");
  }
}
