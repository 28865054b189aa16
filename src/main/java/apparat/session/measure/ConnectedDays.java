package apparat.session.measure;

import apparat.analysis.Chains.Over;
import apparat.history.Manifest;
import apparat.record.Tie;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** On which days of the period two people are connected. */
public record ConnectedDays(Connections connections) {

  /** Days from one to the other, both included, on which the same ties hold. */
  private record Stretch(LocalDate first, LocalDate last) {

    LocalDate nearest(LocalDate day) {
      return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    long away(LocalDate day) {
      return Math.abs(day.toEpochDay() - nearest(day).toEpochDay());
    }
  }

  /**
   * The nearest day of the period on which a chain leads from one to the other, if there is any.
   */
  public Optional<LocalDate> nearest(String from, String to, LocalDate day, Over over) {
    return stretches().stream()
        .sorted(Comparator.comparingLong(stretch -> stretch.away(day)))
        .filter(stretch -> connections.shortest(from, to, stretch.first(), over).isPresent())
        .findFirst()
        .map(stretch -> stretch.nearest(day));
  }

  private List<Stretch> stretches() {
    Manifest manifest = connections.history().manifest();
    List<LocalDate> starts = new ArrayList<>(List.of(manifest.firstDay()));
    SpellIndex.of(connections.history().data().ties(), Tie::spell).boundaries().stream()
        .filter(day -> day.isAfter(manifest.firstDay()) && !day.isAfter(manifest.lastDay()))
        .sorted()
        .forEach(starts::add);
    starts.add(manifest.lastDay().plusDays(1));
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      stretches.add(new Stretch(starts.get(i), starts.get(i + 1).minusDays(1)));
    }
    return stretches;
  }
}
