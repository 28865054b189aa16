package apparat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import apparat.cli.Apparat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs every command that README and guide show and compares what it says. {@code mvn test
 * -Dtest=ReadmeTest -Dreadme=write} writes the answers and the picture anew.
 */
class ReadmeTest {

  private static final boolean WRITE = "write".equals(System.getProperty("readme"));
  private static final List<Path> PAGES =
      List.of(Path.of("README.md"), Path.of("src/site/markdown/guide.md"));
  private static final Path IMAGES = Path.of("src/site/resources/images");

  /** A block with a command behind a dollar sign and, below it, its answer. */
  private static final Pattern BLOCK =
      Pattern.compile("```console\n\\$ apparat ([^\n]*)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> the_commands_say_what_the_pages_show() {
    return PAGES.stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(Path page) {
    String text = read(page);
    if (WRITE) {
      write(page, BLOCK.matcher(text).replaceAll(this::answered));
      return Stream.of();
    }
    return BLOCK
        .matcher(text)
        .results()
        .map(
            block ->
                dynamicTest(
                    page.getFileName() + ": " + block.group(1),
                    () -> assertThat(block.group(2)).isEqualTo(answer(block.group(1)))));
  }

  private String answered(MatchResult block) {
    String command = block.group(1);
    return java.util.regex.Matcher.quoteReplacement(
        "```console\n$ apparat " + command + "\n" + answer(command) + "```");
  }

  /** What the command prints; what it would write into the working folder goes elsewhere. */
  private String answer(String command) {
    String[] words = command.split(" ");
    for (int i = 1; i < words.length; i++) {
      boolean target = words[0].equals("export") && words[i - 1].equals("--to");
      if (target || words[0].equals("convert") && words[i].endsWith(".dgs")) {
        words[i] = folder.resolve(words[i]).toString();
      }
    }
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    new Apparat(dataSet -> 0, both, both).run(words);
    return said.toString().replace(folder + "/", "");
  }

  @ParameterizedTest
  @CsvSource({
    "hierarchy-1926-11-10.png, --at 1926-11-10",
    "alliances-1926-08-01.png, --view alliances --at 1926-08-01",
    "hierarchy-1924-06-05-stalin.png, --at 1924-06-05 --select stalin"
  })
  void the_pictures_are_those_the_program_draws(String name, String options) throws IOException {
    Path fresh = folder.resolve(name);
    Path picture = IMAGES.resolve(name);
    answer("export " + options + " --to " + fresh);
    if (WRITE) {
      Files.createDirectories(IMAGES);
      Files.copy(fresh, picture, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(different(ImageIO.read(picture.toFile()), ImageIO.read(fresh.toFile())))
        .as("share of pixels in which %s differs: write it anew with -Dreadme=write", picture)
        .isLessThan(0.01);
    assertThat(Files.size(picture)).isLessThan(400_000);
  }

  private static double different(BufferedImage one, BufferedImage other) {
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return (double) different / (width * height);
  }

  @Test
  void the_pages_show_enough_and_lead_somewhere() {
    assertThat(BLOCK.matcher(read(PAGES.getFirst())).results()).hasSizeGreaterThanOrEqualTo(9);
    for (Path page : PAGES) {
      Pattern.compile("\\]\\(([^):#]+)\\)")
          .matcher(read(page))
          .results()
          .map(link -> Path.of("").resolve(page).resolveSibling(link.group(1)))
          .forEach(target -> assertThat(target).as("a link of %s", page).exists());
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path page, String text) {
    try {
      Files.writeString(page, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
