package apparat.app.outside;

import apparat.app.manners.Preferences;
import java.util.Optional;

/** Where preferences are kept from one start to the next. */
public interface Settings {

  /** What was kept last, or what is right for somebody who comes for the first time. */
  Preferences read();

  /** A sentence about why what was kept could not be used, if so; known once it has been read. */
  Optional<String> complaint();

  /** Keeps them. Where that cannot be done, nothing is lost but the memory of them. */
  void write(Preferences preferences);
}
