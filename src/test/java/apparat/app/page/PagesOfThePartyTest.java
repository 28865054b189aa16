package apparat.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.record.Source;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a student finds on the pages of the shipped data set. */
class PagesOfThePartyTest {

  private static History history;

  @BeforeAll
  static void read() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  private static Page page(Selection selection, String day) {
    return new PageModel(history).page(selection, LocalDate.parse(day), Theme.LIGHT).orElseThrow();
  }

  private static List<Entry> entries(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .map(Section::entries)
        .findFirst()
        .orElse(List.of());
  }

  private static Entry entry(Page page, String heading, String beginning) {
    return entries(page, heading).stream()
        .filter(entry -> entry.text().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + beginning + " under " + heading));
  }

  @Test
  void when_and_why_Zinoviev_left_the_Politburo_and_by_which_source() {
    Page page = page(new Selection.OfPerson("zinoviev"), "1927-01-01");
    Entry seat = entry(page, "Posts that have ended", "Politburo, member");

    int zhukov = number(page, "zhukov-zinoviev");
    assertThat(seat.detail().lines())
        .containsExactly(
            "16 March 1921 to 23 July 1926 · promoted",
            "Removed, 23 July 1926: United Opposition public, Zinoviev out of the Politburo."
                + " The Lashevich case is the ground; Rudzutak replaces him; five new candidates. ["
                + zhukov
                + "] Zhukov, \"Grigory Zinoviev\", 2021",
            "Wikipedia, \"Central Committee of the 14th Congress of the All-Union Communist Party"
                + " (Bolsheviks)\": joint plenum 14-23 July 1926.");
    assertThat(seat.links())
        .extracting(Link::target)
        .containsExactly(
            new Selection.OfEvent("1926-zinoviev-politburo"),
            new Selection.OfSource("zhukov-zinoviev"));
    assertThat(page.sources()).extracting(Source::key).contains("zhukov-zinoviev");
    assertThat(seat.sources())
        .extracting(number -> page.sources().get(number - 1).key())
        .contains("commulingo-politburo", "conquest-terror");
    assertThat(seat.figure()).containsInstanceOf(Figure.Bar.class);
  }

  @Test
  void a_note_below_the_posts_says_of_what_the_numbers_are_sources() {
    for (String day : List.of("1927-01-01", "1921-03-16")) {
      Page page = page(new Selection.OfPerson("zinoviev"), day);
      assertThat(
              page.sections().stream()
                  .flatMap(section -> section.entries().stream())
                  .map(Entry::detail)
                  .filter(detail -> detail.contains("sources of its start and end together")))
          .as(day)
          .hasSize(1);
    }
  }

  private static int number(Page page, String source) {
    return page.sources().stream().map(Source::key).toList().indexOf(source) + 1;
  }

  @Test
  void posts_that_have_ended_come_right_after_those_of_the_day_and_the_last_first() {
    Page page = page(new Selection.OfPerson("zinoviev"), "1926-07-23");

    assertThat(page.sections().stream().map(Section::heading).limit(2))
        .containsExactly("Posts on this day", "Posts that have ended");
    assertThat(entries(page, "Posts that have ended").getFirst().text())
        .isEqualTo("Politburo, member");
    assertThat(entries(page, "Posts on this day"))
        .extracting(Entry::text)
        .doesNotContainAnyElementsOf(
            entries(page, "Posts that have ended").stream().map(Entry::text).toList());
  }

  @Test
  void where_more_posts_are_listed_than_counted_it_says_why() {
    Section posts = page(new Selection.OfPerson("kuibyshev"), "1924-06-03").sections().getFirst();

    assertThat(posts.entries()).hasSize(4);
    assertThat(posts.remark()).isEqualTo("3 posts, one in two roles");
  }

  @Test
  void a_source_is_headed_by_the_title_of_the_work() {
    assertThat(page(new Selection.OfSource("conquest-terror"), "1926-01-01").title())
        .isEqualTo("The Great Terror");
    assertThat(page(new Selection.OfSource("gre-politburo"), "1926-01-01").title())
        .startsWith("Great Russian Encyclopedia article");
  }

  @Test
  void people_of_an_event_have_the_sides_of_its_own_day() {
    Selection event = new Selection.OfEvent("1926-zinoviev-politburo");
    List<Entry> then = entries(page(event, "1926-07-23"), "People");

    assertThat(entries(page(event, "1921-03-16"), "People")).isEqualTo(then);
  }

  @Test
  void one_is_not_sent_to_the_day_where_one_is() {
    Selection event = new Selection.OfEvent("1926-zinoviev-politburo");

    assertThat(page(event, "1926-07-22").day()).contains(LocalDate.of(1926, 7, 23));
    assertThat(page(event, "1926-07-23").day()).isEmpty();
  }

  @Test
  void who_is_promoted_has_not_left() {
    Page page = page(new Selection.OfPerson("zinoviev"), "1927-01-01");
    assertThat(entry(page, "Posts that have ended", "Politburo, candidate").links()).isEmpty();
  }

  @Test
  void where_a_person_stood_on_a_question_is_said_in_words_and_drawn() {
    Page page = page(new Selection.OfPerson("bukharin"), "1925-12-20");
    Entry stance =
        entries(page, "On the questions").stream()
            .filter(Entry::now)
            .filter(entry -> entry.text().equals("NEP and the market"))
            .findFirst()
            .orElseThrow();

    assertThat(stance.detail()).contains("\"Extend the market\"");
    assertThat(stance.figure().orElseThrow())
        .isInstanceOfSatisfying(
            Figure.Degree.class, degree -> assertThat(degree.value()).isPositive());
  }

  @Test
  void sides_and_groups_of_a_person_follow_one_another() {
    Page page = page(new Selection.OfPerson("bukharin"), "1926-01-01");

    assertThat(entries(page, "With whom, turn by turn")).filteredOn(Entry::now).hasSize(1);
    assertThat(entry(page, "Groups by date", "Stalin-Bukharin bloc").now()).isTrue();
    assertThat(entries(page, "Events")).isNotEmpty();
  }

  @Test
  void the_shares_of_the_sides_are_counted_where_the_roster_is_whole() {
    List<Entry> shares = entries(page(new Selection.OfBody("politburo"), "1926-11-10"), "By side");
    int sum =
        shares.stream().mapToInt(share -> Integer.parseInt(share.detail().split(" ", 2)[0])).sum();

    assertThat(shares).hasSizeGreaterThan(1);
    assertThat(shares.getFirst().detail()).contains("of " + sum + " full seats");
  }

  @Test
  void where_the_roster_is_not_whole_nothing_is_counted_and_that_is_said() {
    Page page = page(new Selection.OfBody("ccc"), "1925-12-20");

    assertThat(entries(page, "By side")).extracting(Entry::text).containsExactly("Not counted");
    assertThat(entries(page, "By side").getFirst().detail()).contains("is not known");
  }

  @Test
  void the_extent_of_members_and_candidates_is_told_apart() {
    Page page = page(new Selection.OfBody("central-committee"), "1925-01-01");

    assertThat(page.lines())
        .extracting(Line::text)
        .anyMatch(line -> line.startsWith("Members: known whole (53 of 53)"))
        .anyMatch(line -> line.startsWith("Candidates: known in part (30 of 34)"));
  }

  @Test
  void a_body_knows_who_stands_over_and_under_it_and_its_names() {
    Page committee = page(new Selection.OfBody("central-committee"), "1925-01-01");
    Page soviet = page(new Selection.OfBody("petrograd-soviet"), "1925-01-01");

    assertThat(entries(committee, "Stands under"))
        .filteredOn(over -> over.target().equals(new Selection.OfBody("party-congress")))
        .hasSize(1)
        .allMatch(over -> over.detail().startsWith("elected by"));
    assertThat(entry(committee, "Stands over", "Politburo").detail()).startsWith("elects it");
    assertThat(entries(soviet, "Names")).hasSizeGreaterThan(1).filteredOn(Entry::now).hasSize(1);
  }

  @Test
  void between_two_people_what_holds_is_told_apart_from_what_came_later_and_what_was_over() {
    Page page = page(new Selection.OfTie("zinoviev", "stalin"), "1925-12-20");
    List<Entry> then = entries(page, "Between them on this day");
    List<Entry> over = entries(page, "Before, over by then");

    assertThat(page.title()).isEqualTo("Stalin and Zinoviev");
    assertThat(page.lines()).containsExactly(Line.of("On this day: sharp rivalry."));
    assertThat(then).extracting(Entry::text).containsExactly("− Sharp rivalry");
    assertThat(then).allMatch(Entry::now);
    assertThat(over.getFirst().text()).startsWith("+ ");
    assertThat(over).noneMatch(Entry::now);
    assertThat(Stream.concat(then.stream(), over.stream()))
        .allSatisfy(row -> assertThat(row.sources()).isNotEmpty())
        .extracting(Entry::detail)
        .allMatch(words -> words.matches(".*(certain|likely|doubtful)"));
    assertThat(entries(page, "Both sit on this day in"))
        .extracting(Entry::text)
        .contains("Politburo");

    Page before = page(new Selection.OfTie("zinoviev", "stalin"), "1924-01-01");
    assertThat(entries(before, "Between them on this day")).allMatch(Entry::now).isNotEmpty();
    assertThat(entries(before, "Only later"))
        .extracting(Entry::text)
        .as("what divided them is not said to hold already")
        .contains("− Sharp rivalry");
  }

  @Test
  void a_group_has_its_people_and_those_it_stood_against() {
    Page page = page(new Selection.OfFaction("leningrad-opposition"), "1925-12-20");

    assertThat(entries(page, "In it on this day"))
        .extracting(Entry::text)
        .startsWith("Kamenev", "Zinoviev");
    assertThat(entries(page, "Stood against"))
        .extracting(Entry::target)
        .contains(new Selection.OfFaction("stalin-bukharin-bloc"));
    assertThat(page.day()).contains(LocalDate.of(1925, 9, 5));
    assertThat(page.sign().orElseThrow().letter()).isEqualTo("Z");
  }

  @Test
  void a_group_of_another_time_has_nobody_in_it_today() {
    Page page = page(new Selection.OfFaction("leningrad-opposition"), "1922-01-01");
    assertThat(entries(page, "In it on this day")).isEmpty();
    assertThat(entries(page, "Everyone by role")).isNotEmpty();
  }

  @Test
  void an_event_leads_to_its_day_its_people_and_the_statements_it_shows() {
    Page page = page(new Selection.OfEvent("1922-ussr"), "1925-12-20");

    assertThat(page.day()).contains(LocalDate.of(1922, 12, 30));
    assertThat(entries(page, "What happened").getFirst().sources()).isNotEmpty();
    assertThat(entries(page, "In the textbook"))
        .extracting(Entry::target)
        .contains(new Selection.OfClaim("c38"));
  }

  @Test
  void what_a_tie_rests_on_is_told_as_of_the_day() {
    Selection tie = new Selection.OfTie("boguslavsky", "trotsky");
    String between = "Between them on this day";

    assertThat(entries(page(tie, "1924-06-02"), between).getFirst().detail())
        .contains("Signed the 46 with reservations · later: opposition leader in 1927");
    assertThat(entries(page(tie, "1927-06-02"), between).getFirst().detail())
        .contains("Signed the 46 with reservations; opposition leader in 1927");
    assertThat(
            entry(
                    page(new Selection.OfPerson("boguslavsky"), "1924-06-02"),
                    "Stands with",
                    "Trotsky")
                .detail())
        .endsWith("later: opposition leader in 1927");
  }

  @Test
  void an_event_tells_what_changed_on_its_day_by_seats_and_by_ties() {
    Page page = page(new Selection.OfEvent("1926-zinoviev-politburo"), "1924-06-02");
    Entry left =
        entry(page, "Seats changed on that day", "Zinoviev leaves the Politburo (removed)");
    Entry tie = entry(page, "Sides and ties changed on that day", "Smilga and Trotsky become");

    assertThat(left.target()).isEqualTo(new Selection.OfPerson("zinoviev"));
    assertThat(left.links())
        .extracting(Link::target)
        .containsExactly(new Selection.OfBody("politburo"));
    assertThat(left.sources())
        .extracting(number -> page.sources().get(number - 1).key())
        .contains("commulingo-politburo");
    assertThat(left.sign().orElseThrow().letter()).as("the side of the event's day").isEqualTo("Z");
    assertThat(tie.target()).isEqualTo(new Selection.OfTie("smilga", "trotsky"));
    assertThat(entries(page, "Seats changed on that day"))
        .extracting(Entry::text)
        .as("of those named first")
        .endsWith(
            "Orakhelashvili becomes a full member of the Central Committee (about 23 July"
                + " 1926; doubtful)");
    assertThat(entry(page, "People", "Rudzutak").detail())
        .isEqualTo("Stalin's circle · CC, member · Politburo, member");
  }

  @Test
  void an_event_on_which_nothing_changed_says_so_and_one_of_a_month_tells_of_those_named() {
    assertThat(page(new Selection.OfEvent("1926-general-strike"), "1924-06-02").lines())
        .contains(Line.of("No change of seats, sides or ties is recorded on that day."));
    assertThat(page(new Selection.OfEvent("1921-faction-ban"), "1924-06-02").lines())
        .as("before the first day of the period nothing is known")
        .noneMatch(line -> line.text().startsWith("No change"));
    assertThat(page(new Selection.OfEvent("1924-dispersal"), "1924-06-02").sections())
        .extracting(Section::heading)
        .contains("Seats changed in those days, of those named");
  }

  @Test
  void an_event_outside_the_period_has_no_day_to_go_to_and_says_so() {
    Page page = page(new Selection.OfEvent("1921-platform-ten"), "1925-12-20");

    assertThat(page.day()).isEmpty();
    assertThat(page.lines()).contains(Line.of("Outside the period of the pictures."));
  }

  @Test
  void a_source_tells_what_rests_on_it() {
    Page page = page(new Selection.OfSource("commulingo-politburo"), "1925-12-20");

    assertThat(page.sources()).extracting(Source::key).containsExactly("commulingo-politburo");
    assertThat(page.address()).startsWith("https://");
    int seats = entries(page, "Seats").size();
    assertThat(seats)
        .isEqualTo(
            (int)
                history.data().memberships().stream()
                    .filter(row -> row.sources().contains("commulingo-politburo"))
                    .count());
    assertThat(page.lines())
        .extracting(Line::text)
        .anyMatch(line -> line.endsWith("rows rest on it."));
  }

  @Test
  void the_statement_about_the_Union_is_corrected_by_its_rows() {
    Page page = page(new Selection.OfClaim("c38"), "1925-12-20");
    Entry record = entries(page, "The record").getFirst();

    assertThat(record.text()).isEqualTo("Contradicted by the record");
    assertThat(record.detail())
        .contains("the union of equals was Lenin's demand")
        .doesNotContain("[");
    assertThat(record.sources())
        .extracting(number -> page.sources().get(number - 1).key())
        .containsExactly("svom-georgia");
    assertThat(entries(page, "Rows that show it"))
        .extracting(Entry::text)
        .contains("Soviet Union founded")
        .anyMatch(text -> text.startsWith("Lenin: Nationalities"));
    assertThat(page.day()).as("of the first event").contains(LocalDate.of(1922, 9, 22));
  }
}
