package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the options of export say is found in the files, as other programs read them. */
class ExportOfSmallSetTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder.resolve("data"));
  }

  private Said export(String file, String... words) {
    List<String> all =
        new ArrayList<>(
            List.of("export", set.folder().toString(), "--to", folder.resolve(file).toString()));
    for (String word : words) {
      all.addAll(List.of(word.split(" ")));
    }
    Said said = Said.by(all.toArray(String[]::new));
    assertThat(said.code()).as(said.err()).isZero();
    return said;
  }

  private String svg(String... words) throws IOException {
    export("x.svg", words);
    return Files.readString(folder.resolve("x.svg"));
  }

  private static Set<String> keys(String svg) {
    Set<String> keys = new TreeSet<>();
    Pattern.compile("data-key=\"([^\"]+)\"")
        .matcher(svg)
        .results()
        .forEach(match -> keys.add(match.group(1)));
    return keys;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "16:9, 1600, 900",
    "4:3, 1600, 1200",
    "a4, 1600, 1131",
    "a3, 1600, 1131",
    "1000x700, 1000, 700"
  })
  void a_size_is_that_of_svg_and_png(String size, int width, int height) throws IOException {
    assertThat(svg("--at 1922-06-01 --size " + size))
        .containsPattern("<svg [^>]*viewBox=\"0 0 " + width + "(\\.0)? " + height + "(\\.0)?\"");
    export("x.png", "--at 1922-06-01 --scale 0.5 --size " + size);
    BufferedImage image = ImageIO.read(folder.resolve("x.png").toFile());
    assertThat(image.getWidth()).isEqualTo((width + 1) / 2);
    assertThat(image.getHeight()).isBetween(height / 2, (height + 1) / 2);
  }

  @ParameterizedTest
  @CsvSource({"16:9, 1.7778", "4:3, 1.3333", "a4, 1.4147"})
  void a_page_of_a_pdf_has_the_form_of_the_size_and_its_text_can_be_read(String size, double form)
      throws IOException {
    export("x.pdf", "--at 1922-06-01 --size " + size);
    try (var pdf = Loader.loadPDF(folder.resolve("x.pdf").toFile())) {
      PDRectangle box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth() / box.getHeight())
          .isCloseTo((float) form, org.assertj.core.api.Assertions.within(0.001f));
      assertThat(new PDFTextStripper().getText(pdf)).contains("1 June 1922", "Ada", "Ben");
    }
  }

  @Test
  void years_and_moments_and_changes_are_files_with_the_day_in_their_names() throws IOException {
    Said years = export("y.svg", "--years");
    Said moments = export("m.svg", "--moments");
    Said changes = export("c.svg", "--from 1923 --to-date 1923");
    assertThat(files())
        .containsExactly(
            "c-1923-01-01.svg",
            "c-1923-06-10.svg",
            "m-1920-01-01.svg",
            "m-1922-05-10.svg",
            "y-1920-01-01.svg",
            "y-1921-01-01.svg",
            "y-1922-01-01.svg",
            "y-1923-01-01.svg",
            "y-1924-01-01.svg",
            "y-1924-12-31.svg");
    for (Said said : List.of(years, moments, changes)) {
      assertThat(said.lines()).allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
    }
    assertThat(years.lines()).hasSize(6);
  }

  @Test
  void a_series_as_pdf_is_a_page_a_day() throws IOException {
    assertThat(export("y.pdf", "--years").lines())
        .containsExactly(folder.resolve("y.pdf").toString());
    try (var pdf = Loader.loadPDF(folder.resolve("y.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(6);
    }
  }

  @Test
  void each_seat_of_the_roster_is_a_mark_of_the_picture() throws IOException {
    Set<String> expected = new TreeSet<>();
    Csv.read(
            Said.by("roster", set.folder().toString(), "--at", "1922-06-01", "--format", "csv")
                .out())
        .forEach(
            row ->
                expected.add(
                    "seat/" + row.get("person") + "/" + row.get("body") + "/" + row.get("rank")));
    Set<String> found = keys(svg("--at 1922-06-01 --unfold press"));
    found.removeIf(key -> !key.startsWith("seat/"));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void a_folded_wing_opens_when_asked() throws IOException {
    assertThat(keys(svg("--at 1922-06-01"))).doesNotContain("body/paper");
    assertThat(keys(svg("--at 1922-06-01 --unfold press"))).contains("body/paper");
  }

  @Test
  void doubtful_rows_are_drawn_unless_they_are_hidden() throws IOException {
    String seat = "seat/cleo/council/candidate";
    assertThat(keys(svg("--at 1922-06-01"))).contains(seat);
    assertThat(keys(svg("--at 1922-06-01 --hide-doubtful"))).doesNotContain(seat);
  }

  @Test
  void names_are_in_the_language_asked_for() throws IOException {
    assertThat(svg("--at 1922-06-01")).contains(">Ben<").doesNotContain(">Бен<");
    assertThat(svg("--at 1922-06-01 --language ru")).contains(">Бен<").doesNotContain(">Ben<");
  }

  /** A tie that makes the picture counts two, a plain one counts one; two are needed (LOOK.md). */
  @Test
  void the_map_has_those_whose_ties_add_up_and_the_ties_between_them() throws IOException {
    Set<String> map = keys(svg("--view alliances --at 1922-06-01"));
    assertThat(map)
        .contains("person/ada", "person/cleo", "tie/ada/cleo/rivalry")
        .doesNotContain("person/ben", "tie/ada/ben/alliance");
    set.withCell("ties", "strength", "3");
    Set<String> expected = new TreeSet<>();
    Csv.read(
            Said.by("ties", set.folder().toString(), "--at", "1922-06-01", "--format", "csv").out())
        .forEach(
            row ->
                expected.add(
                    "tie/" + row.get("source") + "/" + row.get("target") + "/" + row.get("kind")));
    Set<String> found = keys(svg("--view alliances --at 1922-06-01"));
    assertThat(found).contains("person/ada", "person/ben", "person/cleo");
    found.removeIf(key -> !key.startsWith("tie/"));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "print"})
  void a_theme_changes_colours_and_no_mark(String theme) throws IOException {
    assertThat(keys(svg("--at 1922-06-01 --theme " + theme)))
        .isEqualTo(keys(svg("--at 1922-06-01")));
  }

  @Test
  void two_days_beside_each_other_name_both() throws IOException {
    assertThat(svg("--at 1924-06-01 --compare 1921-06-01 --split"))
        .contains("1 June 1921", "1 June 1924");
  }

  @Test
  void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
    Files.writeString(folder.resolve("x.svg"), "old");
    assertThat(svg("--at 1922-06-01")).startsWith("<").doesNotContain("old\n");
    assertThat(files()).containsExactly("x.svg");
  }
}
