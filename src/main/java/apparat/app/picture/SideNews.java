package apparat.app.picture;

import apparat.history.Change;
import apparat.history.Change.Kind;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.sides.SideChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Why people stand on another side than before, in sentences.
 *
 * @param day from which it holds
 * @param sentences who goes over first, then where to
 */
public record SideNews(LocalDate day, List<String> sentences) {

  private static final Set<Kind> TOLD =
      Set.of(Kind.SWITCHED, Kind.FORMED, Kind.JOINED, Kind.QUIT, Kind.DISSOLVED, Kind.DIED);

  /** Who goes over first, then where to. */
  private static final List<Kind> ORDER =
      List.of(Kind.SWITCHED, Kind.FORMED, Kind.JOINED, Kind.QUIT, Kind.DISSOLVED, Kind.DIED);

  public SideNews {
    sentences = List.copyOf(sentences);
  }

  /** The news of a whole period, each on its day. */
  public record All(TreeMap<LocalDate, SideNews> days) {

    /** The latest on a day. */
    public Optional<SideNews> on(LocalDate day) {
      return Optional.ofNullable(days.floorEntry(day)).map(entry -> entry.getValue());
    }
  }

  /** What the rows of a data set tell of factions and sides. */
  public static All of(History history) {
    TreeMap<LocalDate, List<Change>> changes = new TreeMap<>();
    LocalDate eve = history.manifest().firstDay().minusDays(1);
    for (Change change : new SideChanges(history).between(eve, history.manifest().lastDay())) {
      if (TOLD.contains(change.kind())) {
        changes.computeIfAbsent(change.day(), day -> new ArrayList<>()).add(change);
      }
    }
    TreeMap<LocalDate, SideNews> news = new TreeMap<>();
    changes.forEach((day, list) -> news.put(day, of(day, list)));
    return new All(news);
  }

  private static SideNews of(LocalDate day, List<Change> changes) {
    return new SideNews(
        day,
        changes.stream()
            .sorted(Comparator.comparing(change -> ORDER.indexOf(change.kind())))
            .map(change -> change.sentence() + ".")
            .toList());
  }

  /** The first sentences, with the day. */
  public String words(int most) {
    return DateWords.day(day) + ": " + String.join(" ", sentences.stream().limit(most).toList());
  }
}
