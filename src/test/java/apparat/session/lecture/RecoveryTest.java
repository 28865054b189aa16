package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.History;
import apparat.lecture.Lecture;
import apparat.session.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program left unsaved is found by the next one, and by no other. */
class RecoveryTest {

  private static final History HISTORY = open();

  @TempDir Path folder;
  private Journal journal;
  private final Lecture lecture =
      Lecture.empty("Rise", HISTORY.manifest().name()).with(0, DeskTest.moment(1));

  private static History open() {
    try {
      return Document.open(Document.shipped()).history();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void begin() {
    journal = new Journal(folder.resolve("kept"));
  }

  /** As if the program that wrote it had ended: no program has that number. */
  private Path orphaned() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      Path file = files.findFirst().orElseThrow();
      String own = "\"" + ProcessHandle.current().pid() + "\"";
      Files.writeString(file, Files.readString(file).replace(own, "\"99999999999\""));
      return Files.move(file, file.resolveSibling("unsaved-99999999999.lecture.json"));
    }
  }

  @Test
  void what_a_running_program_keeps_is_its_own() throws IOException {
    journal.write(new Unsaved(lecture, Optional.empty()));
    assertThat(Recovery.find(journal, HISTORY)).isEmpty();
  }

  @Test
  void what_was_never_saved_comes_back_as_an_edit_that_can_be_undone() throws IOException {
    journal.write(new Unsaved(lecture, Optional.empty()));
    Path left = orphaned();

    Recovery recovery = Recovery.find(journal, HISTORY).orElseThrow();

    assertThat(recovery.sentence())
        .isEqualTo("The lecture “Rise” had changes that were not saved; they are back.");
    Desk desk = recovery.desk();
    assertThat(desk.lecture()).isEqualTo(lecture);
    assertThat(desk.unsaved()).isTrue();
    desk.undo();
    assertThat(desk.lecture().moments()).isEmpty();
    assertThat(desk.unsaved()).isFalse();
    recovery.forget();
    assertThat(left).doesNotExist();
  }

  @Test
  void undoing_leads_to_what_the_file_says() throws IOException {
    Path file = folder.resolve("rise.lecture.json");
    LectureFiles.save(lecture, file);
    journal.write(new Unsaved(lecture.named("Fall"), Optional.of(file)));
    orphaned();

    Recovery recovery = Recovery.find(journal, HISTORY).orElseThrow();

    assertThat(recovery.unsaved().file()).contains(file);
    Desk desk = recovery.desk();
    desk.undo();
    assertThat(desk.lecture()).isEqualTo(lecture);
  }

  @Test
  void what_is_in_the_file_is_not_offered() throws IOException {
    Path file = folder.resolve("rise.lecture.json");
    LectureFiles.save(lecture, file);
    journal.write(new Unsaved(lecture, Optional.of(file)));
    Path left = orphaned();

    assertThat(Recovery.find(journal, HISTORY)).isEmpty();
    assertThat(left).doesNotExist();
  }

  @Test
  void a_file_that_has_gone_or_is_damaged_is_not_written_over() throws IOException {
    Path file = folder.resolve("rise.lecture.json");
    Files.writeString(file, "{ oops");
    journal.write(new Unsaved(lecture, Optional.of(file)));
    orphaned();

    Recovery recovery = Recovery.find(journal, HISTORY).orElseThrow();
    assertThat(recovery.unsaved().file()).isEmpty();
    assertThat(recovery.desk().lecture()).isEqualTo(lecture);
  }

  @Test
  void lectures_about_others_and_broken_files_stay_where_they_are() throws IOException {
    journal.write(new Unsaved(Lecture.empty("Else", "italy"), Optional.empty()));
    orphaned();
    Files.writeString(folder.resolve("kept/unsaved-1.lecture.json"), "no JSON");

    assertThat(Recovery.find(journal, HISTORY)).isEmpty();
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void when_everything_is_saved_no_file_stays() throws IOException {
    journal.write(new Unsaved(lecture, Optional.empty()));
    journal.clear();
    journal.clear();
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      assertThat(files).isEmpty();
    }
  }
}
