package apparat.io.datapackage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Files come line by line, whatever their line ends and their encoding. */
class LinesTest {

  private Path file = Path.of("");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("apparat-lines", ".csv");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  private List<Line> lines(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    List<Line> all = new ArrayList<>();
    try (Lines lines = new Lines(FileStart.of(file))) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        all.add(line.get());
      }
    }
    return all;
  }

  private List<Line> lines(String text, String charset) throws IOException {
    return lines(text.getBytes(Charset.forName(charset)));
  }

  @Property(tries = 200)
  void lines_and_their_ends_are_the_file(
      @ForAll @StringLength(max = 60) @CharRange(from = '\n', to = '\r') String ends)
      throws IOException {
    String text = ends.replace('\u000b', 'a').replace('\f', 'b');
    StringBuilder whole = new StringBuilder();
    int number = 0;
    for (Line line : lines(text, "UTF-8")) {
      assertThat(line.number()).isEqualTo(++number);
      assertThat(line.text()).doesNotContain("\n", "\r");
      assertThat(line.end()).isIn("\n", "\r", "\r\n", "");
      whole.append(line.text()).append(line.end());
    }
    assertThat(whole.toString()).isEqualTo(text);
    assertThat(number).isEqualTo((int) text.lines().count());
  }

  @Example
  void a_byte_order_mark_is_no_text() throws IOException {
    assertThat(lines("\ufeffid\nada", "UTF-8")).extracting(Line::text).containsExactly("id", "ada");
  }

  @Example
  void an_encoding_is_guessed_line_by_line() throws IOException {
    byte[] utf8 = "ада,Ёж\n".getBytes(StandardCharsets.UTF_8);
    byte[] old = "ада,Ёж\n".getBytes(Charset.forName("windows-1251"));
    byte[] both = new byte[utf8.length + old.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(old, 0, both, utf8.length, old.length);
    assertThat(lines(both)).extracting(Line::text).containsExactly("ада,Ёж", "ада,Ёж");
    assertThat(lines(both)).extracting(Line::coding).containsExactly(Coding.UTF_8, Coding.CYRILLIC);
  }

  @Example
  void single_letters_beyond_ASCII_are_taken_for_Western() throws IOException {
    assertThat(lines("Müller,Schön", "windows-1252").getFirst().coding()).isEqualTo(Coding.WESTERN);
    assertThat(lines("Müller,Schön", "windows-1252").getFirst().text()).isEqualTo("Müller,Schön");
  }

  @Example
  void a_character_cut_in_two_spoils_itself_alone() throws IOException {
    byte[] cut = "Ада,Бен".getBytes(StandardCharsets.UTF_8);
    Line line = lines(java.util.Arrays.copyOf(cut, cut.length - 1)).getFirst();
    assertThat(line.coding()).isEqualTo(Coding.DAMAGED_UTF_8);
    assertThat(line.text()).isEqualTo("Ада,Бе\ufffd");
  }

  @Example
  void sixteen_bits_a_character_are_read_by_their_mark() throws IOException {
    for (String charset : List.of("UTF-16", "x-UTF-16LE-BOM")) {
      assertThat(lines("id,имя\nada,Ада\n", charset))
          .extracting(Line::text)
          .containsExactly("id,имя", "ada,Ада");
      assertThat(lines("id,имя\n", charset).getFirst().coding()).isEqualTo(Coding.UTF_16);
    }
  }

  @Example
  void sixteen_bits_a_character_are_known_without_a_mark_by_the_zeros_of_the_heading()
      throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      String heading = "id,full_name,name,born,died,birthplace";
      assertThat(lines(heading + "\nada,Ада\n", charset))
          .extracting(Line::text)
          .containsExactly(heading, "ada,Ада");
      assertThat(lines("id,name\n", charset).getFirst().coding()).isEqualTo(Coding.UTF_16);
    }
    assertThat(lines("id,имя\n", "X-UTF-32LE-BOM").getFirst().text()).isEqualTo("id,имя");
    assertThat(lines("i\0d\0", "UTF-8").getFirst().coding())
        .as("too short to tell")
        .isEqualTo(Coding.UTF_8);
  }

  @Example
  void of_a_line_without_end_the_beginning_is_kept() throws IOException {
    List<Line> lines = lines("x".repeat(Lines.LONGEST + 5) + "\nnext\n", "UTF-8");
    assertThat(lines).extracting(Line::tooLong).containsExactly(true, false);
    assertThat(lines.get(0).text()).hasSize(Lines.LONGEST);
    assertThat(lines.get(1).text()).isEqualTo("next");
  }

  @Example
  void the_longest_line_is_a_line() throws IOException {
    assertThat(lines("x".repeat(Lines.LONGEST) + "\n", "UTF-8").getFirst().tooLong()).isFalse();
  }
}
