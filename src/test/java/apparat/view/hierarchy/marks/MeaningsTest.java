package apparat.view.hierarchy.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.view.hierarchy.Figures;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mark that shows data has a key that others can style and script by, and says its rows. */
class MeaningsTest {

  private static final Set<String> ROWS = rows();

  private static Set<String> rows() {
    Set<String> rows = new TreeSet<>();
    Shipped.HISTORY
        .data()
        .memberships()
        .forEach(row -> rows.add("memberships:" + row.row().line()));
    Shipped.HISTORY.data().people().forEach(row -> rows.add("people:" + row.row().line()));
    Shipped.HISTORY.data().bodies().forEach(row -> rows.add("bodies:" + row.row().line()));
    Shipped.HISTORY.data().events().forEach(row -> rows.add("events:" + row.row().line()));
    Shipped.HISTORY
        .data()
        .supervisions()
        .forEach(row -> rows.add("supervisions:" + row.row().line()));
    return rows;
  }

  static List<LocalDate> moments() {
    return Shipped.moments();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void every_data_key_is_of_a_known_form(LocalDate day) {
    for (Mark mark : Shipped.at(day).marks()) {
      String key = Figures.dataKey(mark);
      assertThat(key)
          .matches(
              "|body/[^/]+|seat/[^/]+/[^/]+/(head|voting|candidate|staff)|square/[^/]+/[^/]+"
                  + "|name/[^/]+|left/[^/]+/[^/]+|supervision/[^/]+/[^/]+|wing/[^/]+"
                  + "|folded/[^/]+/[^/]+|more/[^/]+|event/[^/]+");
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void chips_are_rectangles_and_names_are_texts(LocalDate day) {
    for (Mark mark : Shipped.at(day).marks()) {
      String key = Figures.dataKey(mark);
      if (key.startsWith("seat/") || key.startsWith("square/") || key.startsWith("body/")) {
        assertThat(mark).as(key).isInstanceOf(ShapeMark.class);
      } else if (key.startsWith("name/")) {
        assertThat(mark).as(key).isInstanceOf(TextMark.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("moments")
  void every_row_named_is_a_row_of_the_tables(LocalDate day) {
    Set<String> named = new TreeSet<>();
    Shipped.at(day).marks().stream()
        .flatMap(mark -> mark.meaning().stream())
        .map(Meaning::rows)
        .forEach(named::addAll);
    assertThat(ROWS).containsAll(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1924-06-05 | chip/stalin/secretariat/full   | general secretary
          1924-06-05 | chip/stalin/secretariat/full   | side: Stalin's circle
          1924-06-05 | chip/stalin/secretariat/full   | 4 posts that day
          1924-06-05 | chip/frunze/politburo/candidate | candidate
          1926-11-10 | left/trotsky/politburo         | until 23 October 1926, removed
          1924-06-05 | panel/politburo                | Politburo: 7 full, 6 candidates.
          """)
  void a_mark_says_in_words_what_it_shows(String day, String key, String words) {
    assertThat(Marks.sentence(Shipped.at(day), key)).contains(words);
  }

  @Test
  void a_person_keeps_the_key_of_the_chip_while_the_class_of_rank_is_the_same() {
    assertThat(Marks.has(Shipped.at("1922-03-30"), "chip/molotov/secretariat/full")).isTrue();
    assertThat(Marks.has(Shipped.at("1922-04-10"), "chip/molotov/secretariat/full")).isTrue();
    assertThat(Marks.has(Shipped.at("1924-06-05"), "chip/molotov/politburo/candidate")).isTrue();
    assertThat(Marks.has(Shipped.at("1926-01-05"), "chip/molotov/politburo/full")).isTrue();
  }

  @Test
  void what_is_counted_behind_a_plus_names_those_it_counts() {
    Drawing drawing = Shipped.at("1924-06-05");
    int number = Integer.parseInt(Marks.text(drawing, "more/rvs").substring(1));
    String sentence = Marks.sentence(drawing, "more/rvs");
    assertThat(sentence.split(",")).hasSize(number);
    assertThat(sentence).startsWith("Also: ").endsWith(".");
  }

  @Test
  void the_caption_leads_to_its_event() {
    assertThat(Marks.mark(Shipped.at("1924-06-05"), "head/caption").meaning().orElseThrow().rows())
        .allMatch(row -> row.startsWith("events:"));
  }
}
