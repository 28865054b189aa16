package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsModelTest {

  private static Diagnostic problem(String file, int line, Severity severity) {
    return new Diagnostic(file, line, 1, severity, "some-code", "found this", "do that");
  }

  @Test
  void none_is_said_too() {
    ProblemsModel problems = new ProblemsModel(List.of());

    assertThat(problems.none()).isTrue();
    assertThat(problems.summary()).isEqualTo("No problems");
    assertThat(problems.text()).isEmpty();
  }

  @Test
  void counts_by_severity_in_words() {
    ProblemsModel problems =
        new ProblemsModel(
            List.of(
                problem("b.csv", 2, Severity.ERROR),
                problem("b.csv", 1, Severity.WARNING),
                problem("a.csv", 9, Severity.WARNING)));

    assertThat(problems.summary()).isEqualTo("1 error, 2 warnings");
    assertThat(problems.errors()).isEqualTo(1);
  }

  @Test
  void lists_by_place() {
    ProblemsModel problems =
        new ProblemsModel(
            List.of(
                problem("b.csv", 20, Severity.ERROR),
                problem("b.csv", 3, Severity.ERROR),
                problem("a.csv", 9, Severity.NOTE)));

    assertThat(problems.listed())
        .extracting(problem -> problem.file() + problem.line())
        .containsExactly("a.csv9", "b.csv3", "b.csv20");
    assertThat(problems.text()).startsWith("a.csv:9:1: note: ");
  }

  @Test
  void what_follows_from_another_comes_after_it_and_names_its_line() {
    Diagnostic follows =
        new Diagnostic(
            "memberships.csv",
            967,
            1,
            Severity.ERROR,
            "broken-reference",
            "leads nowhere",
            "mend the table people first");
    Diagnostic elsewhere = problem("bodies.csv", 3, Severity.ERROR);
    Diagnostic cause = problem("people.csv", 11, Severity.ERROR);
    ProblemsModel problems = new ProblemsModel(List.of(follows, cause, elsewhere));

    assertThat(problems.listed()).containsExactly(elsewhere, cause, follows);
    assertThat(problems.toDo(follows))
        .isEqualTo("mend the table people first: people.csv, line 11");
    assertThat(problems.toDo(cause)).isEqualTo("do that");
    assertThat(problems.text().lines())
        .as("as apparat check prints them")
        .containsExactly(elsewhere.text(), cause.text(), follows.text());
  }

  @Test
  void lists_a_thousand_and_counts_the_rest() {
    ProblemsModel problems =
        new ProblemsModel(
            IntStream.range(0, 1234).mapToObj(i -> problem("a.csv", i, Severity.ERROR)).toList());

    assertThat(problems.listed()).hasSize(1000);
    assertThat(problems.unlisted()).isEqualTo(234);
    assertThat(problems.summary()).isEqualTo("1234 errors");
  }
}
