package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.history.Panel;
import apparat.layout.hierarchy.need.Need;
import apparat.layout.seating.Seating;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The squares of a large body: a zone a camp, in it full members and candidates apart.
 *
 * @param zones in reading order; that without a camp has the id {@link #NO_CAMP}
 * @param full the filled squares of each zone
 * @param candidates the outlined squares of each zone
 */
record FieldPlaces(
    Panel panel, Need.Field need, Map<String, Seating> full, Map<String, Seating> candidates)
    implements Places {

  /** The zone of those for whom no side is recorded, as it is written in keys. */
  static final String NO_CAMP = "none";

  private static final Seating NOBODY = Seating.of(List.of());

  @Override
  public Optional<Spot> spot(
      String person, String body, Rank rank, Optional<Camp> camp, LocalDate day) {
    String zone = camp.map(Camp::id).orElse(NO_CAMP);
    OptionalInt place =
        (rank.full() ? full : candidates).getOrDefault(zone, NOBODY).place(person, day);
    Spot.Kind kind = rank.full() ? Spot.Kind.FULL_SQUARE : Spot.Kind.CANDIDATE_SQUARE;
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spot(panel.id(), kind, zone, place.getAsInt()));
  }
}
