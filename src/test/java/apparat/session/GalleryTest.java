package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures with a page to look through. */
class GalleryTest {

  private static final HierarchyOptions OPTIONS = HierarchyOptions.DEFAULT.in(Theme.DARK);

  private static final AlliancesOptions MAP = AlliancesOptions.DEFAULT.in(Theme.DARK);

  @TempDir Path folder;

  @Test
  void every_key_moment_is_drawn_and_shown_once() throws IOException {
    Path index = gallery(Document.shipped());
    String page = Files.readString(index);
    List<String> pictures = pictures();
    assertThat(pictures).hasSize(32).contains("alliances-1924-06-02.png");
    for (String picture : pictures) {
      assertThat(page.split("src=\"" + picture + "\"", -1)).hasSize(2);
    }
    assertThat(page).contains("2 June 1924", "alt=\"2 June 1924: Testament shelved");
  }

  @Test
  void without_key_moments_the_years_are_drawn() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        data.resolve("people.csv"),
        "id,name,full_name,name_ru,born,died,birthplace,note,wikidata\nada,A<b>&\"da,,,,,,,\n");
    Files.writeString(
        data.resolve("datapackage.json"),
        """
        {"name": "x", "title": "A & <B>", "apparat": {"period": ["1920-03-01", "1922-12-31"]}}
        """);
    String page = Files.readString(gallery(data));
    assertThat(pictures())
        .containsExactly(
            "alliances-1920-03-01.png",
            "alliances-1921-01-01.png",
            "alliances-1922-01-01.png",
            "alliances-1922-12-31.png",
            "hierarchy-1920-03-01.png",
            "hierarchy-1921-01-01.png",
            "hierarchy-1922-01-01.png",
            "hierarchy-1922-12-31.png");
    assertThat(page).contains("<title>A &amp; &lt;B&gt;</title>").doesNotContain("<B>");
  }

  private Path gallery(Path data) throws IOException {
    Document document = Document.open(data);
    PageSize size = new PageSize(400, 225);
    return new Gallery(document, size, OPTIONS, MAP, PictureFormat.PNG, 1).write(folder);
  }

  private List<String> pictures() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".png"))
          .sorted()
          .toList();
    }
  }
}
