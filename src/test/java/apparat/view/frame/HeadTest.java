package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.DataSet;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.record.Certainty;
import apparat.record.Event;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The head holds titles and captions of any length. */
class HeadTest {

  private static final LocalDate DAY = LocalDate.of(1924, 9, 30);
  private static final HeadFigures FIGURES = new HeadFigures(1, 2, "here");

  @Test
  void a_short_caption_is_set_on_one_line() {
    List<TextMark> texts = head("The society: its board", "A title", "A sentence.");
    assertThat(words(texts))
        .contains("The society: who sat where", "A title", "1 June 1924. A sentence.")
        .contains("30 September 1924");
    assertThat(named(texts, "head/sentence/0").type().size()).isEqualTo(15);
  }

  @Test
  void a_longer_one_on_two() {
    List<TextMark> texts = head("The society", "A title", "Words of a sentence. ".repeat(10));
    assertThat(named(texts, "head/sentence/1").baseline()).isEqualTo(84);
    assertThat(named(texts, "head/sentence/1").type().size()).isEqualTo(15);
  }

  @Test
  void a_long_one_on_three_of_smaller_type() {
    List<TextMark> texts = head("The society", "A title", "Words of a sentence. ".repeat(15));
    assertThat(named(texts, "head/sentence/2").type().size()).isEqualTo(12.5);
  }

  @Test
  void the_longest_ends_in_an_ellipsis_above_the_picture() {
    List<TextMark> texts =
        head("The society", "A title ".repeat(60), "Words of a sentence. ".repeat(90));
    assertThat(named(texts, "head/sentence/1").text()).endsWith("…");
    assertThat(named(texts, "head/caption/2").text()).endsWith("…");
    TextMark caption = named(texts, "head/caption");
    assertThat(caption.meaning().orElseThrow().sentence())
        .as("who points at it is told the whole")
        .startsWith("A title ".repeat(60));
    assertThat(texts).allSatisfy(text -> assertThat(text.bounds().bottom()).isLessThan(112));
  }

  @Test
  void a_title_too_long_for_a_line_is_whole_on_two_above_less_of_the_sentence() {
    String title = "A title of many words that go on and on ".repeat(5).strip();
    List<TextMark> texts = head("The society", title, "Words of a sentence. ".repeat(9));
    TextMark first = named(texts, "head/caption");
    TextMark second = named(texts, "head/caption/2");
    assertThat(first.text() + " " + second.text()).isEqualTo(title);
    assertThat(first.meaning().orElseThrow().sentence())
        .as("nothing is added")
        .startsWith("1 June");
    assertThat(second.bounds().y()).isGreaterThan(first.baseline());
    assertThat(named(texts, "head/sentence/0").bounds().y()).isGreaterThan(second.baseline());
  }

  @Test
  void a_caption_goes_as_far_as_the_figures_leave_room() {
    History history = history("The society", "T", "Words of a sentence. ".repeat(15), "1924-06-01");
    PageSize narrow = new PageSize(900, 540);
    FrameOptions options = new FrameOptions(Theme.LIGHT, "who sat where");
    List<Mark> head = new Frame(narrow).head(history.at(DAY), options, FIGURES);
    double reach = boxes(head, "head/sentence/.*").mapToDouble(Box::right).max().orElseThrow();
    double figures =
        boxes(head, "head/(since|figures|where)").mapToDouble(Box::x).min().orElseThrow();
    assertThat(figures - reach).isBetween(19.0, 80.0);
  }

  private static Stream<Box> boxes(List<Mark> marks, String keys) {
    return marks.stream().filter(mark -> mark.key().matches(keys)).map(Mark::bounds);
  }

