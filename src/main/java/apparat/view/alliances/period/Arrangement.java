package apparat.view.alliances.period;

import apparat.geometry.Box;
import apparat.layout.alliances.Guide;
import apparat.layout.alliances.Progress;
import apparat.view.frame.Called;
import apparat.view.frame.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where people stand on the map of the usual page. On pages of other sizes they stand as near to
 * that as can be, so that nobody is somewhere else when a panel opens or on a slide.
 */
public final class Arrangement {

  private static final int KEPT = 4;

  private final Called called;
  private final Box room;
  private final Density density;
  private final Supplier<Progress> layouts;
  private final Map<Cut, Period> periods = new LinkedHashMap<>(8, 0.75f, true);

  /**
   * @param room of the usual page
   * @param layouts for each layout who is told how far it is and may call it off
   */
  public Arrangement(Called called, Box room, Density density, Supplier<Progress> layouts) {
    this.called = called;
    this.room = room;
    this.density = density;
    this.layouts = layouts;
  }

  /** The map of the usual page itself, found at the first use. */
  public synchronized Period period(Cut cut) {
    Period known = periods.get(cut);
    if (known != null) {
      return known;
    }
    Optional<Guide> latin = inLatin(cut); // first, as who waits watches the last layout begun
    Period found = new Period(called.in(cut.language()), room, density, cut, layouts.get(), latin);
    periods.put(cut, found);
    if (periods.size() > KEPT) {
      periods.remove(periods.keySet().iterator().next());
    }
    return found;
  }

  /** In other letters people stand where they stand in Latin ones. */
  private Optional<Guide> inLatin(Cut cut) {
    return cut.language() == Language.EN
        ? Optional.empty()
        : Optional.of(guide(cut.in(Language.EN)));
  }

  /** What maps of other pages follow. */
  public Guide guide(Cut cut) {
    return period(cut).guide();
  }
}
