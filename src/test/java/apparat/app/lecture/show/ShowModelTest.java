package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Giving a lecture without a window. */
class ShowModelTest {

  private static final List<String> PEOPLE = List.of("lenin", "stalin", "trotsky");

  private final Lecture lecture =
      new Lecture(
          "Rise",
          "party",
          10,
          IntStream.range(0, 12).mapToObj(ShowModelTest::moment).toList(),
          Map.of());
  private final ShowModel show = new ShowModel(lecture, 0);

  private static Moment moment(int at) {
    return Moment.of(
        LocalDate.of(1922, 4, 3).plusMonths(at),
        "hierarchy",
        at == 1 ? Optional.of("stalin") : Optional.empty(),
        List.of(),
        "Moment " + (at + 1));
  }

  private int at() {
    return show.state().at() + 1;
  }

  @Test
  void a_clicker_leads_through_it_and_not_beyond() {
    show.back();
    assertThat(at()).isEqualTo(1);
    show.forward();
    show.forward();
    assertThat(show.progress()).isEqualTo("3 / 12");
    assertThat(show.next()).contains(lecture.moments().get(3));
    show.last();
    show.forward();
    assertThat(at()).isEqualTo(12);
    assertThat(show.state().over()).isTrue();
    assertThat(show.next()).isEmpty();
    show.first();
    assertThat(at()).isEqualTo(1);
  }

  @Test
  void a_number_and_enter_go_to_a_moment() {
    show.type(1);
    show.type(1);
    assertThat(show.state().typed()).isEqualTo("11");
    show.enter();
    assertThat(at()).isEqualTo(11);
    show.enter();
    assertThat(at()).as("enter alone goes on").isEqualTo(12);
    show.type(9);
    show.type(9);
    show.type(9);
    show.type(9);
    assertThat(show.state().typed()).isEqualTo("999");
    show.enter();
    assertThat(at()).isEqualTo(12);
    show.type(3);
    show.back();
    assertThat(show.state().typed()).as("another key drops what was typed").isEmpty();
  }

  @Test
  void out_of_the_dark_the_same_moment_comes_back() {
    show.forward();
    show.toggleBlack();
    assertThat(show.state().black()).isTrue();
    show.forward();
    assertThat(show.state().black()).isFalse();
    assertThat(at()).isEqualTo(2);
    show.toggleBlack();
    show.toggleBlack();
    assertThat(show.state().black()).isFalse();
  }

  @Test
  void names_are_told_one_by_one_and_hidden_again_at_the_next_moment() {
    show.toggleNames();
    show.reveal("stalin");
    show.reveal("lenin");
    assertThat(show.state().revealed()).containsExactlyInAnyOrder("stalin", "lenin");
    show.forward();
    assertThat(show.state().covered()).isTrue();
    assertThat(show.state().revealed()).isEmpty();
    show.toggleNames();
    assertThat(show.state().covered()).isFalse();
  }

  @Test
  void of_two_pictures_each_is_shown_alone_until_the_next_moment() {
    Lecture two =
        new Lecture(
            "",
            "party",
            0,
            List.of(moment(0).withView("both"), moment(1), moment(2).withView("unknown")),
            Map.of());
    ShowModel both = new ShowModel(two, 0);
    List<String> seen = new ArrayList<>();
    for (int press = 0; press < 4; press++) {
      seen.add(both.seen().view());
      both.nextPart();
    }
    assertThat(seen).containsExactly("both", "hierarchy", "alliances", "both");
    both.toggleNames();
    both.toggleBlack();
    assertThat(both.seen().view()).as("what is hidden or dark stays").isEqualTo("hierarchy");
    both.forward();
    both.forward();
    assertThat(both.seen()).isEqualTo(two.moments().get(1));
    both.nextPart();
    assertThat(both.seen()).as("one picture is alone already").isEqualTo(two.moments().get(1));
    both.forward();
    both.nextPart();
    assertThat(both.seen()).isEqualTo(two.moments().get(2));
    both.first();
    assertThat(both.seen().view()).isEqualTo("both");
  }

  @Test
  void the_light_is_on_the_person_of_the_moment_goes_out_and_wanders() {
    assertThat(show.state().spotlight()).isEmpty();
    show.toggleSpotlight(PEOPLE);
    assertThat(show.state().spotlight()).as("the first of the picture").contains("lenin");
    show.forward();
    assertThat(show.state().spotlight()).contains("stalin");
    show.toggleSpotlight(PEOPLE);
    assertThat(show.state().spotlight()).isEmpty();
    show.toggleSpotlight(PEOPLE);
    assertThat(show.state().spotlight()).contains("stalin");
    show.moveSpotlight(PEOPLE, 1);
    show.moveSpotlight(PEOPLE, 1);
    assertThat(show.state().spotlight()).contains("lenin");
    show.moveSpotlight(PEOPLE, -1);
    assertThat(show.state().spotlight()).contains("trotsky");
    show.moveSpotlight(List.of(), 1);
    assertThat(show.state().spotlight()).contains("trotsky");
  }
}
