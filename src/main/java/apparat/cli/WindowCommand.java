package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the window. */
@Command(
    name = "window",
    description = {"Opens the window on a data set, as 'apparat DATASET' does.", ""},
    footer = {"", "Example:", "  apparat window my-tables"})
final class WindowCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;

  private final Window window;

  WindowCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.open(dataSet.folder());
  }
}
