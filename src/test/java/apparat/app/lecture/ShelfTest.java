package apparat.app.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.Agenda;
import apparat.app.model.RoomsModel;
import apparat.app.model.SelectionModel;
import apparat.app.model.StepByStep;
import apparat.app.model.TimeModel;
import apparat.app.robot.FakeOutside;
import apparat.app.robot.InLine;
import apparat.io.CannotRead;
import apparat.io.lecture.LectureFile;
import apparat.session.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lectures are saved, opened and begun, and nothing unsaved is ever lost on the way. */
class ShelfTest {

  private static final Document DOCUMENT = open();

  @TempDir Path folder;

  private final FakeOutside outside = new FakeOutside();
  private final List<String> said = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final TimeModel time =
      new TimeModel(Agenda.of(DOCUMENT.history()), LocalDate.of(1922, 4, 3));
  private final LectureModel model =
      new LectureModel(
          new Sights(
              DOCUMENT.history(),
              time,
              new LookModel(),
              new SelectionModel(),
              new RoomsModel(),
              () -> {}),
          DOCUMENT.history().manifest().name());
  private Shelf shelf;

  private static Document open() {
    try {
      return Document.open(Document.shipped());
    } catch (CannotRead e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void furnish() {
    outside.userFolder = folder.resolve("user");
    shelf = new Shelf(model, DOCUMENT, outside.with(new InLine()), said::add, failures::add);
  }

  private Path file(String name) {
    return folder.resolve(name + ".lecture.json");
  }

  private void savedAs(String name) {
    outside.target = Optional.of(file(name));
    shelf.save();
  }

  @ParameterizedTest
  @CsvSource({
    "Who rose?, who-rose",
    "'', my",
    "'  – ', my",
    "Взлёт и падение, взлёт-и-падение",
    "a/b\\c:d, a-b-c-d",
    "1924 - 1927, 1924-1927",
  })
  void a_file_is_called_after_the_title(String title, String name) {
    assertThat(Shelf.fileName(title)).isEqualTo(name + ".lecture.json");
  }

  @Test
  void a_long_title_makes_no_longer_name_than_a_file_may_have() {
    assertThat(Shelf.fileName("a".repeat(500))).hasSizeLessThan(90).endsWith("a.lecture.json");
  }

  @Test
  void the_first_time_it_is_asked_where_and_then_no_more() throws IOException {
    model.mark();
    savedAs("one");
    assertThat(model.file()).contains(file("one"));
    assertThat(model.desk().unsaved()).isFalse();
    outside.target = Optional.of(file("two"));
    model.caption(0, "Later");
    shelf.save();
    assertThat(Files.readString(file("one"))).contains("Later");
    assertThat(file("two")).doesNotExist();
    shelf.saveAs();
    assertThat(model.file()).contains(file("two"));
    assertThat(said).last().isEqualTo("Saved: two.lecture.json");
  }

  @Test
  void who_thinks_better_of_it_has_saved_nothing_and_lost_nothing() {
    model.mark();
    outside.target = Optional.empty();
    shelf.save();
    assertThat(model.desk().unsaved()).isTrue();
    assertThat(model.lecture().size()).isEqualTo(1);
    assertThat(said).isEmpty();
  }

  @Test
  void where_it_cannot_be_written_that_is_said_and_it_stays_unsaved() throws IOException {
    model.mark();
    outside.target =
        Optional.of(Files.createFile(folder.resolve("file")).resolve("x.lecture.json"));
    shelf.save();
    assertThat(said).singleElement().asString().contains("cannot be written there");
    assertThat(model.desk().unsaved()).isTrue();
    assertThat(failures).isEmpty();
  }

  @Test
  void an_unsaved_lecture_is_saved_before_another_one_is_begun() {
    model.mark();
    outside.target = Optional.of(file("kept"));
    shelf.begin();
    assertThat(file("kept")).exists();
    assertThat(model.lecture().size()).isZero();
    assertThat(model.file()).isEmpty();
  }

  @Test
  void who_does_not_save_it_keeps_it_on_the_desk() {
    model.mark();
    outside.target = Optional.empty();
    shelf.begin();
    assertThat(model.lecture().size()).as("nothing new was begun").isEqualTo(1);
    shelf.open(shelf.ready().getFirst());
    assertThat(model.lecture().size()).isEqualTo(1);
  }

  @Test
  void a_lecture_of_the_data_set_is_opened_but_never_written_over() {
    shelf.open(shelf.ready().getFirst());
    assertThat(model.lecture().size()).isEqualTo(14);
    assertThat(model.file()).as("saving asks for a place").isEmpty();
    model.caption(0, "Mine");
    savedAs("mine");
    assertThat(model.file()).contains(file("mine"));
  }

  @Test
  void what_was_saved_is_opened_as_it_was() {
    model.rename("Rise");
    model.plan(12);
    model.mark();
    time.showDate(LocalDate.of(1926, 7, 23));
    model.mark();
    var saved = model.lecture();
    savedAs("rise");
    shelf.begin();
    outside.lecture = Optional.of(file("rise"));
    shelf.open();
    assertThat(model.lecture()).isEqualTo(saved);
    assertThat(model.file()).contains(file("rise"));
  }

  @Test
  void a_file_with_a_slip_in_it_opens_and_asks_for_a_new_name() throws IOException {
    model.mark();
    Files.writeString(
        file("slip"), LectureFile.write(model.lecture()).replace("1922-04-03", "April"));
    model.remove();
    savedAs("empty");
    shelf.open(file("slip"));
    assertThat(said).last().asString().contains("slip.lecture.json:", "saving asks for a new name");
    assertThat(model.file()).isEmpty();
  }

  @Test
  void a_file_that_is_gone_is_said_in_a_sentence() {
    shelf.open(file("gone"));
    assertThat(said).singleElement().asString().contains("gone.lecture.json cannot be read");
    assertThat(failures).isEmpty();
  }

  @Test
  void an_error_that_nobody_foresaw_is_not_taken_for_a_missing_file() {
    StepByStep tasks = new StepByStep();
    Shelf other = new Shelf(model, DOCUMENT, outside.with(tasks), said::add, failures::add);
    tasks.failNext();
    other.open(file("any"));
    tasks.runAll();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(said).isEmpty();
  }

  @Test
  void what_is_foreseen_has_its_sentence_however_it_is_wrapped() {
    Foreseen foreseen = new Foreseen(said::add, failures::add);
    UncheckedIOException io = new UncheckedIOException(new IOException("disc full"));
    foreseen.or("Full.").accept(io);
    foreseen.or("Full too.").accept(new CompletionException(io));
    assertThat(said).containsExactly("Full.", "Full too.");
    foreseen.or("Never.").accept(new CompletionException(new IllegalStateException()));
    foreseen.or("Never.").accept(new StackOverflowError());
    assertThat(said).hasSize(2);
    assertThat(failures).hasSize(2);
  }

  @Test
  void what_is_not_saved_is_kept_at_the_end_and_brought_back() throws IOException {
    model.rename("Unsaved");
    model.mark();
    shelf.close();
    Path kept = outside.userFolder.resolve("lectures");
    try (var files = Files.list(kept)) {
      assertThat(files).singleElement().asString().contains("unsaved-");
    }
    savedAs("saved");
    shelf.close();
    try (var files = Files.list(kept)) {
      assertThat(files).as("nothing is left of what is saved").isEmpty();
    }
  }
}
