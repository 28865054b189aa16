package apparat.app.outside;

import apparat.app.manners.Preferences;
import java.util.Optional;

/** Keeps preferences as long as the program runs, and touches no file. */
public final class SettingsInMemory implements Settings {

  private Preferences kept;

  /** Begins with these. */
  public SettingsInMemory(Preferences kept) {
    this.kept = kept;
  }

  @Override
  public synchronized Preferences read() {
    return kept;
  }

  @Override
  public Optional<String> complaint() {
    return Optional.empty();
  }

  @Override
  public synchronized void write(Preferences preferences) {
    kept = preferences;
  }
}
