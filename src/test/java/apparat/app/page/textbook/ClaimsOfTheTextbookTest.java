package apparat.app.page.textbook;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.part.Reading;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Claim;
import apparat.time.HistoricalInterval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement of the textbook: when it speaks of, how it stands to the record, what shows it. */
class ClaimsOfTheTextbookTest {

  private static final History HISTORY = Party.history();

  private final Reading reading = Reading.of(HISTORY, LocalDate.of(1925, 12, 20), Theme.LIGHT);
  private final Evidence evidence = new Evidence(reading);

  static Stream<Claim> claims() {
    return HISTORY.data().claims().stream();
  }

  private static Claim claim(String date, String correction, String... rows) {
    Claim any = HISTORY.data().claims().getFirst();
    return new Claim(
        any.row(),
        "x",
        "topic",
        "statement",
        date,
        List.of(),
        List.of(),
        List.of(rows),
        "agrees",
        correction);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void every_row_that_a_claim_names_is_found(Claim claim) {
    for (String row : claim.rows()) {
      assertThat(evidence.of(row)).as("%s of %s", row, claim.id()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void the_sources_in_a_correction_are_known_and_are_no_words_of_it(Claim claim) {
    Correction correction = Correction.of(claim);
    assertThat(correction.words()).doesNotContain("[", "]");
    assertThat(correction.sources())
        .allSatisfy(key -> assertThat(HISTORY.findSource(key)).as(key).isPresent());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void the_day_to_look_at_is_in_the_period_and_in_the_span_where_they_meet(Claim claim) {
    LocalDate first = HISTORY.manifest().firstDay();
    LocalDate last = HISTORY.manifest().lastDay();
    ClaimDate date = ClaimDate.of(claim);
    LocalDate day = date.day(HISTORY);

    assertThat(day).isBetween(first, last);
    HistoricalInterval span = date.span().orElseThrow();
    boolean begins = !span.firstDay().isBefore(first) && !span.firstDay().isAfter(last);
    if (begins) {
      assertThat(span.contains(day)).as("%s on %s", claim.date(), day).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1924-01 | January 1924",
        "1922/1924-01 | 1922 to January 1924",
        "1922-04-03 | 3 April 1922",
        "'' | ''",
        "some day | ''",
      })
  void a_date_is_said_in_words(String date, String words) {
    assertThat(ClaimDate.of(claim(date, "")).words()).isEqualTo(words);
  }

  @Test
  void of_a_month_the_day_of_its_first_event_is_shown() {
    assertThat(ClaimDate.of(claim("1924-01", "", "event:1924-lenin-death")).day(HISTORY))
        .isEqualTo("1924-01-21");
    assertThat(ClaimDate.of(claim("1924-01", "", "event:none")).day(HISTORY))
        .as("an event that is not in the tables does not count")
        .isEqualTo("1924-01-01");
    String union = "event:1922-ussr";
    assertThat(ClaimDate.of(claim("1922-12", "", union)).day(HISTORY)).isEqualTo("1922-12-30");
    assertThat(ClaimDate.of(claim("1922", "", union)).day(HISTORY)).isEqualTo("1922-12-30");
    assertThat(ClaimDate.of(claim("1924", "", union)).day(HISTORY))
        .as("not an event of another year")
        .isEqualTo("1924-01-01");
    assertThat(ClaimDate.of(claim("1922/1924", "", union)).day(HISTORY))
        .as("of a span its first day")
        .isEqualTo("1922-01-01");
  }

  @Test
  void what_has_no_date_comes_last_and_shows_the_first_day() {
    ClaimDate none = ClaimDate.of(claim("", ""));
    List<ClaimDate> sorted =
        Stream.of(none, ClaimDate.of(claim("1926", "")), ClaimDate.of(claim("1921", "")))
            .sorted(ClaimDate.ORDER)
            .toList();
    assertThat(sorted.getLast()).isEqualTo(none);
    assertThat(sorted.getFirst().words()).isEqualTo("1921");
    assertThat(none.day(HISTORY)).isEqualTo(HISTORY.manifest().firstDay());
  }

  @Test
  void the_keys_behind_a_correction_are_parted_from_its_words() {
    assertThat(Correction.of(claim("", "3 April 1922 [archontology]. Not May [a, b].")))
        .isEqualTo(new Correction("3 April 1922. Not May.", List.of("archontology", "a", "b")));
    assertThat(Correction.of(claim("", ""))).isEqualTo(new Correction("", List.of()));
    assertThat(Correction.of(claim("", "Twice [a]. Again [a].")))
        .isEqualTo(new Correction("Twice. Again.", List.of("a")));
  }

  @Test
  void a_verdict_has_a_sign_of_its_own_and_an_unknown_one_speaks_for_itself() {
    assertThat(Verdict.of("contradicted").signed()).isEqualTo("≠ contradicted by the record");
    assertThat(Verdict.ALL).extracting(Verdict::sign).doesNotHaveDuplicates();
    assertThat(Verdict.of("disputed")).isEqualTo(new Verdict("disputed", "·", "disputed"));
    assertThat(HISTORY.data().claims())
        .extracting(claim -> Verdict.of(claim.verdict()))
        .allMatch(Verdict.ALL::contains);
  }

  @Test
  void a_seat_is_shown_with_person_body_and_time() {
    assertThat(evidence.of("membership:stalin/politburo"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.text()).isEqualTo("Stalin");
              assertThat(entry.detail()).startsWith("Politburo, member");
              assertThat(entry.target()).isEqualTo(new Selection.OfPerson("stalin"));
              assertThat(entry.now()).isTrue();
              assertThat(entry.sources()).isNotEmpty();
            });
  }

  @Test
  void a_tie_leads_to_what_is_between_the_two() {
    List<Entry> rows = evidence.of("tie:stalin/zinoviev");
    assertThat(rows)
        .isNotEmpty()
        .allMatch(row -> row.text().startsWith("Stalin and Zinoviev: "))
        .extracting(Entry::target)
        .containsOnly(new Selection.OfTie("stalin", "zinoviev"));
    assertThat(evidence.of("tie:zinoviev/stalin")).hasSameSizeAs(rows);
  }

  @Test
  void a_stance_leads_to_its_question() {
    assertThat(evidence.of("stance:lenin/nationalities"))
        .isNotEmpty()
        .allMatch(row -> row.text().startsWith("Lenin: "))
        .extracting(Entry::target)
        .containsOnly(new Selection.OfQuestion("nationalities"));
  }

  @ParameterizedTest
  @CsvSource({
    "event:none", "membership:stalin", "membership:stalin/none", "faction:none", "body:none",
    "person:nobody", "nonsense", "''", "stalin/politburo", "allegiance:stalin/none",
    "tie:nobody/stalin", "stance:nobody/nep", "stance:stalin/none", "membership:nobody/politburo",
  })
  void what_there_is_not_shows_nothing(String row) {
    assertThat(evidence.of(row)).isEmpty();
  }

  @Test
  void statements_are_found_by_what_they_speak_of_and_rest_on() {
    ClaimEntries claims = new ClaimEntries(reading);
    assertThat(claims.resting("event:1922-ussr"))
        .extracting(Entry::target)
        .contains(new Selection.OfClaim("c38"));
    assertThat(claims.citing("svom-georgia"))
        .extracting(Entry::target)
        .contains(new Selection.OfClaim("c38"));
    assertThat(claims.ofPeople(List.of("lenin", "stalin")))
        .isNotEmpty()
        .allMatch(entry -> claims.ofPeople(List.of("lenin")).contains(entry));
    assertThat(claims.onQuestion("no such question")).isEmpty();
  }

  @Test
  void the_order_is_that_of_their_first_days() {
    List<ClaimDate> sorted = claims().map(ClaimDate::of).sorted(ClaimDate.ORDER).toList();
    assertThat(sorted)
        .extracting(date -> date.span().orElseThrow().firstDay())
        .isSortedAccordingTo(Comparator.naturalOrder());
  }
}
