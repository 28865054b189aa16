package apparat.app.insight;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.Reader;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Who brokers, who divides: the panel follows the day, and its people can be turned to. */
@InTheWindow
class InsightInTheWindowTest {

  @Test
  void tells_of_the_day_and_leads_to_people() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1926, 11, 10));
      reader.press(KeyCode.I);
      assertThat(reader.words("insight"))
          .contains(
              "10 November 1926",
              "114 of 115 pairs of allies and rivals fit two camps",
              "Trotsky over the whole period",
              "known in part only, 31 of 163 full seats",
              "majority: Stalin's circle");

      link(reader, "Bukharin").fire();
      Pulses.settle();
      assertThat(reader.selection().person()).contains("bukharin");
      assertThat(reader.words("insight")).contains("Bukharin over the whole period");

      reader.time().showDate(LocalDate.of(1923, 11, 15));
      Pulses.settle();
      assertThat(reader.words("insight")).contains("15 November 1923", "; 2 do not.");

      reader.click("close-insight");
      assertThat(reader.find("insight")).isEmpty();
      reader.press(KeyCode.I);
      assertThat(reader.find("insight")).isPresent();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.selection().person()).isEmpty();
      reader.press(KeyCode.ESCAPE);
      assertThat(reader.find("insight")).as("what is selected first, then the panel").isEmpty();
    }
  }

  @Test
  void says_on_top_in_a_sentence_who_stands_between_whom() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.I);
      for (LocalDate day : List.of(LocalDate.of(1923, 11, 15), LocalDate.of(1926, 11, 10))) {
        reader.time().showDate(day);
        Pulses.settle();
        String words = reader.words("insight");
        assertThat(words)
            .containsSubsequence("is the chief go-between", "Measured is", "Two camps");
        assertThat(words)
            .containsPattern(
                "(\\w+) is the chief go-between: of all pairs of other people, \\d+ % reach each"
                    + " other most shortly, from ally to ally, through \\1\\. Where the two are of"
                    + " different sides, they are most often of \".+\" and \".+\"\\.");
        assertThat(words)
            .as("one format of numbers, no terms of the trade")
            .doesNotContainPattern("\\d\\.\\d %")
            .doesNotContain("line index", "triangles", "betweenness");
      }
    }
  }

  /** What is an average of years does not stand under the name of a day. */
  @Test
  void each_heading_says_of_which_day_or_time_it_tells() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.time().showDate(LocalDate.of(1926, 11, 10));
      reader.press(KeyCode.I);
      Pulses.settle();
      assertThat(reader.words("insight"))
          .containsSubsequence(
              "Two camps on 10 November 1926",
              "Who brokers on 10 November 1926",
              "Trotsky over the whole period",
              "Who brokered on average",
              "From 16 March 1921 to 31 December 1927",
              "How bodies divide on 10 November 1926",
              "Who sits in two bodies on 10 November 1926");
    }
  }

  /** "Who brokered in 1926?" has an answer as well as "who brokers today?". */
  @Test
  void says_who_brokered_over_the_time_in_view() {
    try (Reader reader = Reader.atTheWindow()) {
      reader.press(KeyCode.I);
      Pulses.settle();
      assertThat(reader.words("brokers-in-view"))
          .contains("From 16 March 1921 to 31 December 1927", "on average", "Trotsky")
          .contains("Key W: the whole period")
          .contains("are close together: the difference is small");
      double now = reader.time().day().toEpochDay();
      reader.timeBar().zoom(20, now);
      Pulses.settle();
      assertThat(reader.words("brokers-in-view")).contains("1924").doesNotContain("1921", "1927");
      reader.press(KeyCode.W);
      assertThat(reader.words("brokers-in-view")).contains("From 16 March 1921");
    }
  }

  private static Hyperlink link(Reader reader, String words) {
    List<Hyperlink> links =
        reader.node("insight").lookupAll(".hyperlink").stream()
            .map(Hyperlink.class::cast)
            .filter(link -> link.getText().equals(words))
            .toList();
    assertThat(links).isNotEmpty();
    return links.getFirst();
  }
}
