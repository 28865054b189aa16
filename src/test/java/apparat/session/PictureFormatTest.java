package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ending of a file says its format. */
class PictureFormatTest {

  @ParameterizedTest
  @CsvSource({"a.svg, SVG", "b/a.b.PDF, PDF", "../x.Png, PNG"})
  void of(String file, PictureFormat format) {
    assertThat(PictureFormat.of(Path.of(file))).contains(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "svg", "a.svgz", "a.svg.txt", "pdf/a"})
  void none(String file) {
    assertThat(PictureFormat.of(Path.of(file))).isEmpty();
  }

  @Test
  void all_endings_in_words() {
    assertThat(PictureFormat.all()).isEqualTo("svg, pdf or png");
  }
}
