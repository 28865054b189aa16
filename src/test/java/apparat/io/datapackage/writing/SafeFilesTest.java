package apparat.io.datapackage.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stood in a folder stays until all that replaces it is complete. */
class SafeFilesTest {

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void all_files_are_moved_into_place_and_nothing_is_left_aside() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "before");
    try (SafeFiles files = new SafeFiles(folder)) {
      Files.writeString(files.aside("a.csv"), "after");
      Files.writeString(files.aside("b.csv"), "new");
      assertThat(folder.resolve("a.csv")).hasContent("before");
      files.moveIntoPlace();
    }
    assertThat(folder.resolve("a.csv")).hasContent("after");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  @Test
  void what_is_given_up_leaves_no_trace() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "before");
    try (SafeFiles files = new SafeFiles(folder)) {
      Files.writeString(files.aside("a.csv"), "half");
    }
    assertThat(folder.resolve("a.csv")).hasContent("before");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void a_draft_that_a_crash_left_behind_is_no_hindrance() throws IOException {
    Files.writeString(folder.resolve(".a.csv.part"), "much longer than what comes now");
    try (SafeFiles files = new SafeFiles(folder)) {
      Files.writeString(files.aside("a.csv"), "after");
      files.moveIntoPlace();
    }
    assertThat(folder.resolve("a.csv")).hasContent("after");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void whoever_may_read_a_file_made_there_may_read_what_is_written() throws IOException {
    Set<PosixFilePermission> usual = readers(Files.writeString(folder.resolve("plain"), ""));
    try (SafeFiles files = new SafeFiles(folder)) {
      Files.writeString(files.aside("a.csv"), "text");
      files.moveIntoPlace();
    }
    assertThat(readers(folder.resolve("a.csv"))).isEqualTo(usual);
  }

  /** Who may do what with a file, where the system knows such a thing. */
  private static Set<PosixFilePermission> readers(Path file) throws IOException {
    return Files.getFileStore(file).supportsFileAttributeView("posix")
        ? Files.getPosixFilePermissions(file)
        : Set.of();
  }
}
