package apparat.app.manners;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.frame.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PreferencesTextTest {

  @Property(tries = 100)
  void what_is_written_is_read_again(
      @ForAll @IntRange(max = 5000) int width,
      @ForAll View view,
      @ForAll Language language,
      @ForAll @IntRange(max = 2) int theme,
      @ForAll boolean calm,
      @ForAll @IntRange(max = 2) int scale,
      @ForAll boolean toured) {
    Preferences some =
        new Preferences(
            width,
            width / 2,
            view,
            Theme.all().get(theme),
            language,
            calm,
            LookModel.SCALES.get(scale),
            List.of(Path.of("/tables/my party"), Path.of("/Карты")),
            toured,
            toured ? "png a4 dark 2" : "",
            List.of(
                new Place(Path.of("/Карты/my party"), LocalDate.of(1926, 7, 23), view, calm),
                new Place(Path.of("/tables"), LocalDate.of(1921, 3, 8), View.BOTH, toured)));
    assertThat(PreferencesText.read(PreferencesText.write(some))).contains(some);
  }

  @Property(tries = 200)
  void any_text_is_read_without_harm(@ForAll String text) {
    assertThat(PreferencesText.read(text)).isEmpty();
    assertThat(PreferencesText.read("apparat preferences 1\n" + text)).isPresent();
  }

  @Test
  void what_means_nothing_is_left_as_at_first() {
    Preferences read =
        PreferencesText.read(
                "apparat preferences 1\n"
                    + "width -4\n"
                    + "height NaN\n"
                    + "view tree\n"
                    + "theme pink\n"
                    + "names xx\n"
                    + "recent relative/path\n"
                    + "left 1924-02-30 both tables /a\n"
                    + "left 1924-02-03 tree\n"
                    + "left 1924-02-03 tree tables /b\n"
                    + "left 1924-02-03 both x /c d\n"
                    + "scale 170\n"
                    + "calm true\n")
            .orElseThrow();
    assertThat(read.width()).isZero();
    assertThat(read.height()).isZero();
    assertThat(read.view()).isEqualTo(View.HIERARCHY);
    assertThat(read.theme()).isEqualTo(Theme.LIGHT);
    assertThat(read.recent()).isEmpty();
    assertThat(read.places()).extracting(Place::dataSet).containsExactly(Path.of("/c d"));
    assertThat(read.scale()).isEqualTo(1);
    assertThat(read.calm()).isTrue();
  }
}
