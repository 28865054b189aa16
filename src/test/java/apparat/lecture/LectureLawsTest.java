package apparat.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A lecture is edited like a list of moments, and an older one is never changed by it. */
class LectureLawsTest {

  private static Moment moment(int number) {
    return Moment.of(
        LocalDate.of(1921, 3, 16).plusDays(number),
        number % 2 == 0 ? "hierarchy" : "alliances",
        number % 3 == 0 ? Optional.of("stalin") : Optional.empty(),
        List.of("w" + number % 4),
        "moment " + number);
  }

  private static Lecture lecture(List<Integer> numbers) {
    Lecture lecture = Lecture.empty("Mine", "party");
    for (int number : numbers) {
      lecture = lecture.with(lecture.size(), moment(number));
    }
    return lecture;
  }

  private static List<Moment> moments(List<Integer> numbers) {
    return numbers.stream().map(LectureLawsTest::moment).toList();
  }

  @Property(tries = 100)
  void moments_stand_where_they_were_put(
      @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> numbers,
      @ForAll @IntRange(max = 8) int place) {
    Lecture before = lecture(numbers);
    int at = Math.min(place, before.size());
    List<Moment> expected = new ArrayList<>(moments(numbers));
    expected.add(at, moment(7));
    assertThat(before.with(at, moment(7)).moments()).isEqualTo(expected);
    assertThat(before.moments()).as("the lecture before").isEqualTo(moments(numbers));
  }

  @Property(tries = 100)
  void put_in_and_taken_out_again_is_nothing(
      @ForAll @Size(max = 8) List<@IntRange(max = 99) Integer> numbers,
      @ForAll @IntRange(max = 8) int place) {
    Lecture before = lecture(numbers);
    int at = Math.min(place, before.size());
    assertThat(before.with(at, moment(7)).without(at)).isEqualTo(before);
  }

  @Property(tries = 100)
  void moved_there_and_back_is_nothing(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 99) Integer> numbers,
      @ForAll @IntRange(max = 99) int one,
      @ForAll @IntRange(max = 99) int other) {
    Lecture before = lecture(numbers);
    int from = one % before.size();
    int to = other % before.size();
    Lecture moved = before.moved(from, to);
    assertThat(moved.moments().get(to)).isEqualTo(before.moments().get(from));
    assertThat(moved.moved(to, from)).isEqualTo(before);
    assertThat(moved.moments()).containsExactlyInAnyOrderElementsOf(before.moments());
  }

  @Property(tries = 100)
  void only_the_moment_that_is_changed_differs(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 99) Integer> numbers,
      @ForAll @IntRange(max = 99) int place) {
    Lecture before = lecture(numbers);
    int at = place % before.size();
    Lecture after = before.changed(at, moment -> moment.withCaption("new"));
    assertThat(after.firstDifference(before)).isEqualTo(at);
    assertThat(after.changed(at, moment -> before.moments().get(at))).isEqualTo(before);
  }

  @Property(tries = 100)
  void the_first_difference_is_where_a_walk_along_both_first_stops(
      @ForAll @Size(max = 6) List<@IntRange(max = 1) Integer> one,
      @ForAll @Size(max = 6) List<@IntRange(max = 1) Integer> other) {
    int at = 0;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
      at++;
    }
    assertThat(lecture(one).firstDifference(lecture(other)))
        .isEqualTo(at)
        .isEqualTo(lecture(other).firstDifference(lecture(one)));
  }

  @Test
  void title_and_plan_are_changed_alone() {
    Lecture lecture = lecture(List.of(1, 2));
    assertThat(lecture.named("Yours"))
        .isEqualTo(new Lecture("Yours", "party", 0, lecture.moments(), Map.of()));
    assertThat(lecture.planned(45))
        .isEqualTo(new Lecture("Mine", "party", 45, lecture.moments(), Map.of()));
  }

  @Test
  void what_else_a_file_says_is_kept_by_every_edit() {
    Map<String, String> others = Map.of("course", "\"History 101\"");
    Lecture lecture = new Lecture("Mine", "party", 45, List.of(moment(1), moment(2)), others);
    List<Lecture> edited =
        List.of(
            lecture.named("x"),
            lecture.planned(5),
            lecture.with(0, moment(3)),
            lecture.without(0),
            lecture.moved(0, 1),
            lecture.changed(0, moment -> moment.withNotes("n")));
    assertThat(edited).allSatisfy(one -> assertThat(one.others()).isEqualTo(others));
  }

  @Test
  void what_it_was_made_of_may_change_without_it() {
    List<Moment> moments = new ArrayList<>(List.of(moment(1)));
    Map<String, String> others = new HashMap<>(Map.of("a", "1"));
    Lecture lecture = new Lecture("Mine", "party", 0, moments, others);
    moments.clear();
    others.clear();
    assertThat(lecture.moments()).containsExactly(moment(1));
    assertThat(lecture.others()).containsEntry("a", "1");
    assertThatThrownBy(() -> lecture.moments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> lecture.others().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_moment_keeps_its_words_when_another_sight_is_taken_and_the_sight_with_other_words() {
    Moment said = moment(3).withCaption("caption").withNotes("notes");
    Moment seen = said.showing(moment(8));
    assertThat(seen.caption()).isEqualTo("caption");
    assertThat(seen.notes()).isEqualTo("notes");
    assertThat(seen.day()).isEqualTo(moment(8).day());
    assertThat(seen.view()).isEqualTo("hierarchy");
    assertThat(seen.person()).isEqualTo(moment(8).person());
    assertThat(seen.unfolded()).containsExactly("w0");
    assertThat(said.withOnly(List.of("b")).showing(moment(8)).only()).isEmpty();
    assertThat(said.showing(moment(8).withOnly(List.of("b"))).only()).containsExactly("b");
    assertThat(said.withView("both").showing(said)).isEqualTo(said);
  }

  @Test
  void a_moment_does_not_hang_on_the_wings_it_was_made_of() {
    TreeSet<String> wings = new TreeSet<>(List.of("state", "army"));
    Moment moment = Moment.of(LocalDate.EPOCH, "both", Optional.empty(), wings, "");
    wings.clear();
    assertThat(moment.unfolded()).containsExactly("army", "state");
    assertThatThrownBy(() -> moment.unfolded().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(moment.notes()).isEmpty();
  }
}
