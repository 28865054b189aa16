package apparat.session.compared;

import java.time.LocalDate;

/**
 * Two days that are looked at together.
 *
 * @param then the earlier one
 * @param split whether both are drawn beside each other, rather than the later one with marks of
 *     what came and left since the earlier
 */
public record ThenAndNow(LocalDate then, LocalDate now, boolean split) {

  public ThenAndNow {
    if (then.isAfter(now)) {
      LocalDate later = then;
      then = now;
      now = later;
    }
  }
}
