package apparat.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Link;
import apparat.app.page.form.Page;
import apparat.app.page.form.Section;
import apparat.drawing.Theme;
import apparat.history.DataSet;
import apparat.history.History;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the page of everything in the shipped data set. */
class EveryPageTest {

  private static History history;

  @BeforeAll
  static void read() throws CannotRead {
    history = Document.open(Document.shipped()).history();
  }

  private static List<Selection> everything() {
    DataSet data = history.data();
    Stream<Selection> people = data.people().stream().map(row -> new Selection.OfPerson(row.id()));
    Stream<Selection> stories = data.people().stream().map(row -> new Selection.OfStory(row.id()));
    Stream<Selection> bodies = data.bodies().stream().map(row -> new Selection.OfBody(row.id()));
    Stream<Selection> ties =
        data.ties().stream().map(row -> new Selection.OfTie(row.source(), row.target()));
    Stream<Selection> groups =
        data.factions().stream().map(row -> new Selection.OfFaction(row.id()));
    Stream<Selection> events = data.events().stream().map(row -> new Selection.OfEvent(row.id()));
    Stream<Selection> questions =
        data.questions().stream().map(row -> new Selection.OfQuestion(row.id()));
    Stream<Selection> claims = data.claims().stream().map(row -> new Selection.OfClaim(row.id()));
    Stream<Selection> sources =
        data.sources().stream().map(row -> new Selection.OfSource(row.key()));
    return Stream.of(people, stories, bodies, ties, groups, questions, events, claims, sources)
        .flatMap(kind -> kind)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1925-12-20"})
  void every_page_is_whole_and_every_link_leads_to_one(String day) {
    PageModel pages = new PageModel(history);
    Set<Selection> known = new HashSet<>(everything());
    for (Selection selection : everything()) {
      Page page =
          pages
              .page(selection, LocalDate.parse(day), Theme.LIGHT)
              .orElseThrow(() -> new AssertionError("no page for " + selection));
      assertThat(page.title()).isNotBlank();
      assertThat(page.sections()).extracting(Section::heading).doesNotHaveDuplicates();
      page.lines().forEach(line -> assertThat(line.text()).isNotBlank());
      page.sections().stream()
          .flatMap(section -> section.entries().stream())
          .forEach(entry -> check(selection, page, entry, known));
    }
  }

  private static void check(Selection of, Page page, Entry entry, Set<Selection> known) {
    assertThat(entry.text() + entry.detail()).as("%s", of).isNotBlank();
    assertThat(entry.sources())
        .as("%s: %s", of, entry.text())
        .allMatch(number -> number >= 1 && number <= page.sources().size());
    if (!entry.target().equals(Selection.NOTHING)) {
      assertThat(known).as("%s: %s", of, entry.text()).contains(entry.target());
    }
    for (Link link : entry.links()) {
      assertThat(entry.detail()).as("%s: %s", of, entry.text()).contains(link.words());
      assertThat(known).as("%s: %s", of, link.words()).contains(link.target());
    }
    long linked =
        entry.line().pieces().stream()
            .filter(piece -> !piece.target().equals(Selection.NOTHING))
            .count();
    assertThat(linked).as("links of %s on %s", entry.text(), of).isEqualTo(entry.links().size());
  }
}
