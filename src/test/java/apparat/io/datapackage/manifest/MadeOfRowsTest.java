package apparat.io.datapackage.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a data set does not say of itself is made of its rows. */
class MadeOfRowsTest {

  @TempDir private Path folder;
  private SmallSet set = new SmallSet(Path.of(""));

  @BeforeEach
  void lay() throws IOException {
    set = SmallSet.in(folder);
    Files.delete(set.file("datapackage.json"));
  }

  private Manifest manifest() throws IOException {
    return set.read().dataSet().manifest();
  }

  @ParameterizedTest
  @CsvSource({
    "memberships, start, 1911-05, 1911-05-01, 1924-01-01",
    "memberships, end, 1931, 1920-01-01, 1931-01-01",
    "ties, start, 1912, 1912-01-01, 1924-01-01",
    "ties, end, 1930-02-03, 1920-01-01, 1930-02-03",
    "factions, start, 1913, 1913-01-01, 1924-01-01",
    "events, date, 1914-07-28, 1914-07-28, 1924-01-01",
  })
  void the_period_goes_from_the_first_date_to_the_last(
      String table, String column, String date, LocalDate first, LocalDate last)
      throws IOException {
    set.withCell(table, column, date);
    assertThat(manifest().firstDay()).isEqualTo(first);
    assertThat(manifest().lastDay()).isEqualTo(last);
    assertThat(manifest().defaultDay()).isEqualTo(first);
  }

  @Test
  void without_any_date_there_is_a_year_all_the_same() throws IOException {
    for (String table : List.of("memberships", "ties", "factions", "events")) {
      set.with(table + ".csv", set.text(table + ".csv").lines().findFirst().orElseThrow() + "\n");
    }
    assertThat(manifest().firstDay()).isBefore(manifest().lastDay());
  }

  @Test
  void wings_come_in_the_order_of_the_bodies() throws IOException {
    set.with(
        "bodies.csv",
        """
        id,name,short,name_ru,kind,wing,start,end,note
        paper,Paper,Paper,,press,press,,,
        council,Council,Council,,committee,party,,,
        army,Army,Army,,office,military,,,
        assembly,Assembly,Assembly,,congress,party,,,
        society,Society,Society,,party,state,,,
        envoy,Envoy,Envoy,,office,abroad,,,
        """);
    assertThat(manifest().wings())
        .extracting(wing -> wing.id() + " " + wing.name() + " " + wing.column())
        .containsExactly(
            "press Press LEFT",
            "party Party MIDDLE",
            "military Military RIGHT",
            "abroad Abroad LEFT");
    assertThat(manifest().wings())
        .flatExtracting(Wing::bodies)
        .containsExactly("paper", "council", "assembly", "army", "envoy");
  }

  @Test
  void panels_hang_under_the_first_body_that_stood_over_theirs() throws IOException {
    set.with(
        "supervisions.csv",
        """
        child,parent,relation,start,end,source
        council,nowhere,reports-to,1921,,minutes
        council,assembly,elected-by,1920-01-01,1922,minutes
        council,paper,reports-to,1922,,minutes
        paper,council,organ-of,1920,1922,minutes
        """);
    assertThat(manifest().panels())
        .extracting(panel -> panel.id() + " under " + panel.under().orElse("nothing"))
        .containsExactly("assembly under nothing", "council under assembly", "paper under council");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void panels_never_hang_in_a_circle(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> bodies =
        new ArrayList<>(List.of("id,name,short,name_ru,kind,wing,start,end,note"));
    List<String> rows = new ArrayList<>(List.of("child,parent,relation,start,end,source"));
    for (int i = 0; i < 12; i++) {
      bodies.add("b%d,Body %d,B%d,,office,party,,,".formatted(i, i, i));
      rows.add(
          "b%d,b%d,reports-to,%d,%d,minutes"
              .formatted(i, random.nextInt(12), 1900 + 2 * i, 1901 + 2 * i));
    }
    set.with("bodies.csv", String.join("\n", bodies) + "\n");
    set.with("supervisions.csv", String.join("\n", rows) + "\n");
    List<Panel> panels = manifest().panels();
    assertThat(panels).hasSize(12).anyMatch(panel -> panel.under().isPresent());
    for (Panel panel : panels) {
      int steps = 0;
      Optional<String> above = panel.under();
      while (above.isPresent()) {
        assertThat(++steps).as("from %s up", panel.id()).isLessThan(12);
        String id = above.get();
        above =
            panels.stream().filter(one -> one.id().equals(id)).findFirst().flatMap(Panel::under);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, ROWS", "2, CHIPS", "30, CHIPS", "31, SQUARES"})
  void the_form_follows_from_how_many_sit_there_at_once(int seats, Panel.Form form)
      throws IOException {
    StringBuilder people = new StringBuilder(set.text("people.csv"));
    StringBuilder rows =
        new StringBuilder(
            "person,body,role,rank,term,start,end,start_reason,end_reason,source,certainty,note\n");
    for (int i = 0; i < seats; i++) {
      people.append("p%d,Person %d,,,,,,,\n".formatted(i, i));
      rows.append("p%d,council,member,voting,,1921,1922,,,letters,high,\n".formatted(i));
      rows.append("p%d,council,member,voting,,1922,1923,,,letters,high,\n".formatted(i));
    }
    set.with("people.csv", people.toString()).with("memberships.csv", rows.toString());
    assertThat(manifest().panels())
        .filteredOn(panel -> panel.id().equals("council"))
        .extracting(Panel::form)
        .as("those who follow one another sit on one seat")
        .containsExactly(form);
  }

  @Test
  void a_folder_without_a_description_is_warned_of_once_and_loses_nothing() throws IOException {
    ReadResult result = set.read();
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly("datapackage.json:1:1 no-datapackage");
    assertThat(result.dataSet().manifest().languages()).containsExactly("en");
    assertThat(result.dataSet().manifest().keyMoments()).isEmpty();
  }
}
