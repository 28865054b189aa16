package apparat.app.page.part;

import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.history.Camp;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Allegiance;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The sides that a person took in the course of the period. */
public record SideEntries(Reading reading) {

  private record Stay(Camp camp, LocalDate from, LocalDate to) {}

  /** One entry for each stay on one side, by date; what is not recorded is left out. */
  public List<Entry> of(String person) {
    return stays(person).stream().map(this::entry).toList();
  }

  private List<Stay> stays(String person) {
    History history = reading.history();
    LocalDate end = history.manifest().lastDay().plusDays(1);
    List<LocalDate> days = new ArrayList<>(turns(person));
    days.add(end);
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i + 1 < days.size(); i++) {
      LocalDate from = days.get(i);
      LocalDate to = days.get(i + 1);
      history.campOf(person, from).ifPresent(camp -> join(stays, new Stay(camp, from, to)));
    }
    return stays;
  }

  private static void join(List<Stay> stays, Stay next) {
    boolean goesOn =
        !stays.isEmpty()
            && stays.getLast().camp().equals(next.camp())
            && stays.getLast().to().equals(next.from());
    LocalDate from = goesOn ? stays.removeLast().from() : next.from();
    stays.add(new Stay(next.camp(), from, next.to()));
  }

  /** The days of the period on which the side may change. */
  private NavigableSet<LocalDate> turns(String person) {
    LocalDate first = reading.history().manifest().firstDay();
    LocalDate last = reading.history().manifest().lastDay();
    NavigableSet<LocalDate> days = new TreeSet<>(List.of(first));
    for (Allegiance row : reading.history().data().allegiances()) {
      if (row.person().equals(person)) {
        days.add(row.spell().firstDay());
        days.add(row.spell().endDay());
      }
    }
    reading.history().person(person).died().map(HistoricalDate::first).ifPresent(days::add);
    return days.subSet(first, true, last, true);
  }

  private Entry entry(Stay stay) {
    Spell spell = Spell.of(stay.from(), stay.to());
    return Entry.of(stay.camp().name(), words(stay))
        .signed(Optional.of(reading.signs().ofCamp(stay.camp())))
        .marked(spell.holdsOn(reading.day()))
        .showing(new Figure.Bar(spell, Optional.of(reading.signs().ofCamp(stay.camp()))));
  }

  /** What lies at an end of the period may reach beyond it. */
  private String words(Stay stay) {
    LocalDate first = reading.history().manifest().firstDay();
    LocalDate end = reading.history().manifest().lastDay().plusDays(1);
    boolean fromBefore = stay.from().equals(first);
    boolean toAfter = stay.to().equals(end);
    if (fromBefore && toAfter) {
      return "throughout the period";
    }
    return fromBefore
        ? "until " + DateWords.day(stay.to())
        : "from " + DateWords.day(stay.from()) + (toAfter ? "" : " to " + DateWords.day(stay.to()));
  }
}
