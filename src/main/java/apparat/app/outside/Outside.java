package apparat.app.outside;

import apparat.app.model.Tasks;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * All that the window needs from the world around it.
 *
 * @param userFolder where the program keeps what belongs to its user; made when first needed
 * @param clock the time of day, for the length of a lecture
 */
public record Outside(
    FileDialogs files,
    Clips clips,
    Links links,
    Tasks tasks,
    Path userFolder,
    InstantSource clock) {}
