package apparat.app.outside;

import apparat.app.manners.Preferences;
import apparat.app.model.Tasks;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * All that the window needs from the world around it.
 *
 * @param userFolder where the program keeps what belongs to its user; made when first needed
 * @param clock the time of day, for the length of a lecture
 * @param settings what is remembered from one start to the next
 */
public record Outside(
    FileDialogs files,
    Clips clips,
    Links links,
    Tasks tasks,
    Path userFolder,
    InstantSource clock,
    Settings settings) {

  /** The same world, where what takes long is done by other tasks. */
  public Outside doing(Tasks others) {
    return new Outside(files, clips, links, others, userFolder, clock, settings);
  }

  /** For a window that remembers nothing, of a reader who knows their way. */
  public Outside(
      FileDialogs files,
      Clips clips,
      Links links,
      Tasks tasks,
      Path userFolder,
      InstantSource clock) {
    this(
        files,
        clips,
        links,
        tasks,
        userFolder,
        clock,
        new SettingsInMemory(Preferences.FIRST.afterTour()));
  }
}
