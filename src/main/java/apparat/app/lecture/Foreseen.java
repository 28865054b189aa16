package apparat.app.lecture;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Parts what may happen to files, for which there is a sentence, from errors that nobody foresaw.
 *
 * @param say tells the lecturer a sentence
 * @param failures takes all other errors
 */
record Foreseen(Consumer<String> say, Consumer<Throwable> failures) {

  /** Takes what went wrong: says this sentence where a file could not be read or written. */
  Consumer<Throwable> or(String sentence) {
    return failure -> {
      if (cause(failure) instanceof UncheckedIOException) {
        say.accept(sentence);
      } else {
        failures.accept(failure);
      }
    };
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
