package apparat.session.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import apparat.io.CannotRead;
import apparat.session.Document;
import apparat.session.find.Finding.Kind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that has a name is found, whatever it is and however it is typed. */
class FinderTest {

  private static final Finder FINDER = open();

  private static Finder open() {
    try {
      return Document.open(Document.shipped()).finder();
    } catch (CannotRead e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> found(Kind kind, String words) {
    return FINDER.find(words).stream().filter(one -> one.kind() == kind).map(Finding::id).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Zinovyev, zinoviev",
    "Zinoviev, zinoviev",
    "Zinovief, zinoviev",
    "Sinowjew, zinoviev",
    "Зиновьев, zinoviev",
    "зиновев, zinoviev",
    "Trotzki, trotsky",
    "Trotskii, trotsky",
    "Dzerzhinskij, dzerzhinsky",
    "Dserschinski, dzerzhinsky",
    "Дзержинский, dzerzhinsky",
    "Stalni, stalin",
    "Tuchatschewski, tukhachevsky",
    "Bucharin, bukharin",
  })
  void people_in_any_spelling(String words, String id) {
    assertThat(FINDER.find(words)).first().extracting(Finding::id).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "FACTION, workers opposition, workers-opposition",
    "FACTION, Рабочая оппозиция, workers-opposition",
    "EVENT, platform of ten, 1921-platform-ten",
    "SOURCE, apalkov duumvirat, apalkov-duumvirat",
    "BODY, politbiro, politburo",
    "QUESTION, Pace of industrialisation, industry",
    "QUESTION, curb the market, nep",
    "QUESTION, socialism in one country, revolution",
    "QUESTION, autonomisation, nationalities",
    "QUESTION, democracy, democracy",
  })
  void every_kind_of_thing(Kind kind, String words, String id) {
    assertThat(found(kind, words)).contains(id);
  }

  @Test
  void the_best_is_what_is_called_so() {
    assertThat(FINDER.find("workers' opposition"))
        .first()
        .extracting(Finding::id)
        .isEqualTo("workers-opposition");
    assertThat(FINDER.find("politburo")).first().extracting(Finding::kind).isEqualTo(Kind.BODY);
  }

  @Test
  void events_are_found_by_those_who_took_part_after_those_named_so() {
    List<Finding> events =
        FINDER.find("Trotsky").stream().filter(one -> one.kind() == Kind.EVENT).toList();

    assertThat(events)
        .hasSizeGreaterThan(10)
        .first()
        .matches(one -> one.name().contains("Trotsky"));
    assertThat(events).last().matches(one -> !one.name().contains("Trotsky"));
    assertThat(found(Kind.EVENT, "Лозовский")).contains("1921-platform-ten");
  }

  @Test
  void questions_are_found_by_those_who_took_a_stand_on_them() {
    List<String> stands =
        Party.history().data().stances().stream()
            .filter(stance -> stance.person().equals("tomsky"))
            .map(stance -> stance.question())
            .distinct()
            .toList();

    assertThat(stands).isNotEmpty().doesNotContain("nationalities");
    assertThat(found(Kind.QUESTION, "Tomsky")).containsExactlyInAnyOrderElementsOf(stands);
    assertThat(found(Kind.QUESTION, "Томский")).containsExactlyInAnyOrderElementsOf(stands);
  }

  @Test
  void a_question_says_between_what() {
    assertThat(FINDER.find("Pace of industrialisation"))
        .first()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Kind.QUESTION);
              assertThat(one.detail()).isEqualTo("Slow and balanced or Rapid");
              assertThat(one.day()).isEmpty();
            });
  }

  @Test
  void an_event_knows_its_day() {
    assertThat(FINDER.find("platform of ten"))
        .filteredOn(one -> one.id().equals("1921-platform-ten"))
        .singleElement()
        .satisfies(one -> assertThat(one.day()).contains(LocalDate.of(1921, 1, 14)));
  }

  @Test
  void a_year_finds_its_first_day_and_its_events() {
    List<Finding> found = FINDER.find("1926");

    assertThat(found.getFirst().day()).contains(LocalDate.of(1926, 1, 1));
    assertThat(found.stream().filter(one -> one.kind() == Kind.EVENT))
        .hasSizeGreaterThan(5)
        .allMatch(one -> one.day().orElseThrow().getYear() == 1926 || one.name().contains("1926"));
  }

  @Test
  void who_finds_nothing_is_told_what_to_try() {
    assertThat(FINDER.find("qqqq")).isEmpty();
    assertThat(FINDER.advice(" qqqq "))
        .startsWith("Nothing is called “qqqq”.")
        .contains("another spelling", "a date such as");
    assertThat(FINDER.advice("July 1930"))
        .isEqualTo("July 1930 is outside the period: 16 March 1921 to 31 December 1927.");
  }

  @Property(tries = 200)
  void nothing_typed_fails(
      @ForAll @AlphaChars @Chars({' ', '-', 'ж', 'ъ', '(', '.'}) @StringLength(max = 14)
          String words) {
    List<Finding> found = FINDER.find(words);

    assertThat(found).doesNotHaveDuplicates();
    assertThat(FINDER.find(words)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stalin", "politburo", "workers-opposition"})
  void wings_are_not_looked_for(String words) {
    assertThat(FINDER.find(words)).noneMatch(one -> one.kind() == Kind.WING);
  }
}
