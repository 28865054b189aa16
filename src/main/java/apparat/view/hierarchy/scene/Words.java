package apparat.view.hierarchy.scene;

import apparat.drawing.Meaning;
import apparat.history.DateWords;
import apparat.history.Seat;
import apparat.history.SeatComparison.Left;
import apparat.history.SeatComparison.Reason;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Row;
import java.time.LocalDate;
import java.util.List;

/** What marks say, in words. */
public final class Words {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private Words() {}

  /** The meaning of a seat's chip or square. */
  public static Meaning seat(Scene scene, Seat seat, String dataKey) {
    Membership row = seat.rows().getFirst();
    StringBuilder words = new StringBuilder(scene.fullName(seat.person()));
    words
        .append(", ")
        .append(role(seat.role()))
        .append(", ")
        .append(scene.snapshot.nameOf(seat.body().id()));
    words.append(", ").append(DateWords.span(row.spell()));
    scene.camp(seat.person().id()).ifPresent(camp -> words.append("; side: ").append(camp.name()));
    int posts = scene.posts(seat.person().id());
    if (posts > 1) {
      words.append("; ").append(posts).append(" posts that day");
    }
    if (seat.doubtful()) {
      words.append("; doubtful");
    }
    return new Meaning(dataKey, words.append('.').toString(), rows(seat));
  }

  public static Meaning left(Scene scene, Left left) {
    Seat seat = left.seat();
    String sentence =
        scene.fullName(seat.person())
            + ", "
            + role(seat.role())
            + " of "
            + scene.snapshot.nameOf(seat.body().id())
            + " until "
            + DateWords.day(left.day())
            + ", "
            + reason(left.reason())
            + ".";
    return new Meaning("left/" + seat.person().id() + "/" + seat.body().id(), sentence, rows(seat));
  }

  /** The meaning of the sign on a square that was left. */
  public static Meaning leftSquare(Scene scene, Left left) {
    Seat seat = left.seat();
    String sentence =
        scene.name(seat.person())
            + " left the "
            + scene.snapshot.nameOf(seat.body().id())
            + " on "
            + DateWords.day(left.day())
            + (left.reason() == Reason.OTHER ? "" : " (" + reason(left.reason()) + ")")
            + ".";
    return new Meaning("left/" + seat.person().id() + "/" + seat.body().id(), sentence, rows(seat));
  }

  public static Meaning name(Scene scene, Seat seat) {
    return new Meaning(
        "name/" + seat.person().id(),
        scene.fullName(seat.person()),
        List.of(row(seat.person().row())));
  }

  public static List<String> rows(Seat seat) {
    return seat.rows().stream().map(Membership::row).map(Words::row).toList();
  }

  public static String row(Row row) {
    return row.table() + ":" + row.line();
  }

  public static String role(String role) {
    return role.replace('-', ' ');
  }

  public static String reason(Reason reason) {
    return switch (reason) {
      case DIED -> "died";
      case REMOVED -> "removed";
      case MOVED -> "moved";
      case TERM_ENDED -> "term ended";
      case OTHER -> "left";
    };
  }

  /** A day without its year, as on ghosts: "23 Oct". */
  public static String shortDay(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
  }

  /**
   * A day in the past of another, in the wordings that may stand beside it, the fullest first: with
   * its year where that is another one.
   */
  public static List<String> shortDays(LocalDate day, LocalDate seenFrom) {
    String year = " " + day.getYear();
    return day.getYear() == seenFrom.getYear()
        ? List.of(shortDay(day))
        : List.of(shortDay(day) + year, MONTHS.get(day.getMonthValue() - 1) + year);
  }

  /** A span of days, both included, as short as it can be said: "23–31 May 1924". */
  public static String days(LocalDate first, LocalDate last) {
    String end = DateWords.day(last);
    if (first.equals(last)) {
      return end;
    }
    String start = DateWords.day(first);
    if (first.getYear() != last.getYear()) {
      return start + " – " + end;
    }
    String sameYear = start.substring(0, start.lastIndexOf(' '));
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + end
        : sameYear + " – " + end;
  }

  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** What is said of somebody without a post, after their name. */
  public static String withoutPost(Person person, LocalDate day) {
    return person.deadBy(day).map(date -> "died " + DateWords.of(date)).orElse("holds no post");
  }
}
