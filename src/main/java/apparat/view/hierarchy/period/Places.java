package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.Optional;

/** Who has which place in one panel. */
sealed interface Places permits BannerPlaces, ChipPlaces, FieldPlaces, RowPlaces {

  /** What the panel needs. */
  Need need();

  /** The place of a seat on a day; empty: waiting, or no place is given to such seats. */
  Optional<Spot> spot(String person, String body, Rank rank, Optional<Camp> camp, LocalDate day);
}
