package apparat.session.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.history.Party;
import apparat.session.find.Finding.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything in the tables is found by its own id and by its own name. */
class NameIndexLawsTest {

  private static final DataSet DATA = Party.history().data();
  private static final NameIndex INDEX = new NameIndex(Party.history());

  /** Four or five rows from all over the table, for a search takes its time. */
  private static <T> Stream<T> some(List<T> rows) {
    return IntStream.range(0, rows.size())
        .filter(i -> i % Math.max(1, rows.size() / 4) == 0)
        .mapToObj(rows::get);
  }

  private static List<String> found(String words, Kind kind) {
    return INDEX.find(words).stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::id)
        .toList();
  }

  @Test
  void people_by_short_name_full_name_and_Cyrillic_name() {
    some(DATA.people())
        .forEach(
            person ->
                assertThat(Stream.of(person.name(), person.fullName(), person.nameRu()))
                    .filteredOn(name -> !name.isBlank())
                    .allSatisfy(
                        name -> assertThat(found(name, Kind.PERSON)).contains(person.id())));
  }

  @Test
  void bodies_by_every_name_they_ever_bore() {
    some(DATA.bodies())
        .forEach(body -> assertThat(found(body.name(), Kind.BODY)).contains(body.id()));
    some(DATA.bodyNames())
        .forEach(name -> assertThat(found(name.name(), Kind.BODY)).contains(name.body()));
  }

  @Test
  void factions_events_sources_and_claims_by_what_they_are_called() {
    some(DATA.factions())
        .forEach(one -> assertThat(found(one.name(), Kind.FACTION)).contains(one.id()));
    some(DATA.events())
        .forEach(one -> assertThat(found(one.title(), Kind.EVENT)).contains(one.id()));
    some(DATA.sources())
        .forEach(one -> assertThat(found(one.citation(), Kind.SOURCE)).contains(one.key()));
    some(DATA.claims())
        .forEach(one -> assertThat(found(one.statement(), Kind.CLAIM)).contains(one.id()));
  }

  @Test
  void an_id_names_what_it_is_the_id_of_in_any_case() {
    some(DATA.people())
        .forEach(one -> assertThat(named(one.id(), Kind.PERSON)).isEqualTo(one.id()));
    some(DATA.bodies()).forEach(one -> assertThat(named(one.id(), Kind.BODY)).isEqualTo(one.id()));
    some(DATA.factions())
        .forEach(one -> assertThat(named(one.id(), Kind.FACTION)).isEqualTo(one.id()));
    some(DATA.people())
        .forEach(
            one ->
                assertThat(INDEX.find(one.id().toUpperCase(Locale.ROOT)))
                    .extracting(Finding::id)
                    .contains(one.id()));
  }

  private static String named(String words, Kind kind) {
    return INDEX.named(words, kind).map(Finding::id).orElse("");
  }

  @Test
  void a_unique_short_name_names_its_person_and_body() {
    some(DATA.people())
        .forEach(one -> assertThat(named(one.name(), Kind.PERSON)).isEqualTo(one.id()));
    some(DATA.bodies())
        .forEach(one -> assertThat(named(one.name(), Kind.BODY)).isEqualTo(one.id()));
  }

  @Test
  void near_are_at_most_three_and_the_thing_itself_among_them() {
    some(DATA.people())
        .forEach(
            one -> {
              List<String> near = INDEX.near(one.id(), Kind.PERSON);
              assertThat(near).hasSizeBetween(1, 3).doesNotHaveDuplicates().contains(one.id());
            });
  }

  @Test
  void a_letter_forgotten_is_forgiven_in_long_surnames() {
    List<String> missed =
        DATA.people().stream()
            .filter(one -> one.name().matches("[A-Z][a-z]{11,}"))
            .filter(one -> !partOfAnother(without(one.name())))
            .filter(one -> !found(without(one.name()), Kind.PERSON).contains(one.id()))
            .map(one -> without(one.name()) + " for " + one.name())
            .toList();
    assertThat(missed).isEmpty();
  }

  /** As Shkovsky, typed for Shklovsky, is of Dashkovsky: what fits somebody is no slip. */
  private static boolean partOfAnother(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return DATA.people().stream()
        .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).contains(lower));
  }

  /** The name without its fourth letter. */
  private static String without(String name) {
    return name.substring(0, 3) + name.substring(4);
  }
}
