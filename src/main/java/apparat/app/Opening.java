package apparat.app;

import apparat.app.model.Sight;
import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.io.CannotRead;
import apparat.paint.Surface;
import apparat.session.Document;
import apparat.view.hierarchy.HierarchyOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Reads a data set and draws its first picture while the toolkit still starts. */
final class Opening {

  private final CompletableFuture<Opened> opened = new CompletableFuture<>();

  private Opening() {}

  /** A data set with its first picture. */
  record Opened(Document document, Sight sight, Drawing drawing) {}

  /** Begins in a thread of its own. */
  static Opening begin(Path path) {
    Opening opening = new Opening();
    Thread.ofPlatform()
        .daemon()
        .name("apparat-opening")
        .uncaughtExceptionHandler(
            (thread, failure) -> opening.opened.completeExceptionally(failure))
        .start(() -> opening.opened.complete(warm(read(path, HierarchyOptions.DEFAULT))));
    return opening;
  }

  /** Reads and draws here and now. */
  static Opened read(Path path, HierarchyOptions options) {
    try {
      Document document = Document.open(path);
      Sight sight = new Sight(document.history().manifest().defaultDay(), PageSize.WIDE, options);
      return new Opened(
          document, sight, document.hierarchy(sight.day(), sight.size(), sight.options()));
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Paints once where nobody sees it, so that letters and code are at hand when the window asks.
   */
  private static Opened warm(Opened first) {
    int width = 1600;
    int height = 740;
    new Surface(new int[width * height], width, height)
        .paint(first.drawing(), height / first.drawing().height(), 0, 0);
    return first;
  }

  CompletableFuture<Opened> opened() {
    return opened;
  }
}
