package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Snapshot;
import apparat.view.frame.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Some bodies on a page of their own. {@code -Dgolden=write} writes the files anew. */
class BodyAloneTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "hierarchy");

  private static Drawing alone(String day, String... bodies) {
    return Shipped.at(day, HierarchyOptions.DEFAULT.only(List.of(bodies)));
  }

  @ParameterizedTest
  @CsvSource({
    "politburo, 1924-06-02",
    "politburo, 1926-11-10",
    "central-committee, 1924-06-02",
    "ccc, 1924-06-02",
    "sovnarkom-rsfsr, 1924-06-02"
  })
  void it_stands_as_it_stood(String body, String day) throws IOException {
    List<String> lines =
        alone(day, body).marks().stream()
            .filter(mark -> mark instanceof TextMark)
            .map(TextMark.class::cast)
            .sorted(Comparator.comparing(TextMark::key))
            .map(
                text ->
                    String.format(
                        Locale.ROOT,
                        "%s %.0f,%.0f %.1f %s",
                        text.key(),
                        text.x(),
                        text.baseline(),
                        text.type().size(),
                        text.text()))
            .toList();
    String actual = String.join("\n", lines) + "\n";
    Path file = FOLDER.resolve("alone-" + body + "-" + day + ".txt");
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1600x900", "1600x676", "960x540"})
  void at_every_key_moment_nothing_is_small_or_lies_on_anything(String size) {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.parse(size));
    for (List<String> bodies :
        List.of(
            List.of("politburo"),
            List.of("secretariat"),
            List.of("narkomvneshtorg"),
            List.of("ccc"),
            List.of("rvs"),
            List.of("politburo", "orgburo", "secretariat"))) {
      Figures figures = new Figures();
      Shipped.moments()
          .forEach(
              day ->
                  figures.add(
                      view.at(day, HierarchyOptions.DEFAULT.only(bodies)), bodies + " " + day));
      assertThat(figures.smallTexts).isEmpty();
      assertThat(figures.outside).isEmpty();
      assertThat(figures.overlappingTexts).isEmpty();
      assertThat(figures.textOnChip).isEmpty();
      assertThat(figures.doubledKeys).isEmpty();
    }
  }

  @Test
  void who_stays_keeps_the_place() {
    Figures figures = new Figures();
    Shipped.moments().forEach(day -> figures.add(alone(day.toString(), "politburo"), "" + day));
    assertThat(figures.movedPeople).isEmpty();
  }

  /** It had 40 people in 1921 and 121 in 1927. */
  @Test
  void a_body_that_grew_fills_its_page_also_before() {
    for (String day : List.of("1921-03-20", "1922-06-01", "1923-06-01", "1926-07-23")) {
      Drawing drawing = alone(day, "central-committee");
      Box panel = Figures.body(drawing, "central-committee").orElseThrow();
      double lowest =
          drawing.marks().stream()
              .filter(mark -> Figures.dataKey(mark).startsWith("seat/"))
              .mapToDouble(mark -> mark.bounds().bottom())
              .max()
              .orElseThrow();
      assertThat((lowest - panel.y()) / panel.height()).as(day).isGreaterThan(0.6);
    }
  }

  /** People move to smaller places once, at a congress that elected many more, and never back. */
  @Test
  void its_places_become_smaller_where_it_was_enlarged_and_at_no_other_time() {
    List<String> smaller = new ArrayList<>();
    double before = Double.POSITIVE_INFINITY;
    LocalDate last = LocalDate.of(1927, 12, 1);
    for (LocalDate day = LocalDate.of(1921, 4, 1); !day.isAfter(last); day = day.plusMonths(1)) {
      double now =
          alone("" + day, "central-committee").marks().stream()
              .filter(mark -> Figures.dataKey(mark).startsWith("seat/stalin/"))
              .mapToDouble(mark -> mark.bounds().height())
              .findFirst()
              .orElseThrow();
      assertThat(now).as("" + day).isLessThanOrEqualTo(before);
      if (now < before) {
        smaller.add("" + day);
      }
      before = now;
    }
    assertThat(smaller).containsExactly("1921-04-01", "1924-06-01");
  }

  @Test
  void everybody_of_the_day_is_there_and_nobody_else() {
    for (String body : List.of("politburo", "central-committee", "ccc")) {
      Snapshot snapshot = Shipped.HISTORY.at(LocalDate.of(1924, 6, 2));
      List<String> seats =
          snapshot.seatsIn(body).stream()
              .map(seat -> "seat/" + seat.person().id() + "/" + body + "/" + seat.rank().word())
              .sorted()
              .toList();
      List<String> drawn =
          alone("1924-06-02", body).marks().stream()
              .map(Figures::dataKey)
              .filter(key -> key.startsWith("seat/"))
              .sorted()
              .toList();
      assertThat(drawn).isEqualTo(seats);
    }
  }

  @Test
  void the_title_names_the_body_and_the_day() {
    Drawing drawing = alone("1924-06-02", "politburo");
    assertThat(Marks.text(drawing, "head/date")).isEqualTo("Politburo, 2 June 1924");
    assertThat(drawing.title()).endsWith(": Politburo, 2 June 1924");
    assertThat(drawing.description()).contains("Politburo: Kamenev (Z)").doesNotContain("Orgburo:");
  }

  @Test
  void a_name_too_long_for_that_stands_above_the_day() {
    Drawing drawing = alone("1924-06-02", "sovnarkom-rsfsr");
    assertThat(Marks.text(drawing, "head/kicker"))
        .isEqualTo("Council of People's Commissars of the RSFSR");
    assertThat(Marks.text(drawing, "head/date")).isEqualTo("2 June 1924");
  }

  @Test
  void names_are_at_least_half_as_large_again_as_in_the_whole_picture() {
    assertThat(size(alone("1924-06-02", "politburo")))
        .isGreaterThanOrEqualTo(1.5 * size(Shipped.at("1924-06-02")));
  }

  private static double size(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals("chip/stalin/politburo/full/name"))
        .map(TextMark.class::cast)
        .findFirst()
        .orElseThrow()
        .type()
        .size();
  }

  @Test
  void what_else_a_person_holds_is_told_beside_the_name() {
    assertThat(Marks.text(alone("1924-06-02", "politburo"), "chip/stalin/politburo/full/others/0"))
        .isEqualTo("Secretariat (general secretary) · CC · Orgburo");
    HierarchyView small = new HierarchyView(Shipped.HISTORY, PageSize.parse("960x540"));
    assertThat(
            Marks.text(
                small.at(
                    LocalDate.of(1924, 6, 2), HierarchyOptions.DEFAULT.only(List.of("politburo"))),
                "chip/stalin/politburo/full/others/0"))
        .as("where not all find room, the office is told")
        .isEqualTo("Secretariat (general secretary) and 2 more");
  }

  @Test
  void how_far_a_roster_is_known_is_said() {
    assertThat(known("politburo", "full")).isEqualTo("7 full members");
    assertThat(known("central-committee", "candidates"))
        .isEqualTo("30 candidates known by name, 34 elected");
    assertThat(known("ccc", "full")).isEqualTo("27 full members known by name, 151 elected");
    assertThat(known("rvs", "full")).isEqualTo("only the leaders are recorded");
    assertThat(Marks.text(alone("1924-06-02", "ccc"), "foot/sources"))
        .endsWith("Known in part only: Central Control Commission (CCC).");
  }

  private static String known(String body, String of) {
    return Marks.text(alone("1924-06-02", body), "panel/" + body + "/known/" + of);
  }

  @Test
  void a_body_that_does_not_exist_on_the_day_says_when_it_did() {
    Drawing drawing = alone("1924-06-02", "narkomnats");
    assertThat(Marks.text(drawing, "panel/narkomnats/nobody"))
        .isEqualTo("Does not exist on this day: 8 November 1917 to 7 July 1923.");
  }

  @Test
  void of_several_the_one_stands_over_the_other_as_it_did() {
    Drawing drawing = alone("1924-06-02", "central-committee", "politburo");
    assertThat(Figures.body(drawing, "central-committee").orElseThrow().bottom())
        .isLessThan(Figures.body(drawing, "politburo").orElseThrow().y());
    assertThat(
            drawing.marks().stream().filter(TextMark.class::isInstance).map(TextMark.class::cast))
        .anyMatch(text -> text.text().equals("elects"));
  }

  @Test
  void the_whole_picture_is_not_another_for_it() {
    HierarchyView view = new HierarchyView(Shipped.HISTORY, PageSize.WIDE);
    LocalDate day = LocalDate.of(1924, 6, 2);
    view.at(day, HierarchyOptions.DEFAULT.only(List.of("politburo")));
    assertThat(view.at(day, HierarchyOptions.DEFAULT)).isEqualTo(Shipped.at(day));
    assertThat(view.at(day, HierarchyOptions.DEFAULT.only(List.of("nothing"))))
        .as("ids of another data set are passed over")
        .isEqualTo(Shipped.at(day));
  }

  @Test
  void who_is_selected_stands_out_without_a_line_to_what_is_not_there() {
    HierarchyOptions options = HierarchyOptions.DEFAULT.only(List.of("politburo"));
    Drawing drawing = Shipped.at("1924-06-02", options.select("stalin"));
    assertThat(drawing.marks()).extracting(Mark::key).noneMatch(key -> key.startsWith("spine"));
    assertThat(opacity(drawing, "chip/stalin/politburo/full")).isEqualTo(1);
    assertThat(opacity(drawing, "chip/rykov/politburo/full")).isLessThan(0.5);
  }

  private static double opacity(Drawing drawing, String key) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .orElseThrow()
        .opacity();
  }

  @Test
  void letters_and_theme_are_those_chosen() {
    HierarchyOptions options =
        new HierarchyOptions(Theme.DARK, Optional.empty(), Set.of(), Language.RU, true)
            .only(List.of("politburo"));
    Drawing drawing = Shipped.at("1924-06-02", options);
    assertThat(Marks.text(drawing, "chip/stalin/politburo/full/name")).isEqualTo("Сталин");
    assertThat(drawing.ground()).isEqualTo(Theme.DARK.paper());
  }
}
