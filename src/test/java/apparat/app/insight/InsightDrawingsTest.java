package apparat.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Brokerage;
import apparat.analysis.bodies.Votes;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.history.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars and curve stay inside their frames and say in words what they show. */
class InsightDrawingsTest {

  private static final History HISTORY = Party.history();

  private static Votes votes(String body, String day) {
    return Votes.of(HISTORY, LocalDate.parse(day), HISTORY.body(body));
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(mark -> ((TextMark) mark).text())
        .toList();
  }

  private static void inside(Drawing drawing) {
    Box frame = new Box(0, 0, drawing.width(), drawing.height());
    assertThat(drawing.marks())
        .allSatisfy(mark -> assertThat(frame.contains(mark.bounds())).as(mark.key()).isTrue());
    assertThat(drawing.marks()).extracting(Mark::key).doesNotHaveDuplicates();
  }

  @Test
  void votes_are_as_long_as_they_are_many() {
    VoteBar bar = new VoteBar(votes("politburo", "1926-11-10"));
    Drawing drawing = bar.drawing(Theme.LIGHT, 296);
    assertThat(texts(drawing)).containsExactly("S 4", "M 1", "B 3");
    assertThat(bar.words()).isEqualTo("S 4, M 1, B 3");
    inside(drawing);
    List<Double> lengths =
        drawing.marks().stream()
            .filter(mark -> mark.key().matches("side-."))
            .map(mark -> mark.bounds().width() + 1)
            .toList();
    assertThat(lengths).containsExactly(148.0, 37.0, 111.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-06-01", "1923-11-15", "1925-12-20", "1927-12-30"})
  void every_side_of_the_Central_Committee_is_in_the_words(String day) {
    Votes votes = votes("central-committee", day);
    inside(new VoteBar(votes).drawing(Theme.DARK, 296));
    assertThat(new VoteBar(votes).words().split(", ")).hasSameSizeAs(votes.sides());
  }

  @Test
  void a_broker_bar_has_letter_and_figure() {
    Drawing drawing =
        new BrokerBar("Stalin", HISTORY.campOf("stalin", LocalDate.of(1926, 11, 10)), 0.11, 0.264)
            .drawing(Theme.LIGHT, 190);
    assertThat(texts(drawing)).containsExactly("S", "11 %");
    assertThat(drawing.title()).startsWith("Stalin, ");
    inside(drawing);
    inside(new BrokerBar("Nobody", Optional.empty(), 0.5, 0.5).drawing(Theme.DARK, 190));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1921-03-16", "1923-01-10", "1927-12-31"})
  void the_curve_marks_the_day(String text) {
    LocalDate first = HISTORY.manifest().firstDay();
    LocalDate last = HISTORY.manifest().lastDay();
    LocalDate day = LocalDate.parse(text);
    Drawing drawing =
        new CurveDrawing(
                "Zinoviev", "zinoviev", Brokerage.curve(HISTORY, first, last), first, last, day)
            .drawing(Theme.LIGHT, 296);
    inside(drawing);
    assertThat(texts(drawing)).contains("0", "1924").anyMatch(words -> words.endsWith(" %"));
    assertThat(drawing.description()).contains(Integer.toString(day.getYear()));
  }
}
