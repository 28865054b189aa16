package apparat.session;

import java.util.List;
import java.util.Locale;

/** The page of a gallery: plain HTML that needs nothing but its pictures. */
final class GalleryPage {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      body { margin: 2rem auto; max-width: 110rem; padding: 0 1rem; background: #f7f3ea;
             color: #211f1b; font: 16px/1.4 Roboto, sans-serif; }
      nav { columns: 20rem; margin-bottom: 2rem; }
      nav a, figcaption a { color: inherit; }
      nav a { display: block; }
      figure { margin: 0 0 3rem; scroll-margin-top: 1rem; }
      figcaption { margin-bottom: .5rem; }
      figcaption b { font-size: 1.25rem; }
      img { width: 100%%; height: auto; border: 1px solid #cfc7b6; }
      </style>
      </head>
      <body>
      <h1>%1$s</h1>
      """;

  private static final String FIGURE =
      """
      <figure id="d%d">
      <figcaption><b>%s</b> %s (<a href="%s">alone</a>)</figcaption>
      <img src="%4$s" alt="%5$s" loading="lazy">
      </figure>
      """;

  private GalleryPage() {}

  /**
   * A picture with its words.
   *
   * @param file beside the page
   * @param day in words
   * @param title what the day is known for; may be empty
   * @param description what the picture says, for those who do not see it
   */
  record Figure(String file, String day, String title, String description) {}

  static String of(String title, List<Figure> figures) {
    StringBuilder page = new StringBuilder(String.format(Locale.ROOT, HEAD, escaped(title)));
    page.append("<nav>\n");
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.get(i);
      String words = figure.day() + " " + figure.title();
      page.append("<a href=\"#d").append(i).append("\">").append(escaped(words)).append("</a>\n");
    }
    page.append("</nav>\n");
    for (int i = 0; i < figures.size(); i++) {
      page.append(figure(i, figures.get(i)));
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static String figure(int number, Figure figure) {
    return String.format(
        Locale.ROOT,
        FIGURE,
        number,
        escaped(figure.day()),
        escaped(figure.title()),
        figure.file(),
        escaped(figure.description()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
