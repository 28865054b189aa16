package apparat.app.picture;

import apparat.app.model.Manner;
import apparat.app.model.Moment;
import apparat.app.model.TimeModel;
import apparat.app.surface.Hints;
import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.sides.SideChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Says at the foot of the window why people stand on another side, as long as the day that brought
 * it is shown: while playing and when stepping from day to day.
 */
public final class SideNews {

  private static final Set<Kind> TOLD =
      Set.of(Kind.SWITCHED, Kind.FORMED, Kind.JOINED, Kind.QUIT, Kind.DISSOLVED);

  /** Who goes over first, then where to. */
  private static final List<Kind> ORDER =
      List.of(Kind.SWITCHED, Kind.FORMED, Kind.JOINED, Kind.QUIT, Kind.DISSOLVED);

  private static final int MOST = 2;

  private final Hints hints;
  private NavigableMap<LocalDate, List<Change>> news = new TreeMap<>();
  private boolean told;

  /** Follows the days. */
  public SideNews(TimeModel time, Hints hints) {
    this.hints = hints;
    time.momentProperty().addListener((p, before, now) -> show(before, now));
  }

  /** What the rows of a data set tell of factions and sides, by the day from which it holds. */
  public static NavigableMap<LocalDate, List<Change>> of(History history) {
    NavigableMap<LocalDate, List<Change>> days = new TreeMap<>();
    LocalDate eve = history.manifest().firstDay().minusDays(1);
    for (Change change : new SideChanges(history).between(eve, history.manifest().lastDay())) {
      if (TOLD.contains(change.kind())) {
        days.computeIfAbsent(change.day(), day -> new ArrayList<>()).add(change);
      }
    }
    return days;
  }

  /** Knows from now on what there is to be told. */
  public void tell(NavigableMap<LocalDate, List<Change>> all) {
    news = all;
  }

  private void show(Moment before, Moment now) {
    String words = words(before.day(), now);
    if (!words.isEmpty()) {
      told = true;
      hints.busy(words);
    } else if (told) {
      told = false;
      hints.sayNothing();
    }
  }

  /** While playing all days on the way are told, else the one that is shown. */
  String words(LocalDate before, Moment now) {
    if (now.manner() == Manner.STRAIGHT || now.manner() == Manner.CUT) {
      return "";
    }
    boolean on = now.manner() == Manner.PLAYED && before.isBefore(now.day());
    LocalDate from = on ? before : now.day().minusDays(1);
    List<Change> changes =
        news.subMap(from, false, now.day(), true).values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(change -> ORDER.indexOf(change.kind())))
            .toList();
    List<String> sentences =
        changes.stream()
            .limit(MOST)
            .map(change -> DateWords.day(change.day()) + ": " + change.sentence() + ".")
            .toList();
    int more = changes.size() - sentences.size();
    return String.join("\n", sentences)
        + (more == 0 ? "" : "\nand " + more + (more == 1 ? " change more" : " changes more"));
  }
}
