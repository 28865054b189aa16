package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.io.lecture.LectureFile;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import apparat.record.Event;
import apparat.session.Document;
import apparat.session.citation.ShortCitation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lecture that comes with the data set says what the tables say. */
class ShippedLectureTest {

  private static final Document PARTY = open();
  private static final History HISTORY = PARTY.history();
  private static final Path FILE = LectureFiles.ready(PARTY.path()).getFirst();

  private static Document open() {
    try {
      return Document.open(Document.shipped());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Lecture lecture() throws IOException {
    ReadLecture read = LectureFiles.open(FILE, HISTORY);
    assertThat(read.problems()).isEmpty();
    return read.lecture();
  }

  @Test
  void it_opens_without_a_problem_and_is_written_as_we_write() throws IOException {
    assertThat(LectureFiles.ready(PARTY.path())).hasSize(1);
    assertThat(LectureFile.write(lecture())).isEqualTo(Files.readString(FILE));
  }

  @Test
  void it_fits_into_ten_minutes() throws IOException {
    assertThat(lecture().size()).isBetween(12, 16);
    assertThat(lecture().minutes()).isEqualTo(10);
    assertThat(lecture().moments()).extracting(Moment::day).isSorted();
    assertThat(lecture().moments()).extracting(Moment::view).contains("hierarchy", "alliances");
  }

  @Test
  void every_caption_is_the_title_of_an_event_of_that_day() throws IOException {
    assertThat(lecture().moments())
        .allSatisfy(
            moment ->
                assertThat(HISTORY.events(moment.day(), moment.day()))
                    .extracting(Event::title)
                    .contains(moment.caption()));
  }

  @Test
  void every_moment_is_a_key_moment_of_the_data_set() throws IOException {
    assertThat(HISTORY.keyMoments())
        .extracting(Event::title)
        .containsAll(lecture().moments().stream().map(Moment::caption).toList());
  }

  @Test
  void notes_are_a_few_sentences_with_sources() throws IOException {
    for (Moment moment : lecture().moments()) {
      List<String> lines = moment.notes().lines().toList();
      assertThat(lines).hasSize(2);
      assertThat(lines.getFirst().split("[.!?](?: |$)")).hasSizeBetween(2, 5);
      assertThat(lines.getLast()).startsWith("Sources: ");
      assertThat(lines.getLast().substring(9).split("; "))
          .as("the sources of the event are among them, called as one calls works")
          .containsAll(
              event(moment).sources().stream()
                  .map(key -> ShortCitation.of(HISTORY.findSource(key).orElseThrow()))
                  .toList());
    }
  }

  private static Event event(Moment moment) {
    return HISTORY.events(moment.day(), moment.day()).stream()
        .filter(event -> event.title().equals(moment.caption()))
        .findFirst()
        .orElseThrow();
  }
}
