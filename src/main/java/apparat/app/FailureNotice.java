package apparat.app;

import apparat.app.keys.Naming;
import apparat.app.outside.Clips;
import apparat.app.sheet.Sheets;
import apparat.io.CannotRead;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    if (Boolean.getBoolean(Window.LOG)) {
      System.err.println(report);
    }
    Button copy = new Button("Copy the report");
    copy.setId("copy-report");
    Naming.of(copy, "Copy the report of what went wrong");
    copy.setOnAction(event -> clips.putText(report));
    show(
        "Something went wrong, but the program goes on.",
        "If it happens again, copy the report and send it to those who look after the program.",
        copy);
  }

  /** Shows a failure that has a sentence of its own. */
  void sentence(String title, String sentence) {
    show(title, sentence);
  }

  /** Says that there was no data set to be read, and offers another one. */
  void nothingToRead(CannotRead failure, Runnable openAnother) {
    Button other = new Button("Open another data set");
    other.setId("open-other");
    Naming.of(other, "Open another data set", "Ctrl O");
    other.setOnAction(event -> openAnother.run());
    show("The data set cannot be opened.", failure.getMessage(), other);
  }

  private void show(String title, String sentence, Button... ways) {
    Label words = new Label(sentence);
    words.setWrapText(true);
    VBox content = new VBox(14, words);
    content.getChildren().addAll(ways);
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
