package apparat.io.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.history.Column;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a data set says of itself, and what stands in for it where it says nothing usable. */
class DescriptionTest {

  private static final String DESCRIPTION = "datapackage.json";

  @TempDir Path folder;
  private SmallSet set;

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
  }

  private ReadResult read() throws IOException {
    return DataPackage.read(folder);
  }

  private Manifest manifest() throws IOException {
    return read().dataSet().manifest();
  }

  private List<String> codes() throws IOException {
    return read().diagnostics().stream().map(Diagnostic::code).toList();
  }

  /** Takes one member with a list out of the block of the description. */
  private void without(String member) throws IOException {
    String text = set.text(DESCRIPTION);
    int from = text.indexOf("\"" + member + "\": [");
    int depth = 0;
    int to = text.indexOf('[', from);
    do {
      depth += text.charAt(to) == '[' ? 1 : text.charAt(to) == ']' ? -1 : 0;
      to++;
    } while (depth > 0);
    set.with(DESCRIPTION, text.substring(0, from) + "\"_left_out\": 1" + text.substring(to));
  }

  @Test
  void what_is_declared_is_taken() throws IOException {
    Manifest manifest = manifest();
    assertThat(codes()).isEmpty();
    assertThat(manifest.title()).isEqualTo("A small society");
    assertThat(manifest.firstDay()).isEqualTo(LocalDate.of(1920, 1, 1));
    assertThat(manifest.defaultDay()).isEqualTo(LocalDate.of(1922, 5, 10));
    assertThat(manifest.wings()).extracting(Wing::name).containsExactly("Society", "Press");
    assertThat(manifest.camps().getFirst().people()).containsExactly("ada");
  }

  @Test
  void camps_are_made_of_the_words_in_the_tables_each_with_a_colour_of_its_own()
      throws IOException {
    without("camps");
    assertThat(codes()).isEmpty();
    List<Camp> camps = manifest().camps();
    assertThat(camps).extracting(Camp::id).containsExactly("green", "red");
    assertThat(camps).extracting(Camp::letter).containsExactly("G", "R");
    assertThat(camps).extracting(Camp::colour).doesNotHaveDuplicates();
  }

  @Test
  void a_camp_twice_is_said_and_the_first_counts() throws IOException {
    set.replaced(DESCRIPTION, "\"id\": \"red\"", "\"id\": \"green\"");
    assertThat(codes()).contains("duplicate");
    assertThat(manifest().camps()).extracting(Camp::name).containsExactly("Green");
  }

  @Test
  void camps_stand_in_the_order_they_are_given_not_in_which_they_are_written() throws IOException {
    set.replaced(DESCRIPTION, "\"order\": 1", "\"order\": 7");
    assertThat(manifest().camps()).extracting(Camp::id).containsExactly("red", "green");
  }

  @Test
  void a_colour_that_is_none_becomes_grey_and_is_said() throws IOException {
    set.replaced(DESCRIPTION, "#E0664A", "tomato");
    assertThat(codes()).containsExactly("bad-form");
    assertThat(manifest().camps().getLast().colourDark()).isEqualTo("#808080");
    assertThat(manifest().camps().getLast().colour()).isEqualTo("#BF3417");
  }

  @Test
  void wings_are_made_of_the_words_of_the_bodies_without_the_party_itself() throws IOException {
    without("hierarchy");
    List<Wing> wings = manifest().wings();
    assertThat(wings).extracting(Wing::id).containsExactly("party", "press");
    assertThat(wings).extracting(Wing::name).containsExactly("Party", "Press");
    assertThat(wings).extracting(Wing::column).containsExactly(Column.MIDDLE, Column.LEFT);
    assertThat(wings.getFirst().bodies()).containsExactly("assembly", "council");
    assertThat(wings).allSatisfy(wing -> assertThat(wing.folded()).isEmpty());
  }

  @Test
  void a_body_that_is_not_there_is_left_out_of_its_wing_and_said() throws IOException {
    set.replaced(DESCRIPTION, "[\"assembly\", \"council\"]", "[\"assembly\", \"cabinet\"]");
    assertThat(codes()).contains("unknown-id", "body-not-in-hierarchy");
    assertThat(manifest().wings().getFirst().bodies()).containsExactly("assembly");
  }

  @Test
  void what_is_folded_must_be_of_the_wing() throws IOException {
    set.replaced(DESCRIPTION, "\"folded\": [\"paper\"]", "\"folded\": [\"council\"]");
    assertThat(codes()).contains("unknown-id");
    assertThat(manifest().wings().getLast().folded()).isEmpty();
  }

  @Test
  void a_column_that_is_none_is_the_middle() throws IOException {
    set.replaced(DESCRIPTION, "\"column\": \"left\"", "\"column\": \"cellar\"");
    assertThat(codes()).containsExactly("unknown-word");
    assertThat(manifest().wings().getLast().column()).isEqualTo(Column.MIDDLE);
  }

  @Test
  void made_panels_show_what_is_not_folded_a_congress_as_a_banner() throws IOException {
    List<Panel> panels = manifest().panels();
    assertThat(panels).extracting(Panel::id).containsExactly("assembly", "council");
    assertThat(panels.getFirst().form()).isEqualTo(Panel.Form.BANNER);
    assertThat(panels.getLast().bodies()).containsExactly("council");
  }

  @Test
  void a_body_of_more_than_thirty_is_set_in_squares_one_of_few_in_chips() throws IOException {
    assertThat(manifest().panels().getLast().form()).isNotEqualTo(Panel.Form.SQUARES);
    StringBuilder people = new StringBuilder(set.text("people.csv"));
    StringBuilder seats = new StringBuilder(set.text("memberships.csv"));
    for (int i = 0; i < 31; i++) {
      people.append("p").append(i).append(",Person ").append(i).append(",,,,,,,\n");
      seats.append("p").append(i).append(",council,member,voting,,1921,1923,,,letters,high,\n");
    }
    set.with("people.csv", people.toString()).with("memberships.csv", seats.toString());
    assertThat(manifest().panels().getLast().form()).isEqualTo(Panel.Form.SQUARES);
  }

  @Test
  void a_period_that_is_not_two_days_is_taken_from_the_rows() throws IOException {
    set.replaced(DESCRIPTION, "[\"1920-01-01\", \"1924-12-31\"]", "[\"1920-01-01\"]");
    assertThat(codes()).contains("bad-description");
    assertThat(manifest().firstDay()).isBeforeOrEqualTo(manifest().lastDay());
  }

  @Test
  void months_and_years_make_a_period_of_whole_months_and_years() throws IOException {
    set.replaced(DESCRIPTION, "\"1920-01-01\", \"1924-12-31\"", "\"1920\", \"1924-12\"");
    assertThat(codes()).isEmpty();
    assertThat(manifest().firstDay()).isEqualTo(LocalDate.of(1920, 1, 1));
    assertThat(manifest().lastDay()).isEqualTo(LocalDate.of(1924, 12, 31));
  }

  @Test
  void a_default_day_outside_becomes_the_first() throws IOException {
    set.replaced(DESCRIPTION, "1922-05-10", "1999-05-10");
    assertThat(codes()).containsExactly("day-outside-period");
    assertThat(manifest().defaultDay()).isEqualTo(manifest().firstDay());
  }
}
