package apparat.session.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lecture lay on the desk last is known at the next start, for each data set. */
class LastLecturesTest {

  @TempDir Path folder;

  private Path memory;
  private LastLectures last;

  @BeforeEach
  void begin() {
    memory = folder.resolve("user").resolve("last.txt");
    last = new LastLectures(memory);
  }

  private Path lecture(String name) throws IOException {
    return Files.createFile(folder.resolve(name + ".lecture.json"));
  }

  @Test
  void each_data_set_has_its_own() throws IOException {
    assertThat(last.about("party")).isEmpty();
    Path rise = lecture("rise");
    Path fall = lecture("fall");
    Path other = lecture("other");
    last.remember("party", rise);
    last.remember("party-two", other);
    last.remember("party", fall);
    LastLectures later = new LastLectures(memory);
    assertThat(later.about("party")).contains(fall);
    assertThat(later.about("party-two")).contains(other);
    assertThat(later.about("part")).isEmpty();
    assertThat(Files.readAllLines(memory)).hasSize(2);
  }

  @Test
  void one_that_is_gone_is_not_offered() throws IOException {
    Path rise = lecture("rise");
    last.remember("party", rise);
    Files.delete(rise);
    assertThat(last.about("party")).isEmpty();
  }

  @Test
  void what_is_no_text_or_no_folder_hinders_nobody() throws IOException {
    Files.createDirectories(memory.getParent());
    Files.write(memory, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(last.about("party")).isEmpty();
    last.remember("party", lecture("rise"));
    assertThat(last.about("party")).isPresent();
    LastLectures nowhere = new LastLectures(lecture("file").resolve("last.txt"));
    nowhere.remember("party", folder);
    assertThat(nowhere.about("party")).isEmpty();
  }
}
