package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.layout.alliances.Dial;
import apparat.view.alliances.scene.Filter;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The map tells the story of the twenties, and what the reader asks of it. */
class StoryTest {

  @Test
  void in_autumn_1923_stalin_stands_with_zinoviev_and_kamenev_against_trotsky() {
    Drawing map = Maps.at("1923-11-15");
    double trotsky = Maps.apart(map, "stalin", "trotsky");
    assertThat(Maps.apart(map, "stalin", "zinoviev")).isLessThan(trotsky);
    assertThat(Maps.apart(map, "stalin", "kamenev")).isLessThan(trotsky);
  }

  @Test
  void in_autumn_1926_zinoviev_and_kamenev_stand_with_trotsky_against_stalin() {
    Drawing map = Maps.at("1926-10-01");
    for (String one : List.of("zinoviev", "kamenev")) {
      assertThat(Maps.apart(map, one, "trotsky")).isLessThan(Maps.apart(map, one, "stalin"));
    }
    assertThat(Maps.apart(map, "bukharin", "stalin"))
        .isLessThan(Maps.apart(map, "bukharin", "trotsky"));
  }

  @Test
  void who_changed_sides_has_a_halo_and_an_old_place_and_who_did_not_has_none() {
    Drawing map = Maps.at("1926-08-01");
    assertThat(map.marks()).extracting(Mark::key).contains("halo/zinoviev", "halo/kamenev");
    assertThat(map.marks()).extracting(Mark::key).doesNotContain("halo/stalin", "halo/trotsky");
    assertThat(Maps.keys(map, "was/")).contains("was/zinoviev").doesNotContain("was/stalin");
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("6 people cross over"));
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("10 changed sides"));
  }

  @Test
  void two_blocs_are_named_with_how_many_of_them_are_shown() {
    Drawing map = Maps.at("1926-08-01");
    assertThat(Maps.keys(map, "faction/"))
        .contains("faction/united-opposition", "faction/stalin-bukharin-bloc");
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().equals("20 of 47"));
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().endsWith("rivalries and 28 lesser"));
  }

  @Test
  void the_selected_persons_ties_are_told_one_by_one_with_their_basis() {
    Drawing plain = Maps.at("1926-08-01");
    Drawing map = Maps.at("1926-08-01", AlliancesOptions.DEFAULT.select("stalin"));
    assertThat(Maps.keys(plain, "tie/")).doesNotContain("tie/stalin/trotsky/rivalry");
    assertThat(Maps.keys(map, "tie/")).contains("tie/stalin/trotsky/rivalry");
    assertThat(Maps.texts(map)).anyMatch(text -> text.text().contains("Bloc with the right"));
    assertThat(opacity(map, "disc/muralov")).isLessThan(0.5);
    assertThat(opacity(map, "disc/trotsky")).isEqualTo(1);
    assertThat(map.description()).contains("Trotsky", "rivalry");
  }

  private static double opacity(Drawing map, String key) {
    return map.marks().stream()
        .filter(mark -> mark.key().equals(key))
        .findFirst()
        .orElseThrow()
        .opacity();
  }

  @Test
  void filters_leave_out_ties_and_people_and_move_nobody() {
    Drawing plain = Maps.at("1926-08-01");
    AlliancesOptions options = AlliancesOptions.DEFAULT;
    Drawing allies =
        Maps.at("1926-08-01", options.filter(new Filter(3, Set.of("alliance"), Set.of())));
    Drawing opposition =
        Maps.at("1926-08-01", options.filter(new Filter(2, Set.of(), Set.of("united-opposition"))));

    assertThat(Maps.keys(allies, "tie/")).isNotEmpty().allMatch(key -> key.endsWith("/alliance"));
    assertThat(Maps.keys(allies, "rope/")).isEmpty();
    assertThat(Maps.keys(opposition, "person/"))
        .contains("person/trotsky", "person/zinoviev")
        .doesNotContain("person/stalin");
    assertThat(Maps.disc(opposition, "trotsky")).isEqualTo(Maps.disc(plain, "trotsky"));
  }

  @Test
  void held_still_nobody_moves_in_the_whole_period() {
    AlliancesOptions still = AlliancesOptions.DEFAULT.turn(Dial.STILL);
    Drawing early = Maps.at("1923-11-15", still);
    Drawing late = Maps.at("1926-08-01", still);
    for (String one : List.of("stalin", "trotsky", "zinoviev", "kamenev")) {
      assertThat(Maps.disc(early, one).centreX())
          .isCloseTo(Maps.disc(late, one).centreX(), Offset.offset(1e-6));
    }
  }

  @Test
  void everybody_means_more_people_and_russian_means_cyrillic() {
    int few = Maps.keys(Maps.at("1923-11-15"), "person/").size();
    Drawing all = Maps.at("1923-11-15", AlliancesOptions.DEFAULT.showEverybody(true));
    assertThat(Maps.keys(all, "person/")).hasSizeGreaterThan(few + 20);
    assertThat(Maps.texts(Maps.at("1923-11-15", AlliancesOptions.DEFAULT.write(Language.RU))))
        .anyMatch(text -> text.text().equals("Троцкий"));
  }

  @Test
  void the_same_day_is_the_same_map_in_any_order() {
    Drawing first =
        new AlliancesView(Maps.HISTORY, PageSize.WIDE)
            .at(LocalDate.of(1926, 8, 1), AlliancesOptions.DEFAULT);
    assertThat(first.equals(Maps.at("1926-08-01"))).isTrue();
  }
}
