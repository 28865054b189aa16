import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Formats every Java file below a folder, or checks that it is formatted, with google-java-format.
 *
 * <p>A program of its own and no Maven plugin: the formatter reads Java 25 only where it runs on
 * Java 25, and the plugins run in the Java of Maven, which may be older.
 *
 * <p>Usage: {@code java -cp google-java-format.jar Format.java check|write FOLDER}
 */
public final class Format {

  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    List<Path> files;
    try (var tree = Files.walk(Path.of(args[1]))) {
      files = tree.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    List<String> complaints =
        files.parallelStream().map(file -> format(file, write)).filter(Objects::nonNull).toList();
    complaints.forEach(System.err::println);
    if (!complaints.isEmpty()) {
      System.err.println("Run 'mvn -Pformat' to format the sources.");
      System.exit(1);
    }
  }

  /** Formats one file; what stays to be done, or null. */
  private static String format(Path file, boolean write) {
    try {
      String found = Files.readString(file);
      String wanted = new Formatter().formatSourceAndFixImports(found);
      if (found.equals(wanted)) {
        return null;
      }
      if (write) {
        Files.writeString(file, wanted);
        return null;
      }
      return file + " is not formatted";
    } catch (FormatterException e) {
      return file + ":" + e.getMessage();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
