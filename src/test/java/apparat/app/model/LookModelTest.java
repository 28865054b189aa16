package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Theme;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookModelTest {

  private final LookModel look = new LookModel();

  @Test
  void begins_with_what_the_picture_takes_for_granted() {
    assertThat(look.options(Optional.empty())).isEqualTo(HierarchyOptions.DEFAULT);
  }

  @Test
  void wishes_become_options() {
    look.switchTheme();
    look.useLanguage(Language.RU);
    look.showDoubtful(false);
    look.toggleWing("abroad");

    HierarchyOptions options = look.options(Optional.of("someone"));
    assertThat(options.theme()).isEqualTo(Theme.DARK);
    assertThat(options.language()).isEqualTo(Language.RU);
    assertThat(options.doubtful()).isFalse();
    assertThat(options.unfolded()).containsExactly("abroad");
    assertThat(options.selected()).contains("someone");
  }

  @Test
  void what_is_done_twice_is_undone() {
    look.switchTheme();
    look.switchTheme();
    look.toggleWing("abroad");
    look.toggleWing("abroad");

    assertThat(look.options(Optional.empty())).isEqualTo(HierarchyOptions.DEFAULT);
  }
}
