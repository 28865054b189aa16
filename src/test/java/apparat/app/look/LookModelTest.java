package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookModelTest {

  private static final LocalDate DAY = LocalDate.of(1924, 6, 5);

  private final LookModel look = new LookModel();

  private Sight sight(Optional<String> selected) {
    return look.sight(DAY, PageSize.WIDE, selected);
  }

  @Test
  void begins_with_what_the_picture_takes_for_granted() {
    assertThat(sight(Optional.empty()))
        .isEqualTo(Sight.ofHierarchy(DAY, PageSize.WIDE, HierarchyOptions.DEFAULT));
  }

  @Test
  void wishes_become_options() {
    look.switchTheme();
    look.useLanguage(Language.RU);
    look.showDoubtful(false);
    look.toggleWing("abroad");

    HierarchyOptions options = sight(Optional.of("someone")).hierarchy();
    assertThat(options.theme()).isEqualTo(Theme.DARK);
    assertThat(options.language()).isEqualTo(Language.RU);
    assertThat(options.doubtful()).isFalse();
    assertThat(options.unfolded()).containsExactly("abroad");
    assertThat(options.selected()).contains("someone");
  }

  @Test
  void bodies_alone_are_seen_where_there_are_bodies_and_again_when_the_data_are_read_anew() {
    look.show(View.ALLIANCES);
    look.showOnly(List.of("politburo"));

    assertThat(look.viewProperty().get()).isEqualTo(View.HIERARCHY);
    assertThat(sight(Optional.empty()).hierarchy().only()).containsExactly("politburo");
    assertThat(look.forTheSame().onlyProperty().get()).containsExactly("politburo");
    assertThat(look.forAnother().onlyProperty().get()).isEmpty();
  }

  @Test
  void what_is_done_twice_is_undone() {
    look.switchTheme();
    look.switchTheme();
    look.toggleWing("abroad");
    look.toggleWing("abroad");

    assertThat(sight(Optional.empty()))
        .isEqualTo(Sight.ofHierarchy(DAY, PageSize.WIDE, HierarchyOptions.DEFAULT));
  }

  @Test
  void an_opened_wing_has_the_room_of_the_one_that_was_open() {
    look.toggleWing("abroad");
    look.toggleWing("press");

    assertThat(look.unfoldedProperty().get()).containsExactly("press");
  }
}
