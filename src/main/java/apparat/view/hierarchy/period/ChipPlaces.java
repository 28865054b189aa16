package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.seating.Seating;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The places of one body: full seats and candidates apart. A head sits among the full ones. */
record ChipPlaces(Panel panel, boolean leading, Need.Names names, Seating full, Seating candidates)
    implements Places {

  static ChipPlaces of(History history, Panel panel, boolean leading, Stays stays) {
    List<Stays.Stretch> all = stays.in(panel.bodies().getFirst());
    return new ChipPlaces(
        panel,
        leading,
        LongestNames.of(history, all),
        Seating.of(Stays.joined(all.stream().filter(stretch -> stretch.rank().full()).toList())),
        Seating.of(Stays.joined(all.stream().filter(stretch -> !stretch.rank().full()).toList())));
  }

  @Override
  public Need need() {
    return new Need.Chips(full.size(), candidates.size(), leading).named(names);
  }

  @Override
  public Optional<Spot> spot(
      String person, String body, Rank rank, Optional<Camp> camp, LocalDate day) {
    OptionalInt place = (rank.full() ? full : candidates).place(person, day);
    Spot.Kind kind = rank.full() ? Spot.Kind.FULL : Spot.Kind.CANDIDATE;
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(panel.id(), kind, panel.id(), place.getAsInt()));
  }
}
