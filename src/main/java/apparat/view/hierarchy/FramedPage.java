package apparat.view.hierarchy;

import apparat.drawing.Placed;
import apparat.history.Panel;
import apparat.history.Seat;
import apparat.view.frame.Frame;
import apparat.view.frame.FrameOptions;
import apparat.view.frame.HeadFigures;
import apparat.view.frame.SourceLine;
import apparat.view.hierarchy.marks.OtherPosts;
import apparat.view.hierarchy.marks.SeatMarks;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import apparat.view.hierarchy.scene.Turnover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets head and foot around a picture.
 *
 * @param usual what the whole apparatus shows, in a few words
 */
record FramedPage(Frame frame, Fitted fitted, Scene scene, String usual) {

  /** What the picture shows, in a few words. */
  String subject() {
    return scene.period.chosen() ? new Titles(scene).names(fitted.whole()).getFirst() : usual;
  }

  /** What stands on the board, with head and foot. */
  Board around(Board board, SeatMarks seats, OtherPosts others) {
    Titles titles = new Titles(scene);
    boolean chosen = scene.period.chosen();
    FrameOptions options =
        new FrameOptions(scene.theme, usual, chosen ? titles.names(fitted.whole()) : List.of());
    Turnover turnover = Turnover.of(scene, fitted.whole());
    HeadFigures figures = new HeadFigures(turnover.came(), turnover.left(), where());
    Board framed = new Board();
    framed.addAll(frame.head(scene.snapshot, options, figures));
    board.marks().stream()
        .map(mark -> fitted.scale() == 1 ? mark : Placed.enlarged(mark, fitted.scale()))
        .forEach(framed::add);
    framed.addAll(
        frame.foot(scene.snapshot, options, board.signs(), sources(titles, seats, others.told())));
    return framed;
  }

  private String where() {
    if (!scene.period.chosen()) {
      return "in offices and bureaus";
    }
    return fitted.whole().panels().size() == 1 ? "in this body" : "in these bodies";
  }

  private SourceLine sources(Titles titles, SeatMarks seats, List<Seat> others) {
    List<SourceLine.Share> shares = new ArrayList<>();
    shares.add(
        new SourceLine.Share(
            scene.period.chosen() || scene.period.isLarge() ? "shown" : "in offices and bureaus",
            List.copyOf(seats.taken().values())));
    if (!others.isEmpty()) {
      shares.add(new SourceLine.Share("among their other posts", others));
    }
    List<String> partial = new ArrayList<>();
    for (Panel panel : scene.period.panels()) {
      if (panel.form() == Panel.Form.SQUARES && !panel.bodies().isEmpty()) {
        shares.add(
            new SourceLine.Share(
                "in the " + titles.name(panel), scene.seatsIn(panel.bodies().getFirst())));
      }
      if (panel.bodies().stream().anyMatch(body -> isPartial(titles, body))) {
        partial.add(scene.period.chosen() ? titles.title(panel) : titles.name(panel));
      }
    }
    return new SourceLine(folded(seats), shares, partial);
  }

  /** Of the whole apparatus only such bodies count as are large enough to be said in a number. */
  private boolean isPartial(Titles titles, String body) {
    return scene.period.chosen()
        ? scene.snapshot.alive(body)
            && !(titles.countable(body) && scene.snapshot.knowledge(body, "member").countable())
        : scene.period.isNumber(body) && !titles.countable(body);
  }

  private List<String> folded(SeatMarks seats) {
    if (scene.period.isLarge()) {
      return List.of(); // a line of the picture tells it
    }
    return scene.period.chosen()
        ? leftOut()
        : new Folding(fitted.whole().panels(), scene).words(seats.folded());
  }

  /** Bodies that were asked for and have no room on the page. */
  private List<String> leftOut() {
    List<Panel> missing =
        fitted.whole().panels().stream()
            .filter(panel -> scene.period.chosen() && !scene.period.panels().contains(panel))
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            missing.stream()
                .map(panel -> scene.snapshot.shortNameOf(panel.bodies().getFirst()))
                .collect(Collectors.joining(", ", "No room on this page: ", ".")));
  }
}
