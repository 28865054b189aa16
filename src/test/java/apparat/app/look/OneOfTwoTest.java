package apparat.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.session.View;
import org.junit.jupiter.api.Test;

/** Where there is no room for two pictures, one is seen at a time. */
class OneOfTwoTest {

  private final LookModel look = new LookModel();
  private final OneOfTwo pictures = new OneOfTwo(look);

  private View seen() {
    return pictures.seenProperty().get();
  }

  @Test
  void two_pictures_are_seen_where_there_is_room_and_one_where_there_is_none() {
    look.show(View.BOTH);
    assertThat(seen()).as("before anything is known of the room").isEqualTo(View.BOTH);
    pictures.resize(972);
    assertThat(seen()).isEqualTo(View.BOTH);
    pictures.resize(675);
    assertThat(seen()).isEqualTo(View.HIERARCHY);
    assertThat(pictures.alternatingProperty().get()).isTrue();
    pictures.resize(972);
    assertThat(seen()).isEqualTo(View.BOTH);
    assertThat(pictures.alternatingProperty().get()).isFalse();
  }

  @Test
  void the_other_one_is_seen_on_wish_and_remembered() {
    look.show(View.BOTH);
    pictures.turn();
    pictures.resize(675);
    assertThat(seen()).as("nothing was turned while both were seen").isEqualTo(View.HIERARCHY);
    pictures.turn();
    assertThat(seen()).isEqualTo(View.ALLIANCES);
    pictures.resize(972);
    pictures.resize(675);
    assertThat(seen()).isEqualTo(View.ALLIANCES);
    pictures.turn();
    assertThat(seen()).isEqualTo(View.HIERARCHY);
  }

  @Test
  void one_picture_needs_no_turning() {
    pictures.resize(675);
    look.show(View.ALLIANCES);
    assertThat(seen()).isEqualTo(View.ALLIANCES);
    assertThat(pictures.alternatingProperty().get()).isFalse();
  }

  @Test
  void letters_enlarged_with_the_window_need_no_more_room() {
    look.show(View.BOTH);
    pictures.resize(675);
    look.enlarge(1.5);
    assertThat(seen()).isEqualTo(View.BOTH);
  }
}
