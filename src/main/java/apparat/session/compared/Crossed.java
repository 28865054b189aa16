package apparat.session.compared;

import apparat.history.Camp;
import apparat.history.History;
import apparat.record.Person;
import apparat.view.alliances.period.ChangedSides;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who changed sides between two days.
 *
 * @param shown whether the map marks them; others are not in view on it
 * @param from the side of the earlier day
 * @param to the side of the later day
 * @param besideThen the other sides with which they stood in a bloc on the earlier day
 * @param besideNow the other sides with which they stand in one on the later day
 * @param words from where to where, in plain words, without the name
 */
public record Crossed(
    Person person,
    boolean shown,
    Optional<Camp> from,
    Camp to,
    List<Camp> besideThen,
    List<Camp> besideNow,
    String words) {

  /** Who counts as having changed sides. */
  public static final String MEANING =
      "of whom another side is recorded than before; of those on the map also of whom a side is"
          + " recorded where none was, and who stand in a bloc with other sides than before, or no"
          + " longer do, unless their own side is the largest of them.";

  public Crossed {
    besideThen = List.copyOf(besideThen);
    besideNow = List.copyOf(besideNow);
  }

  /** What changed for somebody. */
  public enum Change {
    /** Another side is recorded. */
    SIDE,
    /** No side was recorded on the earlier day. */
    FROM_NONE,
    /** The side is the same, and stands with other sides. */
    COMPANY
  }

  /** What changed for this person. */
  public Change change() {
    if (from.isEmpty()) {
      return Change.FROM_NONE;
    }
    return from.get().equals(to) ? Change.COMPANY : Change.SIDE;
  }

  /**
   * All who changed sides, those of the map first, then by what changed and by the side on which
   * they stand now. Of those who are not in view on the map only they are named of whom another
   * side is recorded than then.
   *
   * @param everybody whether the map shows all who have a tie or a group
   */
  public static List<Crossed> between(
      History history, LocalDate then, LocalDate now, boolean everybody) {
    ChangedSides onMap = ChangedSides.between(history, then, now, everybody);
    ChangedSides ofAll = ChangedSides.between(history, then, now, true);
    List<String> marked = onMap.people();
    List<Crossed> crossed = new ArrayList<>();
    for (Person person : history.data().people()) {
      Optional<Camp> from = history.campOf(person.id(), then);
      Optional<Camp> to = history.campOf(person.id(), now);
      boolean shown = marked.contains(person.id());
      boolean over = from.isPresent() && !from.equals(to);
      if (to.isPresent() && (shown || over)) {
        ChangedSides sides = shown ? onMap : ofAll;
        List<Camp> before = sides.besideThen(person.id());
        List<Camp> after = sides.besideNow(person.id());
        String words =
            new CrossedWords(history)
                .of(from, to.get(), before, after, sides.blocsNow(person.id()));
        crossed.add(new Crossed(person, shown, from, to.get(), before, after, words));
      }
    }
    crossed.sort(
        Comparator.comparing((Crossed one) -> !one.shown())
            .thenComparing(one -> one.change() == Change.COMPANY)
            .thenComparing(one -> one.to().order())
            .thenComparing(one -> one.person().name()));
    return List.copyOf(crossed);
  }

  /** The name and the words. */
  public String sentence() {
    return person.name() + ": " + words;
  }
}
