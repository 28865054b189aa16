package apparat.view.hierarchy.period;

import apparat.history.Camp;
import apparat.layout.hierarchy.need.Need;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.Optional;

/** A banner has no places. */
record BannerPlaces() implements Places {
  @Override
  public Need need() {
    return new Need.Banner();
  }

  @Override
  public Optional<Spot> spot(
      String person, String body, Rank rank, Optional<Camp> camp, LocalDate day) {
    return Optional.empty();
  }
}
