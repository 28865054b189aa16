package apparat.io.datapackage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A seat is warned of exactly where some day of it lies outside a life or outside its body. */
class LivesAndBodiesTest {

  private static final LocalDate START = LocalDate.of(1921, 1, 1);
  private static final SmallSet SET = new SmallSet(folder());

  private static Path folder() {
    try {
      return Files.createTempDirectory("apparat-lives");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

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

  private static LocalDate day(int number) {
    return START.plusDays(number);
  }

  private static List<String> found(String file) throws IOException {
    return SET.found().stream().filter(one -> one.startsWith(file)).toList();
  }

  @Property(tries = 120)
  void a_seat_is_held_by_the_living(
      @ForAll @IntRange(max = 30) int born,
      @ForAll @IntRange(max = 30) int life,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(min = 1, max = 30) int length)
      throws IOException {
    SET.mended("bodies.csv");
    SET.withCell("people", "born", day(born).toString());
    SET.withCell("people", "died", day(born + life).toString());
    SET.withCell("memberships", "start", day(from).toString());
    SET.withCell("memberships", "end", day(from + length).toString());
    List<String> expected = new ArrayList<>();
    if (from < born) {
      expected.add("before-birth");
    }
    boolean heldAfterDeath = from + length - 1 > born + life;
    if (heldAfterDeath) {
      expected.add("after-death");
    }
    assertThat(found("memberships.csv:2:"))
        .extracting(one -> one.replaceAll(".* ", ""))
        .isEqualTo(expected);
  }

  @Property(tries = 120)
  void a_seat_is_held_while_its_body_exists(
      @ForAll @IntRange(max = 30) int made,
      @ForAll @IntRange(min = 1, max = 30) int time,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(min = 1, max = 30) int length)
      throws IOException {
    SET.mended("people.csv", "bodies.csv");
    String bodies = SET.text("bodies.csv");
    SET.with(
        "bodies.csv",
        bodies.replace(
            "council,Council,Council,,committee,party,1920-01-01,,",
            "council,Council,Council,,committee,party,"
                + day(made)
                + ","
                + day(made + time)
                + ","));
    SET.withCell("memberships", "start", day(from).toString());
    SET.withCell("memberships", "end", day(from + length).toString());
    List<String> expected = new ArrayList<>();
    int start = "ada,council,chair,head,,".length() + 1;
    if (from < made) {
      expected.add("memberships.csv:2:" + start + " outside-body");
    }
    if (from + length > made + time) {
      expected.add("memberships.csv:2:" + (start + 11) + " outside-body");
    }
    assertThat(found("memberships.csv:2:")).isEqualTo(expected);
  }
}
