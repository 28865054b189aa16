package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Pen;
import apparat.geometry.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole, under the right names, in the format of their ending. */
class PictureFileTest {

  private static final Colour PAPER = Colour.of("#F7F3EA");
  private static final Drawing DRAWING =
      new Drawing(
          160,
          90,
          PAPER,
          "A box",
          "One box.",
          List.of(Pen.rect("box", new Box(9, 9, 9, 9), 0, new Colour(0))));

  @TempDir Path folder;

  @Test
  void the_ending_names_the_format() throws IOException {
    assertThat(written("a.svg")).asString().contains("<svg");
    assertThat(written("a.SVG")).asString().contains("<svg");
    assertThat(written("a.pdf")).startsWith("%PDF".getBytes());
    assertThat(written("a.png")).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
  }

  private byte[] written(String name) throws IOException {
    PictureFile.write(DRAWING, folder.resolve(name), 1);
    return Files.readAllBytes(folder.resolve(name));
  }

  @Test
  void another_ending_is_refused_in_a_sentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PictureFile.write(DRAWING, Path.of("a.doc"), 1))
        .withMessage("Pictures are written as svg, pdf or png, by the ending: not as 'a.doc'.");
  }

  @Test
  void folders_are_made() throws IOException {
    assertThat(written("deep/down/a.svg")).isNotEmpty();
  }

  @Test
  void an_older_file_is_replaced_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("a.svg"), "x".repeat(1_000_000));
    PictureFile.write(DRAWING, file, 1);
    assertThat(Files.readString(file)).contains("</svg>").doesNotContain("xxx");
  }

  @Test
  void what_fails_leaves_no_draft_behind() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("a.svg/full"));
    assertThatThrownBy(() -> PictureFile.write(DRAWING, taken.getParent(), 1))
        .isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken.getParent());
    }
  }

  @Test
  void several_drawings_are_pages_or_numbered_files() throws IOException {
    PictureFile.write(List.of(DRAWING, DRAWING), folder.resolve("a.pdf"), 1);
    PictureFile.write(List.of(DRAWING, DRAWING), folder.resolve("a.svg"), 1);
    try (var files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("a.pdf", "a-1.svg", "a-2.svg");
    }
  }

  @Test
  void a_series_bears_its_days() throws IOException {
    List<LocalDate> days = List.of(LocalDate.of(1924, 1, 1), LocalDate.of(1925, 1, 1));
    assertThat(PictureSeries.write(days, day -> DRAWING, folder.resolve("a.b.png"), 1))
        .containsExactly(
            folder.resolve("a.b-1924-01-01.png"), folder.resolve("a.b-1925-01-01.png"));
  }
}