  @Test
  void on_a_small_page_a_sentence_goes_on_as_far_down_as_the_head_does() {
    String sentence =
        "After the congress the CC keeps Stalin. Bukharin takes Lenin's place; Sokolnikov,"
            + " Dzerzhinsky and Frunze become candidates; the Orgburo is renewed.";
    String title = "Testament shelved; Bukharin enters the Politburo";
    History history = history("The society 1921-1927", title, sentence, "1924-06-01");
    FrameOptions options = new FrameOptions(Theme.LIGHT, "who sat where");
    HeadFigures many = new HeadFigures(31, 16, "in offices and bureaus");
    List<TextMark> texts =
        new Frame(new PageSize(800, 380))
            .head(history.at(DAY), options, many).stream()
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    assertThat(
            texts.stream()
                .filter(text -> text.key().startsWith("head/sentence"))
                .map(TextMark::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo("1 June 1924. " + sentence);
    assertThat(texts)
        .allSatisfy(text -> assertThat(text.type().size()).isGreaterThanOrEqualTo(11))
        .as("off what stands right below the head")
        .allSatisfy(text -> assertThat(text.bounds().bottom()).isLessThan(64));
  }

  @Test
  void beside_another_picture_a_long_title_is_whole_and_no_beginning_of_a_sentence_follows() {
    String title = "Congress expels 75 oppositionists and 23 Decists";
    History history = history("The society", title, "Some lose membership.", "1924-06-01");
    FrameOptions options = new FrameOptions(Theme.LIGHT, "who sat where");
    HeadFigures many = new HeadFigures(51, 50, "in offices");
    List<TextMark> texts =
        new Frame(new PageSize(640, 540))
            .head(history.at(DAY.withMonth(7)), options, many).stream()
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .toList();
    assertThat(
            texts.stream()
                .filter(text -> text.key().startsWith("head/caption"))
                .map(TextMark::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(title);
    assertThat(words(texts)).noneMatch(words -> words.endsWith("…"));
  }

  @Test
  void where_room_is_short_the_years_of_a_name_are_the_first_to_go() {
    String name = "A society of so many words that they are too many 1921-1927";
    assertThat(named(head(name, "Title", "Words."), "head/kicker").text())
        .isEqualTo("A society of so many words that they are too many: who sat where");
  }

  @Test
  void without_a_name_the_subject_begins_with_a_capital() {
    assertThat(named(head("", "Title", "Words."), "head/kicker").text()).isEqualTo("Who sat where");
  }

  @Test
  void a_long_name_keeps_the_subject() {
    List<TextMark> texts = head("The very long name of a society ".repeat(5), "Title", "Words.");
    TextMark kicker = named(texts, "head/kicker");
    assertThat(kicker.text()).endsWith("…: who sat where");
    assertThat(kicker.bounds().right()).isLessThan(404);
  }

  @Test
  void an_inexact_date_begins_with_a_capital() {
    History history = history("The society", "Title", "Words.", "1924-06~");
    List<TextMark> texts = texts(history);
    assertThat(named(texts, "head/sentence/0").text()).isEqualTo("About June 1924. Words.");
  }

  @Test
  void without_events_there_is_no_caption() {
    History history = history("The society", "Title", "Words.", "1925-01-01");
    assertThat(texts(history)).noneMatch(text -> text.key().startsWith("head/caption"));
  }

  @Test
  void the_caption_says_which_row_it_shows() {
    TextMark caption = named(head("The society", "Title", "Words."), "head/caption");
    assertThat(caption.meaning().orElseThrow().dataKey()).isEqualTo("event/event");
    assertThat(caption.meaning().orElseThrow().rows()).containsExactly("events:2");
  }

  private static List<TextMark> head(String name, String title, String description) {
    return texts(history(name, title, description, "1924-06-01"));
  }

  private static List<TextMark> texts(History history) {
    FrameOptions options = new FrameOptions(Theme.LIGHT, "who sat where");
    List<Mark> marks = new Frame(PageSize.WIDE).head(history.at(DAY), options, FIGURES);
    return marks.stream().filter(TextMark.class::isInstance).map(TextMark.class::cast).toList();
  }

  private static List<String> words(List<TextMark> texts) {
    return texts.stream().map(TextMark::text).toList();
  }

  private static TextMark named(List<TextMark> texts, String key) {
    return texts.stream().filter(text -> text.key().equals(key)).findFirst().orElseThrow();
  }

  private static History history(String name, String title, String description, String date) {
    LocalDate first = LocalDate.of(1920, 1, 1);
    LocalDate last = LocalDate.of(1925, 12, 31);
    Manifest manifest =
        new Manifest(
            "x", name, "", "", List.of(), List.of(), first, last, first, List.of(), List.of(),
            List.of(), List.of(), List.of());
    Event event =
        new Event(
            new Row("events", 2),
            "event",
            HistoricalDate.parse(date).orElseThrow(),
            Optional.empty(),
            title,
            description,
            "death",
            2,
            List.of(),
            List.of(),
            List.of(),
            Certainty.HIGH);
    return History.of(
        new DataSet(
            manifest,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(event),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
