package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellTest {

  @Test
  void ends_before_its_last_date() {
    Spell seat = spell("1921-08", "1922-04-03");

    assertThat(seat.holdsOn(LocalDate.of(1921, 7, 31))).isFalse();
    assertThat(seat.holdsOn(LocalDate.of(1921, 8, 1))).isTrue();
    assertThat(seat.holdsOn(LocalDate.of(1922, 4, 2))).isTrue();
    assertThat(seat.holdsOn(LocalDate.of(1922, 4, 3))).isFalse();
  }

  @Test
  void keeps_the_range_of_its_dates() {
    Spell seat = spell("1921-08", "1922");

    assertThat(seat.exact()).isFalse();
    assertThat(seat.surelyHoldsOn(LocalDate.of(1921, 8, 15))).isFalse();
    assertThat(seat.possiblyHoldsOn(LocalDate.of(1921, 8, 15))).isTrue();
    assertThat(seat.surelyHoldsOn(LocalDate.of(1921, 9, 1))).isTrue();
    assertThat(seat.holdsOn(LocalDate.of(1922, 6, 1))).isFalse();
    assertThat(seat.possiblyHoldsOn(LocalDate.of(1922, 6, 1))).isTrue();
    assertThat(seat.possiblyHoldsOn(LocalDate.of(1922, 12, 31))).isFalse();
  }

  @Test
  void joins_what_touches_and_leaves_a_gap_between_what_does_not() {
    Spell first = spell("1921-03-16", "1922-04-02");
    Spell next = spell("1922-04-02", "1923-04-25");
    Spell later = spell("1924", "");

    assertThat(first.union(next)).contains(spell("1921-03-16", "1923-04-25"));
    assertThat(first.gap(next)).isEmpty();
    assertThat(first.union(later)).isEmpty();
    assertThat(first.gap(later)).contains(spell("1922-04-02", "1924"));
    assertThat(later.gap(first)).contains(spell("1922-04-02", "1924"));
    assertThat(next.intersection(spell("", "1923"))).contains(spell("1922-04-02", "1923"));
  }

  @Test
  void keeps_the_more_exact_of_two_dates_with_one_first_day() {
    assertThat(spell("1922", "").intersection(spell("1922-01-01", "")))
        .contains(spell("1922-01-01", ""));
    assertThat(spell("", "1922-01").union(spell("", "1922-01-01~")))
        .contains(spell("", "1922-01-01~"));
  }

  static Spell spell(String start, String end) {
    return new Spell(date(start), date(end));
  }

  private static Optional<HistoricalDate> date(String text) {
    return HistoricalDate.parse(text);
  }
}
