package apparat.view.hierarchy.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.history.ComparedMoment;
import apparat.history.Seat;
import apparat.view.hierarchy.Marks;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is new, who left and how many posts somebody has, as a look at two days of the tables. */
class SceneOfADayTest {

  private static final List<String> BUREAUS = List.of("politburo", "orgburo", "secretariat");

  /** Where a foot cannot hold all who left. */
  private static final Pattern MORE = Pattern.compile("and \\d+ more");

  static Stream<LocalDate> days() {
    return Shipped.moments().stream();
  }

  /** Whom the tables have in the body on the day, each once. */
  private static Set<String> sitting(String body, LocalDate day) {
    Set<String> people = new TreeSet<>();
    Shipped.HISTORY.data().memberships().stream()
        .filter(row -> row.body().equals(body))
        .filter(row -> !row.spell().firstDay().isAfter(day) && row.spell().endDay().isAfter(day))
        .forEach(row -> people.add(row.person()));
    return people;
  }

  private static Set<String> drawn(Drawing drawing, String pattern) {
    Set<String> people = new TreeSet<>();
    drawing.marks().stream()
        .flatMap(mark -> mark.meaning().stream())
        .map(Meaning::dataKey)
        .filter(key -> key.matches(pattern))
        .forEach(key -> people.add(key.split("/")[1]));
    return people;
  }

  private static LocalDate before(LocalDate day) {
    ComparedMoment compared = Shipped.HISTORY.compared(day);
    return compared.day();
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_person_in_a_bureau_has_one_chip_there_and_nobody_else_has(LocalDate day) {
    for (String body : BUREAUS) {
      assertThat(drawn(Shipped.at(day), "seat/[^/]+/" + body + "/.*"))
          .as("%s on %s", body, day)
          .isEqualTo(sitting(body, day));
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void who_left_a_bureau_since_the_compared_day_and_only_they_are_ghosts(LocalDate day) {
    for (String body : BUREAUS) {
      Set<String> left = sitting(body, before(day));
      left.removeAll(sitting(body, day));
      Set<String> ghosts = drawn(Shipped.at(day), "left/[^/]+/" + body);
      boolean all = Marks.texts(Shipped.at(day), ".*").stream().noneMatch(MORE.asPredicate());
      assertThat(left).as("%s on %s", body, day).containsAll(ghosts);
      assertThat(ghosts.size() == left.size() || !all).as("%s on %s", body, day).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void who_came_into_a_bureau_since_the_compared_day_is_yellow(LocalDate day) {
    Drawing drawing = Shipped.at(day);
    for (String body : BUREAUS) {
      Set<String> came = sitting(body, day);
      came.removeAll(sitting(body, before(day)));
      for (String person : came) {
        assertThat(chip(drawing, person, body).fill())
            .as("%s in %s on %s", person, body, day)
            .isEqualTo(apparat.drawing.Theme.LIGHT.change());
      }
    }
  }

  private static ShapeMark chip(Drawing drawing, String person, String body) {
    return drawing.marks().stream()
        .filter(ShapeMark.class::isInstance)
        .filter(mark -> key(mark).startsWith("seat/" + person + "/" + body + "/"))
        .map(ShapeMark.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String key(Mark mark) {
    return mark.meaning().map(Meaning::dataKey).orElse("");
  }

  @ParameterizedTest
  @MethodSource("days")
  void posts_are_bodies_in_which_the_tables_have_a_seat_but_not_the_party_itself(LocalDate day) {
    Set<String> parties = new TreeSet<>();
    Shipped.HISTORY.data().bodies().stream()
        .filter(body -> body.kind().equals("party"))
        .forEach(body -> parties.add(body.id()));
    for (String person : List.of("stalin", "trotsky", "zinoviev", "molotov", "rykov")) {
      Set<String> bodies = new TreeSet<>();
      Shipped.HISTORY.data().memberships().stream()
          .filter(row -> row.person().equals(person) && !parties.contains(row.body()))
          .filter(row -> !row.spell().firstDay().isAfter(day) && row.spell().endDay().isAfter(day))
          .forEach(row -> bodies.add(row.body()));
      assertThat(Shipped.HISTORY.at(day).posts(person))
          .as("%s on %s", person, day)
          .isEqualTo(bodies.size());
      assertThat(Shipped.HISTORY.at(day).seatsOf(person).stream().map(Seat::body))
          .extracting(body -> body.id())
          .containsExactlyInAnyOrderElementsOf(bodies);
    }
  }
}
