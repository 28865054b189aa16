package apparat.app.shots;

import apparat.app.Reader;
import apparat.app.outside.Settings;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A way through states of one window, with a name by which it can be walked alone.
 *
 * @param window of a reader whose look is remembered
 */
record Course(String name, Function<Settings, Reader> window, Consumer<Walk> steps) {

  /** Through a window that takes the look when it is open. */
  Course(String name, Supplier<Reader> window, Consumer<Walk> steps) {
    this(name, remembered -> window.get(), steps);
  }

  /** Through the window of the shipped data set. */
  static Course of(String name, Consumer<Walk> steps) {
    return new Course(name, remembered -> Reader.atTheWindow(), steps);
  }
}
