package apparat.app.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.PageModel;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.app.page.form.Section.Fold;
import apparat.drawing.Theme;
import apparat.history.Party;
import apparat.record.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The story of somebody's sides as a page: what it cites, and which turn lies open. */
class StoryPageTest {

  private static Page page(String person, String day) {
    return new PageModel(Party.history())
        .page(new Selection.OfStory(person), LocalDate.parse(day), Theme.LIGHT)
        .orElseThrow();
  }

  private static int number(Page page, String source) {
    return page.sources().stream().map(Source::key).toList().indexOf(source) + 1;
  }

  /** The event and the seat that ends with it rest on works of their own: both are told. */
  @Test
  void by_which_sources_a_seat_ends_stands_beside_those_of_the_event_that_tells_of_it() {
    Page page = page("evdokimov", "1926-11-01");
    List<Entry> ending =
        page.sections().stream()
            .flatMap(section -> section.entries().stream())
            .filter(entry -> entry.detail().contains("that ends then"))
            .toList();
    assertThat(ending)
        .extracting(Entry::detail)
        .anyMatch(detail -> detail.contains("the seat that ends then: Orgburo, member, by ["))
        .anyMatch(detail -> detail.contains("the membership of the party that ends then, by ["));
    for (Entry event : ending) {
      assertThat(event.target()).isInstanceOf(Selection.OfEvent.class);
      assertThat(event.detail()).containsPattern("(seat|membership) .*ends then.*, by \\[\\d+\\]");
      assertThat(event.links())
          .isNotEmpty()
          .allSatisfy(
              link -> {
                String key = ((Selection.OfSource) link.target()).key();
                assertThat(link.words()).isEqualTo("[" + number(page, key) + "]");
              });
    }
  }

  /** Zinoviev has thirteen turns; who comes from a day wants to read that of the day. */
  @Test
  void of_a_long_story_only_the_turn_of_the_day_lies_open() {
    List<Section> turns = page("zinoviev", "1926-07-23").sections();
    assertThat(turns).hasSizeGreaterThan(8);
    assertThat(turns)
        .filteredOn(section -> section.fold() == Fold.OPEN)
        .extracting(Section::heading)
        .containsExactly("About 9 April 1926 to 10 December 1927");
    assertThat(turns)
        .filteredOn(section -> section.fold() == Fold.CLOSED)
        .hasSize(turns.size() - 1);
  }

  @Test
  void after_the_last_turn_that_one_lies_open() {
    List<Section> turns = page("dzerzhinsky", "1927-06-01").sections();
    assertThat(turns.getLast().fold()).isNotEqualTo(Fold.CLOSED);
  }

  @Test
  void a_short_story_is_told_whole() {
    assertThat(page("sapronov", "1926-07-23").sections())
        .extracting(Section::fold)
        .containsOnly(Fold.NONE);
  }
}
