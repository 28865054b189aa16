package apparat.io;

import java.io.IOException;

/** There is nothing to read at all; the message is one sentence that says why and what to do. */
public final class CannotRead extends IOException {

  private static final long serialVersionUID = 1L;

  public CannotRead(String sentence) {
    super(sentence);
  }
}
