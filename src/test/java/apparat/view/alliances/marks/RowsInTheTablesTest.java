package apparat.view.alliances.marks;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Meaning;
import apparat.view.alliances.Maps;
import apparat.view.hierarchy.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The row that a mark names is, in the file, the line that says what the mark shows. */
class RowsInTheTablesTest {

  private static final Map<String, List<String>> TABLES = new ConcurrentHashMap<>();

  /** The line of the file itself, read without our reader. */
  private static String line(String row) {
    String[] parts = row.split(":");
    return lines(parts[0]).get(Integer.parseInt(parts[1]) - 1);
  }

  private static List<String> lines(String table) {
    return TABLES.computeIfAbsent(
        table,
        name -> {
          try {
            return Files.readAllLines(Path.of("graphs", "bolshevik-party", name + ".csv"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  static Stream<LocalDate> days() {
    return Shipped.moments().stream();
  }

  private static Stream<Meaning> meanings(apparat.drawing.Drawing drawing, String kind) {
    return drawing.marks().stream()
        .flatMap(mark -> mark.meaning().stream())
        .filter(meaning -> meaning.dataKey().startsWith(kind + "/"));
  }

  private static void each(apparat.drawing.Drawing drawing, String kind, String pattern) {
    meanings(drawing, kind)
        .forEach(
            meaning -> {
              String[] key = meaning.dataKey().split("/");
              String start =
                  pattern.replace("1", key[1]).replace("2", key.length > 2 ? key[2] : "");
              assertThat(meaning.rows()).as(meaning.dataKey()).isNotEmpty();
              assertThat(meaning.rows())
                  .as(meaning.dataKey())
                  .allSatisfy(row -> assertThat(line(row)).startsWith(start));
            });
  }

  @ParameterizedTest
  @MethodSource("days")
  void people_of_the_map(LocalDate day) {
    each(Maps.at(day), "person", "1,");
    each(Maps.at(day), "name", "1,");
    assertThat(meanings(Maps.at(day), "person").flatMap(m -> m.rows().stream()))
        .allMatch(row -> row.startsWith("people:"));
  }

  @ParameterizedTest
  @MethodSource("days")
  void ties_and_ropes_of_the_map(LocalDate day) {
    meanings(Maps.at(day), "tie")
        .forEach(
            meaning -> {
              String[] key = meaning.dataKey().split("/");
              String sign = "[+-]," + key[3] + ",.*";
              assertThat(line(meaning.rows().getFirst()))
                  .matches("(" + key[1] + "," + key[2] + "|" + key[2] + "," + key[1] + ")," + sign);
            });
    meanings(Maps.at(day), "rope")
        .flatMap(meaning -> meaning.rows().stream())
        .forEach(row -> assertThat(line(row)).matches("[^,]+,[^,]+,-,.*"));
  }

  @ParameterizedTest
  @MethodSource("days")
  void groups_of_the_map(LocalDate day) {
    meanings(Maps.at(day), "faction")
        .forEach(
            meaning -> {
              String id = meaning.dataKey().split("/")[1];
              assertThat(meaning.rows().getFirst()).startsWith("factions:");
              assertThat(line(meaning.rows().getFirst())).startsWith(id + ",");
              assertThat(meaning.rows().stream().skip(1))
                  .isNotEmpty()
                  .allMatch(row -> row.startsWith("allegiances:"))
                  .allSatisfy(
                      row ->
                          assertThat(Maps.keys(Maps.at(day), "person/"))
                              .contains("person/" + line(row).split(",")[0]));
            });
  }

  @ParameterizedTest
  @MethodSource("days")
  void seats_squares_and_those_who_left(LocalDate day) {
    each(Shipped.at(day), "seat", "1,2,");
    each(Shipped.at(day), "square", "1,");
    each(Shipped.at(day), "left", "1,2,");
    each(Shipped.at(day), "name", "1,");
    assertThat(meanings(Shipped.at(day), "seat")).hasSizeGreaterThan(20);
  }

  private static List<String> bodies(String panel) {
    return Shipped.HISTORY.manifest().panels().stream()
        .filter(one -> one.id().equals(panel))
        .flatMap(one -> one.bodies().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("days")
  void bodies_and_lines_between_them(LocalDate day) {
    meanings(Shipped.at(day), "supervision")
        .forEach(
            meaning -> {
              String[] key = meaning.dataKey().split("/");
              assertThat(meaning.rows()).isNotEmpty();
              for (String row : meaning.rows()) {
                String[] cells = line(row).split(",");
                assertThat(bodies(key[1])).as(meaning.dataKey()).contains(cells[0]);
                assertThat(bodies(key[2])).as(meaning.dataKey()).contains(cells[1]);
              }
            });
    meanings(Shipped.at(day), "body")
        .forEach(
            meaning ->
                assertThat(meaning.rows())
                    .as(meaning.dataKey())
                    .anySatisfy(
                        row ->
                            assertThat(line(row))
                                .startsWith(meaning.dataKey().split("/")[1] + ",")));
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_caption_of_both_pictures_is_the_same_event(LocalDate day) {
    List<String> rows =
        Stream.of(Maps.at(day), Shipped.at(day))
            .map(drawing -> meanings(drawing, "event").findFirst().orElseThrow())
            .map(meaning -> meaning.rows().getFirst())
            .toList();
    assertThat(rows.getFirst()).isEqualTo(rows.getLast()).startsWith("events:");
    String id = meanings(Maps.at(day), "event").findFirst().orElseThrow().dataKey().split("/")[1];
    assertThat(line(rows.getFirst())).startsWith(id + ",");
  }
}
