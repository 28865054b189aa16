package apparat.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Line;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.History;
import apparat.history.Sample;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageModelTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  private final Sample sample =
      new Sample()
          .person("ann", "1936-08-25")
          .person("bob", "")
          .person("cid", "")
          .body("bureau", "Bureau", "bureau", "", "")
          .body("office", "Office", "commissariat", "1922", "1925")
          .body("party", "The party", "party", "", "")
          .name("bureau", "Old Bureau", "", "1923")
          .name("bureau", "New Bureau", "1923", "")
          .over("office", "bureau", "appointed-by", "", "")
          .seat("ann", "bureau", "member", "1921-03-16", "1922-04-02", "re-elected")
          .seat("ann", "bureau", "member", "1922-04-02", "1926-07-23", "removed")
          .seat("ann", "office", "commissar", "1922", "1923-08", "transferred")
          .seat("ann", "party", "member", "1901", "1927-11-14", "expelled")
          .seat("bob", "bureau", "candidate", Rank.CANDIDATE, "1924-06-02", "", "", Certainty.LOW)
          .seat("cid", "bureau", "chair", "1924-01-01", "", "")
          .roster("bureau", "", "complete", 3, 3)
          .roster("office", "", "leaders-only", 1, 9)
          .camp("Zin", "ann");

  private final History history = sample.history();
  private final PageModel pages = new PageModel(history);

  private Page person(String id) {
    return pages.page(new Selection.OfPerson(id), DAY, Theme.LIGHT).orElseThrow();
  }

  private Page body(String id) {
    return pages.page(new Selection.OfBody(id), DAY, Theme.LIGHT).orElseThrow();
  }

  private static List<String> lines(Page page) {
    return page.lines().stream().map(Line::text).toList();
  }

  private static Section section(Page page, String heading) {
    return page.sections().stream()
        .filter(section -> section.heading().equals(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no section " + heading));
  }

  @Test
  void nothing_selected_or_unknown_has_no_page() {
    assertThat(pages.page(Selection.NOTHING, DAY, Theme.LIGHT)).isEmpty();
    assertThat(pages.page(new Selection.OfPerson("nobody"), DAY, Theme.LIGHT)).isEmpty();
    assertThat(pages.page(new Selection.OfBody("nothing"), DAY, Theme.LIGHT)).isEmpty();
  }

  @Test
  void a_person_has_the_posts_of_the_day_under_their_names_of_the_day() {
    Section today = section(person("ann"), "Posts on this day");

    assertThat(today.remark()).isEqualTo("1 post");
    assertThat(today.entries()).extracting(Entry::text).containsExactly("New Bureau, member");
  }

  @Test
  void a_seat_held_through_elections_is_one_post_with_its_reasons() {
    Entry post = section(person("ann"), "Posts on this day").entries().getFirst();

    assertThat(post.detail())
        .contains("16 March 1921 to 23 July 1926")
        .contains("re-elected")
        .contains("re-elected, then removed");
  }

  @Test
  void every_post_stands_once_as_a_bar_held_now_ended_or_still_to_come() {
    Page page = person("ann");
    List<Entry> ended = posts(section(page, "Posts that have ended"));

    assertThat(posts(section(page, "Posts on this day")))
        .extracting(Entry::text)
        .containsExactly("New Bureau, member");
    assertThat(ended).extracting(Entry::text).containsExactly("Office, commissar");
    assertThat(ended.getFirst().detail()).contains("1922 to August 1923").contains("transferred");
    assertThat(ended.getFirst().figure()).isPresent();
    assertThat(page.sections()).noneMatch(section -> section.heading().contains("to come"));
  }

  /** Without what a note below them says of their sources. */
  private static List<Entry> posts(Section section) {
    return section.entries().stream().filter(entry -> !entry.text().isEmpty()).toList();
  }

  @Test
  void membership_of_the_party_is_no_post_but_is_told() {
    Page page = person("ann");

    assertThat(page.sections().stream().filter(one -> one.heading().startsWith("Posts")))
        .flatExtracting(Section::entries)
        .noneMatch(entry -> entry.text().contains("party"));
    assertThat(section(page, "In the party").entries().getFirst().detail()).contains("expelled");
  }

  @Test
  void every_entry_has_the_numbers_of_its_sources() {
    Page page = person("ann");

    assertThat(page.sections())
        .flatExtracting(Section::entries)
        .allSatisfy(entry -> assertThat(entry.sources()).isSubsetOf(numbers(page)));
  }

  private static List<Integer> numbers(Page page) {
    return java.util.stream.IntStream.rangeClosed(1, page.sources().size()).boxed().toList();
  }

  @Test
  void an_entry_of_a_person_leads_to_the_body_and_back() {
    assertThat(section(person("ann"), "Posts on this day").entries().getFirst().target())
        .isEqualTo(new Selection.OfBody("bureau"));
    assertThat(section(body("bureau"), "Full members").entries().getFirst().target())
        .isEqualTo(new Selection.OfPerson("ann"));
  }

  @Test
  void a_body_has_its_roster_by_rank() {
    Page page = body("bureau");

    assertThat(page.title()).isEqualTo("New Bureau");
    assertThat(page.sections())
        .extracting(Section::heading)
        .startsWith("At its head", "Full members", "Candidates");
    assertThat(section(page, "Candidates").entries())
        .extracting(Entry::text)
        .as("doubtful rows look doubtful")
        .containsExactly("Bob ?");
  }

  @Test
  void how_complete_a_roster_is_is_said_and_never_more_than_is_known() {
    assertThat(lines(body("bureau"))).contains("The roster is known whole.");
    assertThat(lines(body("office"))).contains("Only the leaders are recorded.");
    assertThat(lines(body("office"))).contains("Nobody is recorded in it on this day.");
  }

  @Test
  void a_body_that_does_not_exist_says_so_instead_of_showing_an_empty_roster() {
    Page page =
        pages
            .page(new Selection.OfBody("office"), LocalDate.of(1926, 1, 1), Theme.LIGHT)
            .orElseThrow();

    assertThat(lines(page)).anyMatch(line -> line.startsWith("Does not exist on this day"));
    assertThat(lines(page)).noneMatch(line -> line.contains("roster"));
  }

  @Test
  void a_body_says_under_whom_it_stands() {
    Entry over = section(body("office"), "Stands under").entries().getFirst();

    assertThat(over.text()).isEqualTo("New Bureau");
    assertThat(over.detail()).startsWith("appointed by");
    assertThat(over.target()).isEqualTo(new Selection.OfBody("bureau"));
  }

  @Test
  void the_side_has_its_letter_and_those_without_one_are_grey() {
    assertThat(person("ann").sign().orElseThrow().letter()).isEqualTo("Z");
    assertThat(person("bob").sign().orElseThrow().letter()).isEmpty();
    assertThat(person("bob").sign().orElseThrow().ground()).isEqualTo(Theme.LIGHT.noSide());
  }

  @Test
  void a_life_is_told_as_far_as_it_is_known() {
    assertThat(lines(person("ann"))).anyMatch(line -> line.startsWith("died 25 August 1936"));
    assertThat(lines(person("bob"))).isEmpty();
  }
}
