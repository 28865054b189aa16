package apparat.app;

import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.manners.Memory;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.outside.Outside;
import apparat.app.sheet.BodyChoice;
import apparat.app.sheet.ExportModel;
import apparat.app.sheet.ExportSheet;
import apparat.app.sheet.ExportSheet.Part;
import apparat.app.sheet.Sheets;
import apparat.app.surface.Hints;
import apparat.app.surface.PathWords;
import apparat.drawing.Drawing;
import apparat.drawing.Placed;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.session.Document;
import apparat.session.PictureFile;
import apparat.session.PictureFormat;
import apparat.session.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

/** Asks how the picture is to be written, and writes it beside whatever else goes on. */
final class Exporting {

  private static final double COPY_SCALE = 2;
  private static final String OF_PART =
      "The part in view is what the window shows of the picture, as large as finds room on the"
          + " page.";

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
    Optional<Box> part = seen(now);
    SequencedMap<String, String> bodies = bodies(now);
    Sight sight = now.picture().sight();
    String note = ExportModel.note(sight, now.rooms().middleProperty().get());
    sheets.show(
        "export-sheet",
        "Export the picture",
        ExportSheet.of(
            ExportModel.again(memory.preferences().export(), look.themeProperty().get()),
            part.isPresent() ? OF_PART : note,
            ExportModel.parts(sight, part.isPresent(), !bodies.isEmpty()),
            new BodyChoice(bodies, now.alone().meant()),
            wish ->
                write(
                    now,
                    wish.form(),
                    alone(now.picture().sight(), wish.body()),
                    look.themeProperty().get(),
                    part.filter(box -> wish.part() == Part.SEEN))),
        520);
  }

  private static Sight alone(Sight seen, Optional<String> body) {
    return body.map(id -> seen.only(List.of(id))).orElse(seen);
  }

  /** The bodies of which one can be written alone: those of the day, where they are drawn. */
  private static SequencedMap<String, String> bodies(Workspace now) {
    Sight seen = now.picture().sight();
    return seen.view() == View.ALLIANCES ? new LinkedHashMap<>() : now.alone().on(seen.day());
  }

  /** Puts what is seen of the picture on the clipboard. */
  void copy(Workspace now) {
    Drawing picture = onPaper(now);
    double scale = now.camera().camera().scale();
    Optional<Box> part = seen(now);
    outside
        .clips()
        .putPicture(part.map(box -> Placed.part(picture, box, scale)).orElse(picture), COPY_SCALE);
    hints.say(
        part.isPresent()
            ? "The part of the picture in view is on the clipboard."
            : "The picture is on the clipboard.");
  }

  private static Drawing onPaper(Workspace now) {
    Sight seen = now.picture().sight();
    Sight paper = seen.onPaper(now.document().history());
    return paper.equals(seen) ? now.picture().target() : paper.draw(now.document());
  }

  /** The part of the picture in view, where it has been brought nearer. */
  private static Optional<Box> seen(Workspace now) {
    return now.rooms().middleProperty().get() == Middle.PICTURE
        ? now.camera().seen()
        : Optional.empty();
  }

  /**
   * Calls off the layout of a map that a picture is written of.
   *
   * @return whether there was one
   */
  boolean callOff() {
    return written.filter(document -> document.layouts().callOff()).isPresent();
  }

  private void write(Workspace now, ExportModel wish, Sight seen, Theme theme, Optional<Box> part) {
    memory.exported(wish.words(theme));
    outside
        .files()
        .chooseTarget(wish.fileName(seen), wish.ending())
        .ifPresent(
            chosen -> {
              Path file = named(chosen, wish.ending());
              ExportModel typed = wish.as(ending(file).orElse(wish.ending()));
              memory.exported(typed.words(theme));
              write(now.document(), typed, seen, part, file);
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

  private void write(
      Document document, ExportModel wish, Sight seen, Optional<Box> part, Path file) {
    sheets.close();
    written = Optional.of(document);
    hints.busy(this, "Writing " + PathWords.brief(file) + " …");
    outside
        .tasks()
        .beside(
            () -> written(document, wish, seen, part, file),
            path -> {
              noLonger();
              hints.say("Written: " + path);
            },
            failure -> failed(FailureNotice.cause(failure), file));
  }

  private static Path written(
      Document document, ExportModel wish, Sight seen, Optional<Box> part, Path file) {
    Sight paper = seen.onPaper(document.history());
    Drawing drawing =
        part.map(box -> wish.part(paper.on(paper.size(), wish.theme()).draw(document), box))
            .orElseGet(() -> wish.sight(paper).draw(document));
    try {
      PictureFile.write(drawing, file, wish.ending().equals("png") ? wish.scale() : 1);
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
