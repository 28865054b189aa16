package apparat.io.datapackage.text;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import apparat.io.ReadResult;
import apparat.io.datapackage.DataPackage;
import apparat.record.Faction;
import apparat.record.Person;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that old programs saved keep their Russian names, whichever code page they took. */
class CodePageTest {

  private static final Path SHIPPED = Path.of("graphs/bolshevik-party");
  private static final List<String> RUSSIAN =
      List.of("people.csv", "bodies.csv", "factions.csv", "body_names.csv");

  @TempDir private Path folder;

  private void copy(String charset) throws IOException {
    try (Stream<Path> files = Files.list(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(folder.resolve(name), RUSSIAN.contains(name) ? recoded(file, charset) : bytes);
      }
    }
  }

  private static byte[] recoded(Path file, String charset) throws IOException {
    return Files.readString(file).getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Windows-1251",
    "KOI8-R, KOI8-R",
    "IBM866, CP866 (DOS)",
    "ISO-8859-5, ISO 8859-5",
  })
  void names_are_read_as_they_were_and_one_sentence_says_in_what(String charset, String title)
      throws IOException, CannotRead {
    DataSet sound = DataPackage.read(SHIPPED).dataSet();
    copy(charset);
    ReadResult read = DataPackage.read(folder);
    assertThat(read.diagnostics()).hasSize(1);
    Diagnostic said = read.diagnostics().getFirst();
    assertThat(said.text())
        .startsWith("people.csv:2:34: error: the table is not in UTF-8 but seems to be " + title)
        .contains("Недирбай Айтаков");
    assertThat(names(read.dataSet())).isEqualTo(names(sound));
  }

  private static List<String> names(DataSet data) {
    return Stream.of(
            data.people().stream().map(Person::nameRu),
            data.factions().stream().map(Faction::nameRu))
        .flatMap(names -> names)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void a_single_name_is_enough(String charset) throws IOException, CannotRead {
    Path file = folder.resolve("one.csv");
    for (Person person : DataPackage.read(SHIPPED).dataSet().people()) {
      String line = person.name() + "," + person.nameRu();
      Files.write(file, line.getBytes(Charset.forName(charset)));
      try (Lines lines = new Lines(FileStart.of(file))) {
        assertThat(lines.next().orElseThrow().text()).isEqualTo(line);
      }
    }
  }

  @Test
  void capitals_alone_are_told_apart_too() throws IOException {
    Path file = folder.resolve("capitals.csv");
    for (String charset : List.of("windows-1251", "KOI8-R", "IBM866", "ISO-8859-5")) {
      Files.write(file, "trotsky,ТРОЦКИЙ\nstalin,СТАЛИН\n".getBytes(Charset.forName(charset)));
      try (Lines lines = new Lines(FileStart.of(file))) {
        assertThat(lines.next().orElseThrow().text()).as(charset).isEqualTo("trotsky,ТРОЦКИЙ");
      }
    }
  }
}
