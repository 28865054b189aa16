package apparat.app;

import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.manners.Memory;
import apparat.app.outside.Outside;
import apparat.app.sheet.ExportModel;
import apparat.app.sheet.ExportSheet;
import apparat.app.sheet.Sheets;
import apparat.app.surface.Hints;
import apparat.drawing.Theme;
import apparat.session.Document;
import apparat.session.PictureFile;
import apparat.session.PictureFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Asks how the picture is to be written, and writes it beside whatever else goes on. */
final class Exporting {

  private final Sheets sheets;
  private final Hints hints;
  private final Outside outside;
  private final FailureNotice failures;
  private final Memory memory;
  private Optional<Document> written = Optional.empty();

  Exporting(Sheets sheets, Hints hints, Outside outside, FailureNotice failures, Memory memory) {
    this.sheets = sheets;
    this.hints = hints;
    this.outside = outside;
    this.failures = failures;
    this.memory = memory;
  }

  /** Lets a reader choose form and place. */
  void begin(Workspace now, LookModel look) {
    sheets.show(
        "export-sheet",
        "Export the picture",
        ExportSheet.of(
            ExportModel.again(memory.preferences().export(), look.themeProperty().get()),
            ExportModel.note(now.picture().sight(), now.rooms().middleProperty().get()),
            wish -> write(now, wish, look.themeProperty().get())),
        520);
  }

  /**
   * Calls off the layout of a map that a picture is written of.
   *
   * @return whether there was one
   */
  boolean callOff() {
    return written.filter(document -> document.layouts().callOff()).isPresent();
  }

  private void write(Workspace now, ExportModel wish, Theme theme) {
    memory.exported(wish.words(theme));
    Sight seen = now.picture().sight();
    outside
        .files()
        .chooseTarget(wish.fileName(seen), wish.ending())
        .ifPresent(
            chosen -> {
              Path file = named(chosen, wish.ending());
              ExportModel typed = wish.as(ending(file).orElse(wish.ending()));
              memory.exported(typed.words(theme));
              write(now.document(), typed, seen, file);
            });
  }

  /** The ending of a picture that is typed wins; where there is none, that of the form is added. */
  private static Path named(Path chosen, String ending) {
    return ending(chosen).isPresent()
        ? chosen
        : chosen.resolveSibling(chosen.getFileName() + "." + ending);
  }

  private static Optional<String> ending(Path file) {
    return PictureFormat.of(file).map(PictureFormat::ending);
  }

  private void write(Document document, ExportModel wish, Sight seen, Path file) {
    sheets.close();
    written = Optional.of(document);
    hints.busy(this, "Writing " + file + " …");
    outside
        .tasks()
        .beside(
            () -> written(document, wish, seen, file),
            path -> {
              noLonger();
              hints.say("Written: " + path);
            },
            failure -> failed(FailureNotice.cause(failure), file));
  }

  private static Path written(Document document, ExportModel wish, Sight seen, Path file) {
    Sight sight = wish.sight(seen);
    try {
      PictureFile.write(sight.draw(document), file, wish.ending().equals("png") ? wish.scale() : 1);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void failed(Throwable failure, Path file) {
    noLonger();
    switch (failure) {
      case CancellationException calledOff -> hints.say("Given up; nothing was written.");
      case UncheckedIOException io ->
          failures.sentence(
              "The picture could not be written.",
              file + " cannot be written there. Choose another folder and try again.");
      default -> failures.unexpected(failure);
    }
  }

  private void noLonger() {
    written = Optional.empty();
    hints.done(this);
  }
}
