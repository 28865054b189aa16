package apparat.io.datapackage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.ReadResult;
import apparat.io.datapackage.SmallSet;
import apparat.io.datapackage.WrittenTable;
import apparat.io.datapackage.WrittenTable.Spot;
import apparat.record.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A random table in which one cell is damaged has that one problem, at that cell, and every other
 * row is read as if nothing had happened.
 */
class OneDamagedCellTest {

  private static final List<String> HEADING =
      List.of(
          "id",
          "date",
          "end",
          "title",
          "description",
          "kind",
          "weight",
          "people",
          "bodies",
          "source",
          "certainty");

  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "a, b",
          "say \"so\"",
          "5\"\" gun, \"\"",
          "5\" gun",
          "two\nlines, \"both\"",
          "other\r\nline",
          "Ёлка",
          "𝔄𝔟, 𝔠",
          " blanks ",
          "a;b");

  private static final SmallSet SET = new SmallSet(folder());

  private static Path folder() {
    try {
      return Files.createTempDirectory("apparat-damaged");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * What is written instead of a cell.
   *
   * @param column of the cell
   * @param code of the problem that this is
   * @param lost whether the row can then not be used
   */
  private record Damage(String column, String text, String code, boolean lost) {

    int cell() {
      return HEADING.indexOf(column);
    }
  }

  private static final List<Damage> DAMAGES =
      List.of(
          new Damage("id", "Not An Id", "bad-form", false),
          new Damage("id", "", "missing-value", true),
          new Damage("id", "founding", "duplicate", true),
          new Damage("date", "1922-02-30", "impossible-date", true),
          new Damage("date", "1922-13~", "impossible-date", true),
          new Damage("date", "1/2/1922", "not-a-date", true),
          new Damage("date", "May 1922", "read-as", false),
          new Damage("certainty", "High ", "read-as", false),
          new Damage("people", "Ada", "read-as", false),
          new Damage("date", "", "event-without-date", true),
          new Damage("date", "..", "event-without-date", true),
          new Damage("end", "1922-05", "end-not-after-start", false),
          new Damage("end", "1921", "end-not-after-start", false),
          new Damage("end", "1922-06-31", "impossible-date", false),
          new Damage("end", "later", "not-a-date", false),
          new Damage("title", "", "missing-value", false),
          new Damage("title", "x".repeat(61), "text-too-long", false),
          new Damage("description", "y, ".repeat(74), "text-too-long", false),
          new Damage("kind", "Two Words", "bad-form", false),
          new Damage("kind", "", "missing-value", false),
          new Damage("weight", "4", "bad-number", false),
          new Damage("weight", "0", "bad-number", false),
          new Damage("weight", "much", "bad-number", false),
          new Damage("people", "nobody", "unknown-id", false),
          new Damage("people", "ada;nobody;ben", "unknown-id", false),
          new Damage("bodies", "council;no-body", "unknown-id", false),
          new Damage("source", "letters;gossip", "unknown-source", false),
          new Damage("source", "", "missing-value", false),
          new Damage("certainty", "perhaps", "unknown-word", false),
          new Damage("certainty", "", "missing-value", false));

  @BeforeContainer
  static void lay() throws IOException {
    SmallSet.in(SET.folder());
  }

  @AfterContainer
  static void clear() throws IOException {
    try (var files = Files.list(SET.folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(SET.folder());
  }

  @Provide
  Arbitrary<Damage> damages() {
    return Arbitraries.of(DAMAGES);
  }

  @Property(tries = 250)
  void one_damaged_cell_is_one_problem_at_that_cell(
      @ForAll("damages") Damage damage, @ForAll long seed, @ForAll @IntRange(max = 7) int row)
      throws IOException {
    Random random = new Random(seed);
    List<List<String>> sound = rows(random);
    List<List<String>> damaged = new ArrayList<>(sound);
    List<String> cells = new ArrayList<>(sound.get(row + 2));
    cells.set(damage.cell(), damage.text());
    damaged.set(row + 2, cells);

    List<Event> before = read(sound, new Random(seed + 1)).dataSet().events();
    WrittenTable table = written(damaged, new Random(seed + 1));
    ReadResult result = SET.with("events.csv", table.text()).read();

    Spot spot = table.spot(row + 2, damage.cell());
    boolean atTheRow = damage.code().equals("duplicate");
    assertThat(result.diagnostics().stream().map(SmallSet::inShort))
        .containsExactly(
            "events.csv:"
                + spot.line()
                + ":"
                + (atTheRow ? 1 : spot.column())
                + " "
                + damage.code());
    List<Event> after = result.dataSet().events();
    int others = damage.lost() ? 0 : 1;
    assertThat(after).hasSize(before.size() - 1 + others);
    assertThat(after.subList(0, row + 1)).isEqualTo(before.subList(0, row + 1));
    assertThat(words(after.subList(row + 1 + others, after.size())))
        .isEqualTo(words(before.subList(row + 2, before.size())));
  }

  /** All that a row says, whatever its line. */
  private static List<String> words(List<Event> events) {
    return events.stream()
        .map(
            event ->
                String.join(
                    "|",
                    event.id(),
                    event.date().text(),
                    event.title(),
                    event.description(),
                    event.kind(),
                    event.people().toString(),
                    event.bodies().toString(),
                    event.sources().toString()))
        .toList();
  }

  @Property(tries = 120)
  void a_row_of_another_length_is_left_out_at_the_cell_where_that_shows(
      @ForAll long seed,
      @ForAll @IntRange(max = 7) int row,
      @ForAll @IntRange(min = 2, max = 15) int length)
      throws IOException {
    List<List<String>> rows = rows(new Random(seed));
    List<String> cells = new ArrayList<>(rows.get(row + 2));
    cells.set(4, "on one line, \"so\""); // over several a quotation counts as left open
    while (cells.size() > length) {
      cells.removeLast();
    }
    while (cells.size() < length) {
      cells.add("more");
    }
    rows.set(row + 2, cells);
    WrittenTable table = written(rows, new Random(seed));

    List<String> found = SET.with("events.csv", table.text()).found();

    boolean few = length < HEADING.size();
    Spot spot = table.spot(row + 2, few ? length - 1 : Math.min(length - 1, HEADING.size()));
    String place = "events.csv:" + spot.line() + ":" + spot.column();
    if (length == HEADING.size()) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).containsExactly(place + (few ? " too-few-cells" : " too-many-cells"));
    }
  }

  /** The heading, the first event of the small set, eight random ones, and its last event. */
  private static List<List<String>> rows(Random random) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADING);
    rows.add(
        List.of(
            "founding",
            "1920-01-01",
            "",
            "Founding",
            "",
            "founding",
            "3",
            "ada",
            "council",
            "minutes",
            "high"));
    for (int i = 0; i < 8; i++) {
      rows.add(
          List.of(
              "event-" + i,
              "1922-05",
              random.nextBoolean() ? "" : "1922-06",
              "Title " + i,
              one(random, TEXTS),
              "debate",
              one(random, List.of("1", "2")),
              one(random, List.of("", "ada", "ada;ben", "cleo;ada")),
              one(random, List.of("", "council", "paper;council")),
              one(random, List.of("letters", "minutes;letters")),
              one(random, List.of("high", "medium", "low"))));
    }
    rows.add(
        List.of(
            "quarrel",
            "1922-05-10",
            "",
            "Quarrel",
            "",
            "debate",
            "3",
            "ada;cleo",
            "council",
            "letters",
            "medium"));
    return rows;
  }

  private static String one(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static WrittenTable written(List<List<String>> rows, Random mood) {
    WrittenTable table = new WrittenTable(',', mood.nextBoolean() ? "\n" : "\r\n", mood);
    rows.forEach(table::row);
    return table;
  }

  private static ReadResult read(List<List<String>> rows, Random mood) throws IOException {
    ReadResult result = SET.with("events.csv", written(rows, mood).text()).read();
    assertThat(result.diagnostics()).as("before the damage").isEmpty();
    return result;
  }
}
