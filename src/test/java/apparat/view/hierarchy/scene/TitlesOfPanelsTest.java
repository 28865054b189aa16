package apparat.view.hierarchy.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.history.Snapshot;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the head of a panel: its name, how many sit there, what is not known. */
class TitlesOfPanelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1921-03-16 | politburo         | 5 full, 3 candidates
          1922-04-10 | politburo         | 7 full, 3 candidates
          1924-06-05 | politburo         | 7 full, 6 candidates
          1926-11-10 | politburo         | 8 full, 7 candidates
          1924-06-05 | orgburo           | 11 full, 6 candidates
          1922-04-10 | secretariat       | 3
          1924-06-05 | secretariat       | 5 + 3
          1924-06-05 | control           | 151 elected
          1921-06-01 | control           | 7 elected
          1924-06-05 | moscow            | reports to CC
          1924-06-05 | unions            | under CC
          1924-06-05 | pravda            | organ of CC
          1927-11-14 | central-committee | 55 members and 38 candidates sit; 9 left; elected 63 and 43
          1921-03-16 | central-committee | 25 members and 15 candidates sit; elected 25 and 15
          """)
  void beside_the_title(String day, String panel, String words) {
    assertThat(Marks.text(Shipped.at(day), "panel/" + panel + "/beside")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1921-03-16 | meets: 8–16 March 1921
          1921-03-17 | last met: 8–16 March 1921
          1922-04-03 | last met: 27 March – 2 April 1922
          1924-06-05 | last met: 23–31 May 1924
          1927-12-10 | meets: 2–19 December 1927
          1927-12-31 | last met: 2–19 December 1927
          """)
  void the_congress_says_when_it_meets(String day, String words) {
    assertThat(Marks.text(Shipped.at(day), "panel/congress/beside")).isEqualTo(words);
  }

  @Test
  void the_figures_are_those_of_the_roster() {
    for (LocalDate day : Shipped.moments()) {
      Snapshot snapshot = Shipped.HISTORY.at(day);
      long full = snapshot.seatsIn("politburo").stream().filter(s -> s.rank().full()).count();
      long all = snapshot.seatsIn("politburo").size();
      assertThat(Marks.text(Shipped.at(day), "panel/politburo/beside"))
          .isEqualTo(
              full + " full, " + (all - full) + (all - full == 1 ? " candidate" : " candidates"));
    }
  }

  @Test
  void a_body_known_in_part_is_not_counted() {
    Drawing drawing = Shipped.at("1924-06-05");
    for (String panel : List.of("executive", "commissars", "comintern")) {
      assertThat(Marks.texts(drawing, "panel/" + panel + "/beside"))
          .as(panel)
          .noneMatch(text -> text.matches(".*\\d+ full.*"));
    }
  }

  @Test
  void a_partial_body_says_so_where_its_chips_are() {
    assertThat(Marks.text(Shipped.at("1924-06-05"), "panel/control/note"))
        .isEqualTo("CCC Presidium, as far as known");
    assertThat(Marks.text(Shipped.at("1921-06-01"), "panel/control/note"))
        .isEqualTo("CCC, as far as known");
  }

  @Test
  void titles_keep_their_places_on_every_day() {
    Drawing first = Shipped.at("1921-03-16");
    for (LocalDate day : Shipped.moments()) {
      for (String panel : List.of("politburo", "orgburo", "secretariat", "moscow", "executive")) {
        String key = "panel/" + panel + "/title";
        assertThat(Marks.box(Shipped.at(day), key)).isEqualTo(Marks.box(first, key));
      }
    }
  }

  @Test
  void the_ground_of_a_panel_tells_its_body() {
    Drawing drawing = Shipped.at("1924-06-05");
    assertThat(Marks.sentence(drawing, "panel/politburo"))
        .isEqualTo("Politburo: 7 full, 6 candidates.");
    assertThat(Marks.sentence(drawing, "panel/control"))
        .startsWith("Central Control Commission (CCC): ")
        .endsWith(" known by name.");
    assertThat(Marks.mark(drawing, "panel/moscow").meaning()).isEmpty();
  }
}
