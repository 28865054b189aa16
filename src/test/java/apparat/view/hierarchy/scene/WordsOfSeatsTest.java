package apparat.view.hierarchy.scene;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.history.SeatComparison.Reason;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days, reasons and numbers in the words of the picture. */
class WordsOfSeatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-05-23 | 1924-05-31 | 23–31 May 1924",
        "1924-05-31 | 1924-05-31 | 31 May 1924",
        "1925-12-18 | 1925-12-31 | 18–31 December 1925",
        "1922-03-27 | 1922-04-02 | 27 March – 2 April 1922",
        "1927-12-30 | 1928-01-02 | 30 December 1927 – 2 January 1928",
      })
  void a_span_of_days_is_as_short_as_it_can_be_said(LocalDate first, LocalDate last, String words) {
    assertThat(Words.days(first, last)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1926-10-23, 23 Oct", "1924-01-01, 1 Jan", "1925-05-09, 9 May"})
  void on_a_ghost_a_day_has_no_year(LocalDate day, String words) {
    assertThat(Words.shortDay(day)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_has_words_of_its_own(Reason reason) {
    assertThat(Words.reason(reason)).isNotBlank().isLowerCase();
    long same =
        Stream.of(Reason.values())
            .filter(other -> Words.reason(other).equals(Words.reason(reason)))
            .count();
    assertThat(same).isEqualTo(1);
  }

  @Test
  void one_is_not_many() {
    assertThat(Words.count(1, "member", "members")).isEqualTo("1 member");
    assertThat(Words.count(0, "member", "members")).isEqualTo("0 members");
    assertThat(Words.count(25, "member", "members")).isEqualTo("25 members");
    assertThat(Words.role("general-secretary")).isEqualTo("general secretary");
  }

  static List<LocalDate> moments() {
    return Shipped.moments();
  }

  /** The words of a seat name person, body and start as the tables have them on that day. */
  @ParameterizedTest
  @MethodSource("moments")
  void a_chip_names_person_and_body_of_the_day(LocalDate day) {
    for (Mark mark : Shipped.at(day).marks()) {
      Meaning meaning = mark.meaning().orElse(new Meaning("", "", List.of()));
      if (meaning.dataKey().startsWith("seat/")) {
        String[] key = meaning.dataKey().split("/");
        String full = Shipped.HISTORY.person(key[1]).fullName();
        String body = Shipped.HISTORY.at(day).nameOf(key[2]);
        assertThat(meaning.sentence()).startsWith(full + ", ").contains(", " + body + ", ");
        int posts = Shipped.HISTORY.at(day).posts(key[1]);
        assertThat(meaning.sentence().contains("posts that day")).isEqualTo(posts > 1);
        assertThat(meaning.sentence().contains(" " + posts + " posts that day"))
            .isEqualTo(posts > 1);
      }
      if (meaning.dataKey().startsWith("left/")) {
        assertThat(meaning.sentence().toLowerCase(Locale.ROOT)).doesNotContain("other");
      }
    }
  }
}
