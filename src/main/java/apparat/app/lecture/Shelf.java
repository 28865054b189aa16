package apparat.app.lecture;

import apparat.app.outside.Outside;
import apparat.history.History;
import apparat.io.Diagnostic;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import apparat.session.Document;
import apparat.session.lecture.Autosave;
import apparat.session.lecture.Desk;
import apparat.session.lecture.LastLectures;
import apparat.session.lecture.LectureFiles;
import apparat.session.lecture.Recovery;
import apparat.session.lecture.SavingLecture;
import apparat.session.lecture.Unsaved;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where lectures lie: new, open, save, and bringing back what was not saved. */
public final class Shelf {

  private static final String ENDING = ".lecture.json";

  private final LectureModel model;
  private final Document document;
  private final Outside outside;
  private final Consumer<String> say;
  private final Foreseen foreseen;
  private final Keeper keeper;
  private final Autosave autosave;
  private final LastLectures last;
  private final ReadOnlyObjectWrapper<Optional<String>> recovered =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param say tells the lecturer in a sentence what has been done
   * @param failures takes errors that nobody foresaw
   */
  public Shelf(
      LectureModel model,
      Document document,
      Outside outside,
      Consumer<String> say,
      Consumer<Throwable> failures) {
    this.model = model;
    this.document = document;
    this.outside = outside;
    this.say = say;
    this.foreseen = new Foreseen(say, failures);
    this.keeper = new Keeper(outside.userFolder().resolve("lectures"), outside.tasks(), foreseen);
    this.autosave = new Autosave(this::unsaved, keeper);
    this.last = new LastLectures(outside.userFolder().resolve("last-lectures.txt"));
    model.stateProperty().addListener((p, before, now) -> touched(before, now));
  }

  private void touched(LectureModel.State before, LectureModel.State now) {
    if (!before.lecture().equals(now.lecture()) || before.unsaved() != now.unsaved()) {
      autosave.touched();
    }
  }

  private Optional<Unsaved> unsaved() {
    return model.desk().unsaved()
        ? Optional.of(new Unsaved(model.lecture(), model.file()))
        : Optional.empty();
  }

  /** Decides when what is not saved is kept. */
  public Autosave autosave() {
    return autosave;
  }

  /** What was brought back, in a sentence, as long as the lecturer has not answered. */
  public ReadOnlyObjectProperty<Optional<String>> recoveredProperty() {
    return recovered.getReadOnlyProperty();
  }

  /** Brings back what an earlier program left unsaved, if anything. */
  public void recover() {
    Recovery.find(keeper.journal(), history())
        .ifPresent(
            found -> {
              model.take(found.desk(), found.unsaved().file());
              autosave.keepNow();
              found.forget();
              recovered.set(Optional.of(found.sentence()));
            });
  }

  private History history() {
    return document.history();
  }

  /** The changes brought back are not wanted. */
  public void discardRecovered() {
    recovered.set(Optional.empty());
    model.undo();
  }

  /** The changes brought back are wanted. */
  public void keepRecovered() {
    recovered.set(Optional.empty());
  }

  /** The lectures that come with the data set. */
  public List<Path> ready() {
    return LectureFiles.ready(document.path());
  }

  /** The lecture that was saved or opened last, at an earlier start too. */
  public Optional<Path> last() {
    return last.about(dataSet());
  }

  /** What the lecture of a file calls itself, where it does. */
  Optional<String> title(Path file) {
    return LectureFiles.title(file, history());
  }

  private String dataSet() {
    return history().manifest().name();
  }

  /** Begins an empty lecture; one that was not saved is saved first or stays. */
  public void begin() {
    ifPutAway(() -> model.take(new Desk(Lecture.empty("", dataSet())), Optional.empty()));
  }

  /** Has a lecture chosen and opens it. */
  public void open() {
    outside.files().chooseLecture(folder()).ifPresent(this::open);
  }

  /** Opens a lecture; one that was not saved is saved first or stays. */
  public void open(Path file) {
    ifPutAway(
        () ->
            outside
                .tasks()
                .run(
                    () -> read(file),
                    read -> take(file, read),
                    foreseen.or(file + " cannot be read: see whether you may read it.")));
  }

  private ReadLecture read(Path file) {
    try {
      return LectureFiles.open(file, history());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Path file, ReadLecture read) {
    boolean shipped = ready().contains(file);
    model.take(
        new Desk(read.lecture()), read.whole() && !shipped ? Optional.of(file) : Optional.empty());
    model.file().ifPresent(own -> last.remember(dataSet(), own));
    if (!read.problems().isEmpty()) {
      say.accept(problems(read));
    }
  }

  private static String problems(ReadLecture read) {
    List<Diagnostic> all = read.problems();
    String more = all.size() == 1 ? "" : " And " + (all.size() - 1) + " more.";
    String stays = read.whole() ? "" : " The file stays as it is; saving asks for a new name.";
    return all.getFirst().text() + "." + more + stays;
  }

  private void ifPutAway(Runnable then) {
    if (model.desk().unsaved()) {
      save(then);
    } else {
      then.run();
    }
  }

  /** Saves where the lecture was opened from, else asks where. */
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    model.file().or(this::target).ifPresent(file -> write(file, then));
  }

  /** Asks where, and saves there. */
  public void saveAs() {
    target().ifPresent(file -> write(file, () -> {}));
  }

  private Optional<Path> target() {
    return outside.files().chooseLectureTarget(folder(), fileName(model.lecture().title()));
  }

  private Optional<Path> folder() {
    return model.file().map(file -> file.toAbsolutePath().getParent());
  }

  /** A name for a file, such as {@code who-rose-who-fell.lecture.json}. */
  static String fileName(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String name = plain.replaceAll("^-+|-+$", "");
    return (name.isEmpty() ? "my" : name.substring(0, Math.min(60, name.length()))) + ENDING;
  }

  private void write(Path file, Runnable then) {
    try {
      keeper.atOnce(unsaved());
      new SavingLecture(model.desk(), autosave).to(file);
      model.savedTo(file, model.lecture());
      last.remember(dataSet(), file);
      say.accept("Saved: " + file.getFileName());
      then.run();
    } catch (IOException e) {
      say.accept(file + " cannot be written there. Choose another folder and try again.");
    }
  }

  /** Keeps what is not saved, here and now: the window closes. */
  public void close() {
    keeper.atOnce(unsaved());
  }
}
