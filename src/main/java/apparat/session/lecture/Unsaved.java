package apparat.session.lecture;

import apparat.lecture.Lecture;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A lecture with changes that are in no file of the lecturer's yet.
 *
 * @param file where it was saved before, if anywhere
 */
public record Unsaved(Lecture lecture, Optional<Path> file) {}
