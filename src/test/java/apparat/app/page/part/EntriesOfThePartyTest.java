package apparat.app.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Body;
import apparat.record.Event;
import apparat.record.Membership;
import apparat.record.Rank;
import apparat.record.Supervision;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of pages say what the tables say: no row more, none less. */
class EntriesOfThePartyTest {

  private static final History HISTORY = Party.history();
  private static final LocalDate DAY = LocalDate.of(1925, 12, 20);

  private final Reading reading = Reading.of(HISTORY, DAY, Theme.LIGHT);

  @ParameterizedTest
  @ValueSource(strings = {"politburo", "central-committee", "ccc", "sovnarkom-ussr"})
  void a_roster_by_rank_is_the_roster_of_the_day(String body) {
    RosterEntries roster = new RosterEntries(reading);
    List<Selection> listed =
        List.of(Rank.values()).stream()
            .flatMap(rank -> roster.of(body, rank).stream())
            .map(Entry::target)
            .toList();
    List<Selection> seats =
        HISTORY.at(DAY).seatsIn(body).stream()
            .<Selection>map(seat -> new Selection.OfPerson(seat.person().id()))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(seats);
  }

  @Test
  void everyone_who_ever_sat_in_a_body_is_listed_by_date() {
    List<Entry> everyone = new TenureEntries(reading).everyoneIn("politburo");
    List<Selection> people =
        HISTORY.data().memberships().stream()
            .filter(row -> row.body().equals("politburo"))
            .map(Membership::person)
            .distinct()
            .<Selection>map(Selection.OfPerson::new)
            .toList();
    assertThat(everyone.stream().map(Entry::target).distinct())
        .containsExactlyInAnyOrderElementsOf(people);
    assertThat(everyone)
        .extracting(entry -> ((Figure.Bar) entry.figure().orElseThrow()).spell().firstDay())
        .isSorted();
    assertThat(everyone)
        .filteredOn(Entry::now)
        .hasSize(HISTORY.at(DAY).seatsIn("politburo").size());
  }

  @Test
  void every_post_is_held_on_the_day_or_has_ended_or_is_still_to_come() {
    TenureEntries posts = new TenureEntries(reading);
    for (String person : List.of("stalin", "trotsky", "zinoviev", "kirov", "krupskaya")) {
      assertThat(spells(posts.today(person))).as(person).allMatch(spell -> spell.holdsOn(DAY));
      assertThat(posts.today(person))
          .extracting(Entry::target)
          .as(person)
          .containsExactlyInAnyOrderElementsOf(
              HISTORY.at(DAY).seatsOf(person).stream()
                  .map(seat -> seat.body().id())
                  .<Selection>map(Selection.OfBody::new)
                  .toList());
      assertThat(spells(posts.ended(person)))
          .as(person)
          .noneMatch(spell -> spell.endDay().isAfter(DAY))
          .isSortedAccordingTo(Comparator.comparing(Spell::endDay).reversed());
      assertThat(spells(posts.toCome(person)))
          .as(person)
          .allMatch(spell -> spell.firstDay().isAfter(DAY));
    }
  }

  private static List<Spell> spells(List<Entry> entries) {
    return entries.stream()
        .map(entry -> ((Figure.Bar) entry.figure().orElseThrow()).spell())
        .toList();
  }

  @Test
  void an_end_is_explained_by_what_happened_on_that_day_to_that_person_in_that_body() {
    Entry out =
        new TenureEntries(reading)
            .today("trotsky").stream()
                .filter(entry -> entry.text().startsWith("Politburo"))
                .findFirst()
                .orElseThrow();
    assertThat(out.links())
        .singleElement()
        .satisfies(
            link -> {
              Selection.OfEvent why = (Selection.OfEvent) link.target();
              Event event = HISTORY.event(why.id());
              assertThat(event.people()).contains("trotsky");
              assertThat(event.bodies()).contains("politburo");
              assertThat(event.date().first()).isEqualTo("1926-10-23");
            });
  }

  @Test
  void who_stands_over_whom_is_told_from_both_ends() {
    SupervisionEntries entries = new SupervisionEntries(reading);
    for (Supervision row : HISTORY.at(DAY).supervisions()) {
      assertThat(entries.over(row.child()))
          .extracting(Entry::target)
          .contains(new Selection.OfBody(row.parent()));
      assertThat(entries.under(row.parent()))
          .extracting(Entry::target)
          .contains(new Selection.OfBody(row.child()));
    }
  }

