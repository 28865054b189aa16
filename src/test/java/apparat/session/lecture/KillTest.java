package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.lecture.Known;
import apparat.io.lecture.LectureFile;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Lecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills lecturers at work at chance moments: nothing saved is lost, and of what is not saved at
 * most the last five seconds. With {@code -Dapparat.kills=200} as often as that.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("apparat.kills", 6);
  private static final int AT_ONCE = 6;
  private static final long SEED = 1924;
  private static final long MOST_LOST_MILLIS = 5000;
  private static final long FIRST_MILLIS = 100;
  private static final long SPREAD_MILLIS = Long.getLong("apparat.kills.spread", 2000);

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  /** A line of the ledger: a state taken up, or saved. */
  private record Line(boolean saved, long millis, String state) {}

  private record Victim(Process process, Path folder) {}

  @Test
  void nothing_saved_is_lost_and_at_most_the_last_seconds_are() throws Exception {
    List<Long> lost = new ArrayList<>();
    for (int begun = 0; begun < KILLS; begun += AT_ONCE) {
      lost.addAll(round(begun, Math.min(AT_ONCE, KILLS - begun)));
    }
    assertThat(lost).hasSize(KILLS).allMatch(millis -> millis < MOST_LOST_MILLIS);
    if (KILLS > AT_ONCE) {
      Files.writeString(Path.of("target", "kills.txt"), report(lost));
    }
  }

  private static String report(List<Long> lost) {
    List<Long> sorted = lost.stream().sorted().toList();
    return lost.size()
        + " kills; edits lost of the last ... ms: median "
        + sorted.get(sorted.size() / 2)
        + ", 95 of 100 "
        + sorted.get(sorted.size() * 95 / 100)
        + ", most "
        + sorted.getLast()
        + "; nothing lost at all "
        + sorted.stream().filter(millis -> millis == 0).count()
        + System.lineSeparator();
  }

  private List<Long> round(int begun, int count) throws Exception {
    List<Victim> victims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      victims.add(begin(begun + i));
    }
    List<Long> lost = new ArrayList<>();
    for (Victim victim : victims) {
      waitForWork(victim);
      TimeUnit.MILLISECONDS.sleep(FIRST_MILLIS + random.nextLong(SPREAD_MILLIS / count));
      long killed = System.currentTimeMillis();
      victim.process().destroyForcibly().waitFor();
      lost.add(examine(victim.folder(), killed));
    }
    return lost;
  }

  private Victim begin(int number) throws IOException {
    Path work = Files.createDirectory(folder.resolve("work-" + number));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Editing.class.getName(),
                work.toString(),
                String.valueOf(SEED + number))
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("said").toFile())
            .start();
    return new Victim(process, work);
  }

  /** Until the first state stands in the ledger. */
  private static void waitForWork(Victim victim) throws Exception {
    while (ledger(victim.folder()).isEmpty()) {
      assertThat(victim.process().isAlive()).as(() -> said(victim.folder())).isTrue();
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private static String said(Path folder) {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return "it said nothing";
    }
  }

  /** Milliseconds before the kill in which edits were made that are lost. */
  private static long examine(Path folder, long killed) throws IOException {
    assertThat(folder.resolve("said")).isEmptyFile();
    List<Line> ledger = ledger(folder);
    Optional<Lecture> file = fileOf(folder);
    int saved = last(ledger, Line::saved);
    if (saved >= 0) {
      int at = lastOf(ledger, Editing.fingerprint(file.orElseThrow()));
      assertThat(at)
          .as("the file holds what was saved, or a later state")
          .isGreaterThanOrEqualTo(0);
      assertThat(ledger.subList(at, ledger.size()).stream().filter(Line::saved).count())
          .as("no save after it")
          .isLessThanOrEqualTo(1);
    }
    Lecture found = back(folder).or(() -> file).orElse(Lecture.empty("Mine", "party"));
    int at = lastOf(ledger, Editing.fingerprint(found));
    assertThat(at).as("what comes back is a state that there was").isGreaterThanOrEqualTo(0);
    return ledger.stream()
        .skip(at + 1L)
        .filter(line -> !line.saved())
        .mapToLong(line -> killed - line.millis())
        .max()
        .orElse(0);
  }

  private static Optional<Lecture> fileOf(Path folder) throws IOException {
    Path file = Editing.file(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ReadLecture read = LectureFile.read("mine", Files.readString(file), Known.everything("party"));
    assertThat(read.whole()).as("a file is written whole or not at all").isTrue();
    return Optional.of(read.lecture());
  }

  private static Optional<Lecture> back(Path folder) {
    return new Journal(folder.resolve("kept"))
        .left(Known.everything("party")).stream()
            .map(found -> found.unsaved().lecture())
            .findFirst();
  }

  /** The ledger, without a last line that was not written whole. */
  private static List<Line> ledger(Path folder) throws IOException {
    Path file = folder.resolve("ledger");
    if (!Files.exists(file)) {
      return List.of();
    }
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1)
        .lines()
        .map(line -> line.split(" "))
        .map(word -> new Line(word[0].equals("saved"), Long.parseLong(word[1]), word[2]))
        .toList();
  }

  private static int lastOf(List<Line> ledger, String state) {
    return last(ledger, line -> line.state().equals(state));
  }

  private static int last(List<Line> ledger, Predicate<Line> wanted) {
    int at = ledger.size() - 1;
    while (at >= 0 && !wanted.test(ledger.get(at))) {
      at--;
    }
    return at;
  }
}
