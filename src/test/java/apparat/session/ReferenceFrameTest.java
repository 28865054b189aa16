package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every size is laid out in a frame of its form as large as the reference, or as it is where it is
 * smaller.
 */
class ReferenceFrameTest {

  @ParameterizedTest
  @CsvSource({
    "16:9, 1600, 900",
    "4:3, 1600, 1200",
    "a4, 1600, 1131",
    "1920x1080, 1600, 900",
    "800x450, 800, 450",
    "640x360, 720, 405",
    "3200x1800, 1600, 900",
    "1024x768, 1024, 768",
    "2000x900, 2000, 900",
    "3000x1000, 2700, 900",
    "1000x2000, 1000, 2000",
    "960x540, 960, 540",
    "480x540, 720, 810",
  })
  void frame(String size, double width, double height) {
    assertThat(ReferenceFrame.of(PageSize.parse(size))).isEqualTo(new PageSize(width, height));
  }

  @ParameterizedTest
  @CsvSource({
    "16:9, 1600, 900",
    "960x540, 960, 540",
    "800x450, 800, 450",
    "640x360, 779, 438",
    "600x600, 720, 720",
  })
  void frame_of_a_map_alone(String size, double width, double height) {
    assertThat(ReferenceFrame.ofMap(PageSize.parse(size))).isEqualTo(new PageSize(width, height));
  }

  @ParameterizedTest
  @CsvSource({"16:9, 1600, 900", "960x540, 1060, 596", "1280x600, 1280, 600"})
  void frame_of_two(String size, double width, double height) {
    assertThat(ReferenceFrame.ofTwo(PageSize.parse(size))).isEqualTo(new PageSize(width, height));
  }
}
