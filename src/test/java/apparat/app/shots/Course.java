package apparat.app.shots;

import apparat.app.Reader;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A way through states of one window, with a name by which it can be walked alone. */
record Course(String name, Supplier<Reader> window, Consumer<Walk> steps) {

  /** Through the window of the shipped data set. */
  static Course of(String name, Consumer<Walk> steps) {
    return new Course(name, Reader::atTheWindow, steps);
  }
}
