package apparat.app;

import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.manners.Place;
import apparat.app.manners.Preferences;
import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.Manifest;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Reads a data set and draws its first picture while the toolkit still starts. */
final class Opening {

  private final CompletableFuture<Opened> opened = new CompletableFuture<>();

  private Opening() {}

  /** A data set with its first picture. */
  record Opened(Document document, Sight sight, Drawing drawing) {}

  /** Begins in a thread of its own, with what is remembered. */
  static Opening begin(Path path, Preferences kept) {
    Opening opening = new Opening();
    WarmUp.begin();
    Thread.ofPlatform()
        .daemon()
        .name("apparat-opening")
        .uncaughtExceptionHandler(
            (thread, failure) -> opening.opened.completeExceptionally(failure))
        .start(() -> opening.opened.complete(read(path, kept)));
    return opening;
  }

  /** Reads and draws here and now what was seen of the data set when it was left. */
  static Opened read(Path path, Preferences kept) {
    return read(path, kept.look(), kept.place(path));
  }

  /** The same in the look that is wanted, but for the view. */
  static Opened read(Path path, LookModel look, Optional<Place> left) {
    left.map(Place::view).ifPresent(look::show);
    return read(
        path, look, manifest -> left.map(at -> at.dayIn(manifest)).orElse(manifest.defaultDay()));
  }

  /** Reads and draws here and now, the day that the data set wants to be seen first. */
  static Opened read(Path path, LookModel look) {
    return read(path, look, Manifest::defaultDay);
  }

  /** Reads and draws a day here and now. */
  static Opened read(Path path, LookModel look, Function<Manifest, LocalDate> wanted) {
    try {
      Document document = Document.open(path);
      LocalDate day = wanted.apply(document.history().manifest());
      Sight sight = look.sight(day, PageSize.WIDE, Optional.empty());
      return new Opened(document, sight, sight.draw(document));
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  CompletableFuture<Opened> opened() {
    return opened;
  }
}
