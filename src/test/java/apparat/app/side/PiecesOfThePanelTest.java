package apparat.app.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.app.model.Selection;
import apparat.app.page.form.Entry;
import apparat.app.page.form.Figure;
import apparat.app.page.form.Line;
import apparat.app.page.form.Link;
import apparat.app.page.form.Section;
import apparat.app.robot.InTheWindow;
import apparat.record.Row;
import apparat.record.Source;
import apparat.session.citation.CitationForm;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The pieces from which the panel at the side is set: where each leads, by mouse, key and ear. */
@InTheWindow
class PiecesOfThePanelTest {

  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);
  private static final LocalDate LAST = LocalDate.of(1927, 12, 31);
  private static final Axis AXIS = new Axis(FIRST, LAST);
  private static final Selection STALIN = new Selection.OfPerson("stalin");
  private static final Selection POLITBURO = new Selection.OfBody("politburo");

  private final List<Object> went = new ArrayList<>();
  private final Ways ways =
      new Ways() {
        @Override
        public void turnTo(Selection selection) {
          went.add(selection);
        }

        @Override
        public void goTo(LocalDate day) {
          went.add(day);
        }

        @Override
        public void open(String address) {
          went.add(address);
        }
      };

  private static void press(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void click(Node node, MouseButton button) {
    Event.fireEvent(
        node,
        new MouseEvent(
            MouseEvent.MOUSE_CLICKED,
            1,
            1,
            1,
            1,
            button,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child)))
        : Stream.of(node);
  }

  private static List<String> words(Node node) {
    return all(node)
        .filter(Labeled.class::isInstance)
        .map(piece -> ((Labeled) piece).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  private static Source source(int number) {
    return new Source(
        new Row("sources.csv", number + 1), "key" + number, "Book " + number, "", "book");
  }

  private EntryRow row(Entry entry) {
    return new EntryRow(entry, ways, Optional.empty(), List.of());
  }

  @Test
  void an_entry_leads_by_click_by_key_and_by_a_screen_reader() {
    EntryRow row = row(Entry.of("Stalin", "member").to(STALIN));
    assertThat(row.isFocusTraversable()).isTrue();
    assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
    assertThat(row.getAccessibleText()).isEqualTo("Stalin. member");
    click(row, MouseButton.PRIMARY);
    press(row, KeyCode.ENTER);
    press(row, KeyCode.SPACE);
    row.executeAccessibleAction(AccessibleAction.FIRE);
    assertThat(went).containsExactly(STALIN, STALIN, STALIN, STALIN);
  }

  @Test
  void other_keys_and_buttons_do_nothing() {
    EntryRow row = row(Entry.of("Stalin", "member").to(STALIN));
    click(row, MouseButton.SECONDARY);
    press(row, KeyCode.A);
    press(row, KeyCode.DOWN);
    assertThat(went).isEmpty();
  }

  @Test
  void an_entry_that_leads_nowhere_is_read_but_not_reached() {
    EntryRow row = row(Entry.of("Not counted", "Half of it is known."));
    assertThat(row.isFocusTraversable()).isFalse();
    assertThat(row.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT);
    assertThat(row.getAccessibleText()).contains("Half of it is known.");
    click(row, MouseButton.PRIMARY);
    assertThat(went).isEmpty();
  }

  @Test
  void a_link_in_a_line_leads_elsewhere_than_the_entry_around_it() {
    Entry entry =
        Entry.of("Stalin", "Politburo, member").to(STALIN).leading("Politburo", POLITBURO);
    EntryRow row = row(entry);
    LinkText link =
        all(row)
            .filter(LinkText.class::isInstance)
            .map(LinkText.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(link.getText()).isEqualTo("Politburo");
    assertThat(link.getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
    click(link, MouseButton.PRIMARY);
    assertThat(went).as("not the entry too").containsExactly(POLITBURO);
    link.executeAccessibleAction(AccessibleAction.FIRE);
    assertThat(went).hasSize(2);
  }

  @Test
  void a_line_without_links_is_a_label() {
    assertThat(Texts.line(Line.of("Born in Gori."), ways)).isInstanceOf(Labeled.class);
    assertThat(Texts.line(new Line("Born", List.of(new Link("Born", STALIN))), ways))
        .isNotInstanceOf(Labeled.class);
  }

  @Test
  void what_is_true_on_the_day_is_set_in_bold() {
    assertThat(styles(row(Entry.of("Now", "").marked(true)))).contains("strong");
    assertThat(styles(row(Entry.of("Then", "")))).doesNotContain("strong").contains("plain");
  }

  private static List<String> styles(Node node) {
    return all(node).flatMap(piece -> piece.getStyleClass().stream()).toList();
  }

  private static Section section(int entries) {
    return new Section(
        "Events",
        "" + entries,
        IntStream.range(0, entries).mapToObj(i -> Entry.of("event " + i, "")).toList());
  }

  private static long rows(Node box) {
    return all(box).filter(EntryRow.class::isInstance).count();
  }

  private static Optional<Button> more(Node box) {
    return all(box)
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().endsWith(" more"))
        .findFirst();
  }

  @Test
  void of_many_entries_the_first_are_shown_and_the_rest_on_demand() {
    SectionBox box = new SectionBox(section(100), List.of(), AXIS, FIRST, ways);
    long shown = rows(box);
    assertThat(shown).isBetween(5L, 40L);
    assertThat(more(box).orElseThrow().getText()).isEqualTo("and " + (100 - shown) + " more");
    assertThat(more(box).orElseThrow().getAccessibleText()).isEqualTo("Show more of: Events");
    while (more(box).isPresent()) {
      more(box).get().fire();
    }
    assertThat(rows(box)).isEqualTo(100);
    assertThat(words(box)).contains("event 0", "event 99");
  }

  @Test
  void one_or_two_are_never_left_for_a_button() {
    for (int entries = 1; entries < 60; entries++) {
      SectionBox box = new SectionBox(section(entries), List.of(), AXIS, FIRST, ways);
      long hidden = entries - rows(box);
      assertThat(hidden).as("%d entries", entries).isNotIn(1L, 2L);
      assertThat(more(box).isPresent()).isEqualTo(hidden > 0);
    }
  }

  @Test
  void a_number_leads_to_its_source_and_says_which_it_is() {
    Button number = (Button) SourceList.number(2, source(2), ways);
    assertThat(number.getText()).isEqualTo("2");
    assertThat(number.getAccessibleText()).isEqualTo("Source 2: Book 2");
    assertThat(number.getTooltip().getText()).isEqualTo("Source 2: Book 2");
    number.fire();
    assertThat(went).containsExactly(new Selection.OfSource("key2"));
  }

  @Test
  void the_sources_are_listed_opened_and_copied() {
    Source web =
        new Source(new Row("sources.csv", 3), "web", "A page", "https://example.org/a", "web");
    List<String> copied = new ArrayList<>();
    SourceList list =
        new SourceList(
            List.of(source(1), web),
            ways,
            (form, sources) -> copied.add(form.id() + " " + sources.size()));
    assertThat(words(list)).contains("Sources", "Book 1", "A page", "1", "2");
    List<Hyperlink> links =
        all(list).filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).toList();
    assertThat(links).extracting(Hyperlink::getText).containsExactly("Book 1", "A page");
    links.forEach(Hyperlink::fire);
    assertThat(went)
        .as("a title leads where its number does")
        .containsExactly(new Selection.OfSource("key1"), new Selection.OfSource("web"));
    went.clear();
    List<Button> browsers =
        all(list)
            .filter(node -> node.getStyleClass().contains("browser"))
            .map(Button.class::cast)
            .toList();
    assertThat(browsers).as("only what has an address leads to the browser").hasSize(1);
    browsers.getFirst().fire();
    assertThat(went).containsExactly("https://example.org/a");

    for (CitationForm form : CitationForm.values()) {
      ((Button) list.lookup("#cite-" + form.id())).fire();
    }
    assertThat(copied)
        .containsExactlyElementsOf(
            Stream.of(CitationForm.values()).map(form -> form.id() + " 2").toList());
  }

  private TimeStrip strip(Spell spell, LocalDate day) {
    TimeStrip strip = new TimeStrip(new Figure.Bar(spell, Optional.empty()), AXIS, day, ways);
    strip.resize(248.2, 13); // ten days of the period a unit, less than a thousandth off
    strip.layout();
    return strip;
  }

  private static Region part(TimeStrip strip, String style, int at) {
    return strip.getChildrenUnmodifiable().stream()
        .filter(node -> node.getStyleClass().contains(style))
        .map(Region.class::cast)
        .skip(at)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_bar_stands_where_its_time_is_and_a_line_where_the_day_is() {
    LocalDate start = LocalDate.of(1922, 4, 3);
    LocalDate end = LocalDate.of(1924, 6, 2);
    TimeStrip strip = strip(Spell.of(start, end), LocalDate.of(1923, 1, 1));
    Region bar = part(strip, "strip-bar", 0);
    assertThat(bar.getLayoutX()).isCloseTo(248.2 * AXIS.share(start), within(0.01));
    assertThat(bar.getLayoutX() + bar.getWidth()).isCloseTo(248.2 * AXIS.share(end), within(0.01));
    Region today = part(strip, "strip-today", 0);
    assertThat(today.getLayoutX() + today.getWidth() / 2)
        .isCloseTo(248.2 * AXIS.share(LocalDate.of(1923, 1, 1)), within(0.01));

    strip.show(LocalDate.of(1926, 1, 1));
    strip.layout();
    assertThat(today.getLayoutX() + today.getWidth() / 2)
        .isCloseTo(248.2 * AXIS.share(LocalDate.of(1926, 1, 1)), within(0.01));
    assertThat(bar.getLayoutX()).isCloseTo(248.2 * AXIS.share(start), within(0.01));
  }

  @Test
  void a_bar_leads_to_its_first_day() {
    TimeStrip strip = strip(Spell.of(LocalDate.of(1922, 4, 3), LAST), FIRST);
    assertThat(strip.getAccessibleText()).startsWith("Go to 3 April 1922");
    click(strip, MouseButton.PRIMARY);
    strip.executeAccessibleAction(AccessibleAction.FIRE);
    assertThat(went).containsExactly(LocalDate.of(1922, 4, 3), LocalDate.of(1922, 4, 3));
  }

  @Test
  void what_is_not_in_the_period_has_no_bar_and_leads_nowhere() {
    TimeStrip strip = strip(Spell.of(LocalDate.of(1917, 1, 1), LocalDate.of(1920, 1, 1)), FIRST);
    assertThat(part(strip, "strip-bar", 0).isVisible()).isFalse();
    assertThat(strip.isFocusTraversable()).isFalse();
    click(strip, MouseButton.PRIMARY);
    assertThat(went).isEmpty();
  }

  @Test
  void an_inexact_end_is_half_as_high() {
    Spell vague =
        new Spell(
            HistoricalDate.parse("1922"), Optional.of(HistoricalDate.of(LocalDate.of(1924, 6, 2))));
    TimeStrip strip = strip(vague, FIRST);
    Region whole = part(strip, "strip-bar", 0);
    Region start = part(strip, "strip-bar", 1);
    Region end = part(strip, "strip-bar", 2);
    assertThat(start.getHeight()).isCloseTo(whole.getHeight() / 2, within(0.01));
    assertThat(start.getWidth()).isPositive();
    assertThat(end.getWidth()).as("an exact end").isZero();
  }

  @Test
  void a_degree_is_said_with_its_poles() {
    DegreeScale scale = new DegreeScale(new Figure.Degree(-1, "Curb", "Extend"));
    assertThat(scale.getAccessibleText()).isEqualTo("−1 between −2, Curb, and 2, Extend");
    assertThat(words(scale)).containsExactly("Curb", "Extend");
    assertThat(styles(scale)).filteredOn("degree-taken"::equals).hasSize(1);
    assertThat(styles(scale)).filteredOn("degree-place"::equals).hasSize(4);
  }
}
