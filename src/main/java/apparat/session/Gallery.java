package apparat.session;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Event;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Every view at every key moment, with a page to look through.
 *
 * @param scale pixels a unit, for PNG
 */
public record Gallery(
    Document document,
    PageSize size,
    HierarchyOptions options,
    AlliancesOptions map,
    PictureFormat format,
    double scale) {

  /** Fills the folder; returns the page to open. */
  public Path write(Path folder) throws IOException {
    List<GalleryPage.Figure> figures = new ArrayList<>();
    for (LocalDate day : days()) {
      for (View view : List.of(View.HIERARCHY, View.ALLIANCES)) {
        Drawing drawing = document.picture(view, day, size, options, map);
        String name = view + "-" + day + "." + format.ending();
        PictureFile.write(drawing, folder.resolve(name), scale);
        figures.add(figure(day, name, drawing));
      }
    }
    String title = document.history().manifest().title();
    Path index = folder.resolve("index.html");
    String page = GalleryPage.of(title, figures);
    SafeFile.write(index, page.getBytes(StandardCharsets.UTF_8));
    return index;
  }

  /** The key moments; without any, the years. */
  private List<LocalDate> days() {
    List<LocalDate> moments = Days.moments(document.history());
    return moments.isEmpty() ? Days.years(document.history().manifest()) : moments;
  }

  private GalleryPage.Figure figure(LocalDate day, String file, Drawing drawing) {
    History history = document.history();
    String words = history.caption(day).map(Event::title).orElse("");
    return new GalleryPage.Figure(file, DateWords.day(day), words, drawing.description());
  }
}
