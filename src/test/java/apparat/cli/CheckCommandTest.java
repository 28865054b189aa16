package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Problem;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check} prints is what scripts and editors can rely on. */
class CheckCommandTest {

  private static final Pattern LINE =
      Pattern.compile(
          "([^:]+):(\\d+):(\\d+): (error|warning|note): (.+); (.+) \\[([a-z0-9]+(?:-[a-z0-9]+)*)]");

  @TempDir private Path folder;

  /** A printed problem, read by its form alone. */
  private record Printed(String file, int line, int column, String severity, String code) {

    static Printed of(String text) {
      Matcher matcher = LINE.matcher(text);
      assertThat(matcher.matches()).as(text).isTrue();
      return new Printed(
          matcher.group(1),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)),
          matcher.group(4),
          matcher.group(7));
    }
  }

  static List<String> codes() throws IOException {
    return SmallSet.codes();
  }

  private static List<Printed> printed(Said said) {
    return said.lines().subList(0, said.lines().size() - 1).stream().map(Printed::of).toList();
  }

  private static String counted(List<Printed> all, String severity) {
    long count = all.stream().filter(one -> one.severity().equals(severity)).count();
    return count == 0 ? "" : count + " " + severity + (count == 1 ? "" : "s");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void each_kind_of_problem_is_printed_and_counted_and_the_other_commands_go_on(String code)
      throws IOException {
    SmallSet.with(code, folder);
    Said said = Said.by("check", folder.toString());
    List<Printed> all = printed(said);

    assertThat(all).extracting(Printed::code).contains(code);
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing(CheckCommandTest::turn)
                .thenComparing(Printed::file)
                .thenComparing(Printed::line)
                .thenComparing(Printed::column));
    for (Printed one : all) {
      assertThat(one.line()).isPositive();
      assertThat(one.column()).isPositive();
      assertThat(Problem.valueOf(code(one)).severity().word()).isEqualTo(one.severity());
    }
    List<String> counts = new ArrayList<>();
    for (String severity : List.of("error", "warning", "note")) {
      counts.add(counted(all, severity));
    }
    counts.removeIf(String::isEmpty);
    assertThat(said.lines().getLast().replaceAll(" in \\d+ places", ""))
        .isEqualTo(folder + ": " + String.join(", ", counts));
    boolean errors = all.stream().anyMatch(one -> one.severity().equals("error"));
    assertThat(said.code()).isEqualTo(errors ? 1 : 0);
    assertThat(said.err()).isEmpty();
    if (!code.equals("not-utf-8")) {
      for (Printed one : all) {
        placeIsOneOfTheFile(one);
      }
    }
    counts.removeIf(count -> count.contains("note"));
    otherCommandsGoOn(String.join(", ", counts));
  }

  private static String code(Printed one) {
    return one.code().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
  }

  private void placeIsOneOfTheFile(Printed one) throws IOException {
    Path file = folder.resolve(one.file());
    if (Files.isRegularFile(file)) {
      List<String> lines = Files.readString(file).lines().toList();
      boolean empty = lines.isEmpty() && one.line() == 1;
      assertThat(empty || one.line() <= lines.size()).as("%s", one).isTrue();
      int length = empty ? 0 : lines.get(one.line() - 1).length();
      assertThat(one.column()).as("%s", one).isLessThanOrEqualTo(length + 1);
    }
  }

  private void otherCommandsGoOn(String counted) {
    Said said = Said.by("events", folder.toString(), "--format", "csv");
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("id,date,end,title,");
    assertThat(said.err().replaceAll(" in \\d+ places", ""))
        .isEqualTo(
            counted.isEmpty()
                ? ""
                : folder + ": " + counted + "; 'apparat check " + folder + "' lists them.\n");
  }

  @Test
  void a_sound_data_set_has_one_line() throws IOException {
    SmallSet.in(folder);
    Said said = Said.by("check", folder.toString());
    assertThat(said.out()).isEqualTo(folder + ": no problems\n");
    assertThat(said.code()).isZero();
  }

  @Test
  void the_description_may_be_named_for_its_folder() throws IOException {
    SmallSet.with("unknown-id", folder);
    Path description = folder.resolve("datapackage.json");
    assertThat(Said.by("check", description.toString()).out())
        .isEqualTo(
            Said.by("check", folder.toString()).out().replace(folder + ": ", description + ": "));
  }

  @Test
  void many_of_one_kind_are_one_sentence_and_all_are_counted() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.with(
        "stances.csv",
        set.text("stances.csv") + "nobody,park,2,1921,,Says so,letters,high\n".repeat(1203));
    Said said = Said.by("check", folder.toString());
    assertThat(said.lines())
        .containsExactly(
            "stances.csv:3:1: error: 1203 rows name 1 person that people.csv does not have"
                + " (\"nobody\"), the rows are left out; put the rows back into people.csv, or"
                + " correct what is written here (column \"person\", row \"nobody, park, 1921\")"
                + " [unknown-id]",
            folder + ": 1 error in 1203 places");
    assertThat(said.code()).isEqualTo(1);
  }

  /** First what is wrong with a file as such, last what goes when another is mended. */
  private static int turn(Printed one) {
    Problem problem = Problem.valueOf(code(one));
    boolean file = problem.compareTo(Problem.BLANK_LINE) < 0 && problem != Problem.TABLE_NOT_USED;
    return file ? 0 : problem == Problem.BROKEN_REFERENCE ? 2 : 1;
  }

  @Test
  void warnings_alone_are_no_failure() throws IOException {
    SmallSet.with("name-not-unique", folder);
    Said said = Said.by("check", folder.toString());
    assertThat(said.code()).isZero();
    assertThat(said.lines().getLast()).isEqualTo(folder + ": 1 warning");
  }
}
