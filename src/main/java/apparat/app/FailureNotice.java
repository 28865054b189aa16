package apparat.app;

import apparat.app.keys.Naming;
import apparat.app.outside.Clips;
import apparat.app.sheet.Sheets;
import apparat.io.CannotRead;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says in one friendly sentence that something failed, and goes on. */
final class FailureNotice {

  private final Sheets sheets;
  private final Clips clips;
  private Optional<String> lastReport = Optional.empty();

  FailureNotice(Sheets sheets, Clips clips) {
    this.sheets = sheets;
    this.clips = clips;
  }

  /** Shows a failure that nobody foresaw. */
  void unexpected(Throwable failure) {
    String report = report(failure);
    if (lastReport.filter(report::equals).isPresent() && sheets.open()) {
      return;
    }
    lastReport = Optional.of(report);
    show(
        "Something went wrong, but the program goes on.",
        "If it happens again, copy the report and send it to those who look after the program.",
        copy(report));
  }

  private Button copy(String report) {
    if (Boolean.getBoolean(Window.LOG)) {
      System.err.println(report);
    }
    Button copy = new Button("Copy the report");
    copy.setId("copy-report");
    Naming.of(copy, "Copy the report of what went wrong");
    copy.setOnAction(event -> clips.putText(report));
    return copy;
  }

  /** Shows a failure that has a sentence of its own. */
  void sentence(String title, String sentence) {
    show(title, sentence);
  }

  /**
   * Says why a data set could not be opened. Enter opens the folder that holds one, where that is
   * known, else has another one chosen; who leaves goes back to the data set that is open, or
   * closes the program where there is none.
   */
  void cannotOpen(
      Throwable failure, Runnable openAnother, Consumer<Path> open, Optional<Runnable> close) {
    Optional<Path> instead =
        failure.getCause() instanceof CannotRead nothing ? nothing.instead() : Optional.empty();
    Button other = new Button("Open another data set …");
    other.setId("open-other");
    other.setDefaultButton(instead.isEmpty());
    Naming.of(other, "Open another data set", instead.isEmpty() ? "Enter" : "Ctrl O");
    other.setOnAction(event -> openAnother.run());
    Button leave = new Button(close.isPresent() ? "Close the program" : "Go back");
    leave.setId("leave");
    Naming.of(leave, leave.getText(), "Esc");
    leave.setOnAction(event -> sheets.leave());
    String title = "The data set cannot be opened.";
    if (failure.getCause() instanceof CannotRead nothing) {
      List<Button> ways = new ArrayList<>(List.of(other, leave));
      instead.ifPresent(folder -> ways.addFirst(openThat(folder, open)));
      show(title, nothing.getMessage(), ways.toArray(Button[]::new));
      ways.getFirst().requestFocus();
    } else {
      show(title, "Something went wrong while it was read.", other, copy(report(failure)), leave);
      other.requestFocus();
    }
    close.ifPresent(sheets::leaveBy);
    sheets.key(KeyCode.O, openAnother);
  }

  private static Button openThat(Path folder, Consumer<Path> open) {
    Button that = new Button("Open the folder above");
    that.setId("open-above");
    that.setDefaultButton(true);
    Naming.of(that, "Open " + folder, "Enter");
    that.setOnAction(event -> open.accept(folder));
    return that;
  }

  private void show(String title, String sentence, Button... ways) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    VBox content = new VBox(14, words);
    content.getChildren().add(new FlowPane(12, 8, ways));
    sheets.show("failure", title, content, 460);
  }

  /** The failure without the wrapping that a task puts around it. */
  static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private static String report(Throwable failure) {
    StringWriter text = new StringWriter();
    text.append("Apparat, Java ").append(System.getProperty("java.version"));
    text.append(", JavaFX ").append(System.getProperty("javafx.version"));
    text.append(", ").append(System.getProperty("os.name")).append('\n');
    failure.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
