package apparat.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.io.CannotRead;
import apparat.io.datapackage.DataPackage;
import apparat.record.Event;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Head and foot hold whatever the days of the shipped data set bring. */
class FrameTest {

  private static final FrameOptions OPTIONS = new FrameOptions(Theme.LIGHT, "who sat where");
  private static final HeadFigures MANY = new HeadFigures(188, 188, "in the bodies shown");

  private static History history;

  @BeforeAll
  static void open() throws CannotRead {
    history = History.of(DataPackage.read(Path.of("graphs/bolshevik-party")).dataSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "4:3", "a4"})
  void nothing_touches_or_leaves_the_frame_on_any_day(String name) {
    PageSize size = PageSize.parse(name);
    Frame frame = new Frame(size);
    Box page = new Box(0, 0, size.width(), size.height());
    for (LocalDate day : days()) {
      List<Mark> marks = full(frame, day);
      List<TextMark> texts = texts(marks);
      assertThat(marks.stream().map(Mark::key).distinct().count()).isEqualTo(marks.size());
      assertThat(marks.stream().filter(mark -> !page.contains(mark.bounds()))).isEmpty();
      assertThat(marks.stream().filter(mark -> mark.bounds().overlaps(frame.picture()))).isEmpty();
      assertThat(texts.stream().filter(text -> text.type().size() < 11)).isEmpty();
      assertThat(overlaps(texts)).as("%s", day).isEmpty();
    }
  }

  /** Every sign, every side, every seat. */
  private static List<Mark> full(Frame frame, LocalDate day) {
    Snapshot snapshot = history.at(day);
    Set<String> camps =
        history.manifest().camps().stream().map(Camp::id).collect(Collectors.toSet());
    List<Mark> marks = new ArrayList<>(frame.head(snapshot, OPTIONS, MANY));
    marks.addAll(
        frame.foot(
            snapshot,
            OPTIONS,
            new LegendSigns(EnumSet.allOf(Sign.class), camps, true),
            new SourceLine(
                List.of(
                    new SourceLine.Share("in offices and bureaus", snapshot.seats()),
                    new SourceLine.Share("in the Central Committee", snapshot.seats())),
                List.of("Control Commission", "Central Committee"))));
    return marks;
  }

  private static List<LocalDate> days() {
    List<LocalDate> days =
        new ArrayList<>(
            history.data().events().stream()
                .map(Event::date)
                .map(date -> date.first())
                .filter(day -> !day.isBefore(history.manifest().firstDay()))
                .filter(day -> !day.isAfter(history.manifest().lastDay()))
                .toList());
    days.add(LocalDate.of(1926, 9, 30));
    return days;
  }

  private static List<TextMark> texts(List<Mark> marks) {
    return marks.stream().filter(TextMark.class::isInstance).map(TextMark.class::cast).toList();
  }

  private static List<String> overlaps(List<TextMark> texts) {
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (texts.get(i).bounds().overlaps(texts.get(j).bounds())) {
          overlaps.add(texts.get(i).text() + " / " + texts.get(j).text());
        }
      }
    }
    return overlaps;
  }

  @Test
  void the_head_tells_day_caption_and_changes() {
    LocalDate day = LocalDate.of(1924, 6, 5);
    List<String> words =
        texts(
                new Frame(PageSize.WIDE)
                    .head(history.at(day), OPTIONS, new HeadFigures(32, 18, "here")))
            .stream()
            .map(TextMark::text)
            .toList();
    assertThat(words)
        .contains(
            "The Bolshevik party 1921-1927: who sat where",
            "5 June 1924",
            "Testament shelved; Bukharin enters the Politburo",
            "since 21 January 1924",
            "32 came or rose, 18 left");
  }

  @Test
  void on_the_first_day_there_is_nothing_to_compare_with() {
    LocalDate day = history.manifest().firstDay();
    List<String> words =
        texts(new Frame(PageSize.WIDE).head(history.at(day), OPTIONS, MANY)).stream()
            .map(TextMark::text)
            .toList();
    assertThat(words).contains("the period begins").noneMatch(text -> text.contains("since"));
  }

  @Test
  void the_legend_lists_only_what_occurs() {
    Snapshot snapshot = history.at(LocalDate.of(1924, 6, 5));
    LegendSigns signs = new LegendSigns(Set.of(Sign.CHAIR, Sign.DIED), Set.of("stalin"), false);
    List<String> words =
        texts(
                new Frame(PageSize.WIDE)
                    .foot(snapshot, OPTIONS, signs, new SourceLine(List.of(), List.of())))
            .stream()
            .map(TextMark::text)
            .toList();
    assertThat(words).contains("chair", "left:", "died", "Stalin's circle");
    assertThat(words).doesNotContain("commissar", "removed", "no side recorded");
  }

  @Test
  void each_reason_has_a_sign_of_its_own() {
    Set<Sign> signs = Set.of(Sign.TERM_ENDED, Sign.LEFT_OTHERWISE);
    assertThat(new SignEntries(Theme.LIGHT, "today").of(signs))
        .extracting(LegendEntry::words)
        .containsExactly("left:", "term ended", "otherwise");
  }

  @Test
  void the_source_line_counts_what_has_no_work_behind_it() {
    Snapshot snapshot = history.at(LocalDate.of(1924, 6, 5));
    SourceLine line =
        new SourceLine(
            List.of(new SourceLine.Share("in the Politburo", snapshot.seatsIn("politburo"))),
            List.of("CCC"));
    String words = new SourceWords(history).of(line, text -> true);
    assertThat(words).startsWith("Sources: CommuLingo").endsWith("Known in part only: CCC.");
  }
}
