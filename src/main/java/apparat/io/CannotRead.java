package apparat.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** There is nothing to read at all; the message is one sentence that says why and what to do. */
public final class CannotRead extends IOException {

  private static final long serialVersionUID = 1L;

  private final String instead;

  public CannotRead(String sentence) {
    this(sentence, Optional.empty());
  }

  /**
   * The same.
   *
   * @param instead what can be read in its place, if that is known
   */
  public CannotRead(String sentence, Optional<Path> instead) {
    super(sentence);
    this.instead = instead.map(Path::toString).orElse("");
  }

  /** What can be read in its place, if that is known. */
  public Optional<Path> instead() {
    return instead.isEmpty() ? Optional.empty() : Optional.of(Path.of(instead));
  }
}