  @Test
  void seats_are_shared_out_only_where_the_roster_is_known_whole() {
    ShareEntries shares = new ShareEntries(reading);
    for (Body body : HISTORY.data().bodies()) {
      List<Entry> entries = shares.of(body);
      if (entries.stream().anyMatch(entry -> entry.text().equals("Not counted"))) {
        assertThat(entries).as(body.id()).hasSize(1);
        assertThat(entries.getFirst().detail()).as(body.id()).isNotBlank();
      } else if (!entries.isEmpty()) {
        long full =
            HISTORY.at(DAY).seatsIn(body.id()).stream()
                .filter(seat -> seat.rank() == Rank.HEAD || seat.rank() == Rank.VOTING)
                .count();
        assertThat(entries)
            .as(body.id())
            .allMatch(entry -> entry.detail().contains(" of " + full + " full seats"));
        assertThat(
                entries.stream()
                    .mapToInt(entry -> Integer.parseInt(entry.detail().split(" ", 2)[0]))
                    .sum())
            .as(body.id())
            .isEqualTo((int) full);
      }
    }
  }

  @Test
  void a_party_is_no_body_whose_seats_are_shared_out() {
    HISTORY.data().bodies().stream()
        .filter(body -> body.kind().equals("party"))
        .forEach(party -> assertThat(new ShareEntries(reading).of(party)).isEmpty());
  }

  @Test
  void those_with_whom_and_against_whom_one_stands_are_the_ties_of_the_day() {
    TieEntries ties = new TieEntries(reading);
    long all =
        HISTORY.at(DAY).ties().stream()
            .filter(tie -> tie.source().equals("stalin") || tie.target().equals("stalin"))
            .count();
    assertThat(ties.with("stalin").size() + ties.against("stalin").size()).isEqualTo((int) all);
    assertThat(ties.between("stalin", "zinoviev"))
        .isEqualTo(ties.between("zinoviev", "stalin"))
        .extracting(tie -> tie.spell().firstDay())
        .isSorted();
  }

  @Test
  void the_events_of_two_people_are_those_of_both() {
    EventEntries events = new EventEntries(reading);
    List<Entry> both = events.ofPeople(List.of("stalin", "trotsky"));
    assertThat(both).isNotEmpty();
    assertThat(events.ofPeople(List.of("stalin"))).containsAll(both);
    assertThat(events.ofPeople(List.of("trotsky"))).containsAll(both);
    assertThat(both)
        .extracting(
            entry -> HISTORY.event(((Selection.OfEvent) entry.target()).id()).date().first())
        .isSorted();
  }

  @Test
  void a_body_that_kept_its_name_lists_none() {
    NameEntries names = new NameEntries(reading);
    assertThat(names.of("politburo")).hasSizeLessThan(2);
    assertThat(names.of("petrograd-soviet"))
        .extracting(Entry::text)
        .contains("Petrograd Soviet", "Leningrad Soviet");
    assertThat(names.of("no such body")).isEmpty();
  }

  @Test
  void what_rests_on_a_source_is_counted_table_by_table() {
    for (String key : List.of("commulingo-politburo", "general-knowledge", "felsh-trotsky")) {
      List<Section> sections = new RestingRows(reading).of(key);
      assertThat(sections)
          .allSatisfy(
              section -> assertThat(section.remark()).isEqualTo("" + section.entries().size()));
      assertThat(rows(sections, "Ties"))
          .isEqualTo(HISTORY.data().ties().stream().filter(r -> r.sources().contains(key)).count());
      assertThat(rows(sections, "Stances"))
          .isEqualTo(
              HISTORY.data().stances().stream().filter(r -> r.sources().contains(key)).count());
      assertThat(rows(sections, "Events"))
          .isEqualTo(
              HISTORY.data().events().stream().filter(r -> r.sources().contains(key)).count());
    }
  }

  private static long rows(List<Section> sections, String heading) {
    return sections.stream()
        .filter(section -> section.heading().equals(heading))
        .mapToLong(section -> section.entries().size())
        .sum();
  }

  @Test
  void those_named_by_a_row_lead_to_their_pages_and_the_unknown_are_left_out() {
    Named named = new Named(reading);
    assertThat(named.people(List.of("stalin", "nobody", "lenin")))
        .extracting(Entry::target)
        .containsExactly(new Selection.OfPerson("stalin"), new Selection.OfPerson("lenin"));
    assertThat(named.bodies(List.of("politburo", "nothing")))
        .extracting(Entry::target)
        .containsExactly(new Selection.OfBody("politburo"));
  }
}
