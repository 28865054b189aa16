package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as files. */
class ExportCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"svg", "pdf", "png"})
  void two_exports_are_equal_to_the_byte(String ending) throws IOException {
    Path one = export("one." + ending);
    Path other = export("other." + ending);
    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(Files.size(one)).isPositive();
    try (var files = Files.list(folder)) {
      assertThat(files).as("no draft is left behind").hasSize(2);
    }
  }

  private Path export(String name) {
    Path file = folder.resolve(name);
    Said said =
        Said.by("export", "--view", "hierarchy", "--at", "1924-06-05", "--to", file.toString());
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).isEqualTo(file + "\n");
    return file;
  }

  @Test
  void the_picture_says_what_the_roster_says() throws IOException {
    String svg = Files.readString(export("day.svg"));
    assertThat(svg).contains("5 June 1924", "data-key=\"body/politburo\"");
    for (var row :
        Csv.read(
            Said.by("roster", "--at", "1924-06-05", "--body", "politburo", "--format", "csv")
                .out())) {
      assertThat(svg)
          .contains(
              "data-key=\"seat/" + row.get("person") + "/politburo/" + row.get("rank") + "\"");
    }
  }

  @Test
  void years_are_the_first_covered_days_and_the_last_of_the_period() {
    Path file = folder.resolve("deep/year.svg");
    Said said = Said.by("export", "--years", "--to", file.toString());
    assertThat(said.lines())
        .map(line -> Path.of(line).getFileName().toString())
        .containsExactly(
            "year-1921-03-16.svg",
            "year-1922-01-01.svg",
            "year-1923-01-01.svg",
            "year-1924-01-01.svg",
            "year-1925-01-01.svg",
            "year-1926-01-01.svg",
            "year-1927-01-01.svg",
            "year-1927-12-31.svg");
    assertThat(said.lines()).allSatisfy(line -> assertThat(Path.of(line)).isNotEmptyFile());
  }

  @Test
  void moments_are_the_pages_of_one_pdf() throws IOException {
    Path file = folder.resolve("moments.pdf");
    Said said = Said.by("export", "--moments", "--to", file.toString());
    assertThat(said.lines()).containsExactly(file.toString());
    try (var pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(16);
    }
  }

  @Test
  void a_span_gives_its_first_day_and_every_change() {
    Path file = folder.resolve("x.svg");
    Said said =
        Said.by(
            "export", "--from", "1926-10-20", "--to-date", "1926-10-31", "--to", file.toString());
    List<String> days =
        said.lines().stream().map(line -> line.replaceAll(".*x-|\\.svg", "")).toList();
    assertThat(days).startsWith("1926-10-20").contains("1926-10-23").isSorted();
  }

  @Test
  void a_month_says_what_its_first_day_leaves_out() {
    Path file = folder.resolve("x.svg");
    Said month = Said.by("export", "--at", "1924-06", "--to", file.toString());
    assertThat(month.out()).isEqualTo(file + "\n");
    assertThat(month.err())
        .startsWith("1924-06 is taken as 1 June 1924; within June the picture changes on 2 June");
  }

  @Test
  void a_person_is_selected_by_any_name() throws IOException {
    Path byId = folder.resolve("id.svg");
    Path byName = folder.resolve("name.svg");
    Said.by("export", "--at", "1924-06-05", "--to", byId.toString(), "--select", "zinoviev");
    Said.by("export", "--at", "1924-06-05", "--to", byName.toString(), "--select", "Зиновьев");
    assertThat(byName).hasSameBinaryContentAs(byId);
  }

  @Test
  void options_reach_the_picture() throws IOException {
    Path file = folder.resolve("x.svg");
    Said said =
        Said.by(
            "export",
            "--at",
            "1924-06-05",
            "--to",
            file.toString(),
            "--theme",
            "dark",
            "--size",
            "4:3",
            "--select",
            "stalin",
            "--unfold",
            "abroad",
            "--language",
            "ru");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(Files.readString(file)).contains("#17191C", "1200", "Сталин");
  }

  @Test
  void one_body_is_drawn_alone_by_any_name() throws IOException {
    Path file = folder.resolve("alone.svg");
    Said said = Said.by("export", "--at=1924-06-02", "--only", "Politburo", "--to", file + "");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(Files.readString(file))
        .contains("Politburo, 2 June 1924", "data-key=\"seat/stalin/politburo/voting\"")
        .doesNotContain("data-key=\"body/orgburo\"");
  }

  @Test
  void what_is_read_first_is_drawn_in_letters_for_a_hall() throws IOException {
    Path file = folder.resolve("hall.svg");
    Said said =
        Said.by("export", "--at=1926-07-23", "--compare=1924", "--large", "--to", file + "");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(Files.readString(file))
        .contains("body/politburo", "body/orgburo", "body/secretariat")
        .contains("Folded: Central Committee and 88 other bodies, 170 people in all")
        .doesNotContain("body/central-committee");
  }

  @Test
  void several_bodies_are_drawn_together() throws IOException {
    Path file = folder.resolve("three.svg");
    Said said =
        Said.by("export", "--at=1924-06-02", "--only=politburo,orgburo,sto", "--to", file + "");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(Files.readString(file))
        .contains("body/politburo", "body/orgburo", "body/sto")
        .doesNotContain("body/secretariat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--only=politbureau --at=1924 | There is no body 'politbureau'; did you mean politburo?",
        "--only=narkomnats --at=1924-06-02 | does not exist on 2 June 1924; it existed 8 November"
            + " 1917 to 7 July 1923: choose another day.",
        "--only=politburo --at=1924 --view=alliances | add --view hierarchy or --view both.",
        "--only=politburo --at=1924 --unfold=abroad | use one or the other.",
        "--only=politburo --at=1924 --large | leave out --view, --only, --unfold and --split.",
        "--view=alliances --at=1924 --large | leave out --view, --only, --unfold and --split."
      })
  void what_cannot_be_drawn_alone_is_said_in_a_sentence(String words, String sentence) {
    List<String> all = new ArrayList<>(List.of("export", "--to", folder.resolve("x.svg") + ""));
    all.addAll(List.of(words.split(" ")));
    Said said = Said.by(all.toArray(String[]::new));
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(sentence).hasLineCount(1);
  }

  @Test
  void a_span_of_one_body_has_the_days_on_which_it_changes() {
    Path file = folder.resolve("x.svg");
    Said said =
        Said.by(
            "export",
            "--only=politburo",
            "--from=1926-07",
            "--to-date=1926-12",
            "--to",
            file.toString());
    assertThat(said.lines())
        .map(line -> line.replaceAll(".*x-|\\.svg", ""))
        .containsExactly("1926-07-01", "1926-07-20", "1926-07-23", "1926-10-23", "1926-11-03");
  }

  @Test
  void a_gallery_has_a_page_with_every_picture() throws IOException {
    Said said = Said.by("gallery", folder.toString());
    assertThat(said.code()).as(said.err()).isZero();
    Path index = folder.resolve("index.html");
    assertThat(said.out()).isEqualTo(index + "\n");
    String page = Files.readString(index);
    try (var files = Files.list(folder)) {
      List<String> pictures =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".svg"))
              .toList();
      assertThat(pictures)
          .hasSize(32)
          .allSatisfy(name -> assertThat(page).contains("src=\"" + name + "\""));
    }
  }
}
