package apparat.view.frame;

import apparat.history.History;
import apparat.history.naming.Russian;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A history in each language of names; the Russian one is made when it is first asked for. May be
 * used by several threads at once.
 */
public final class Called {

  private final History latin;
  private final Supplier<History> russian;

  public Called(History latin) {
    this.latin = latin;
    this.russian = new Once(latin);
  }

  private Called(History latin, Supplier<History> russian) {
    this.latin = latin;
    this.russian = russian;
  }

  /** The history with names in that language. */
  public History in(Language language) {
    return language == Language.RU ? russian.get() : latin;
  }

  /** The same compared with that day. */
  public Called comparedWith(LocalDate day) {
    return new Called(latin.comparedWith(day), () -> russian.get().comparedWith(day));
  }

  private static final class Once implements Supplier<History> {
    private final History latin;
    private Optional<History> made = Optional.empty();

    Once(History latin) {
      this.latin = latin;
    }

    @Override
    public synchronized History get() {
      if (made.isEmpty()) {
        made = Optional.of(Russian.of(latin));
      }
      return made.get();
    }
  }
}
