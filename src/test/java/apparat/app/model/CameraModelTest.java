package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.geometry.Box;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CameraModelTest {

  private final CameraModel model = new CameraModel();

  @Test
  void shows_the_whole_drawing_in_the_middle() {
    model.resize(1600, 900, 800, 600);

    assertThat(model.camera()).isEqualTo(new Camera(0.5, 0, 75));
  }

  @Test
  void the_point_under_the_pointer_stays_while_zooming() {
    model.resize(1600, 900, 1600, 900);
    double x = model.camera().toDrawingX(700);
    double y = model.camera().toDrawingY(300);

    model.zoom(2, 700, 300);

    assertThat(model.camera().toDrawingX(700)).isCloseTo(x, within(1e-9));
    assertThat(model.camera().toDrawingY(300)).isCloseTo(y, within(1e-9));
    assertThat(model.fitted()).isFalse();
  }

  @Test
  void knows_the_part_in_view() {
    model.resize(1600, 900, 800, 600);
    assertThat(model.seen()).as("the whole").isEmpty();
    model.zoom(2, 0, 300);

    assertThat(model.seen()).contains(new Box(0, 150, 800, 600));
  }

  @Test
  void zooming_out_ends_with_the_whole() {
    model.resize(1600, 900, 1600, 900);
    model.zoom(3);
    model.zoom(0.01);

    assertThat(model.fitted()).isTrue();
    assertThat(model.camera()).isEqualTo(new Camera(1, 0, 0));
  }

  @Test
  void what_is_fitted_stays_fitted_when_the_window_changes() {
    model.resize(1600, 900, 1600, 900);
    model.resize(1600, 900, 400, 900);

    assertThat(model.camera().scale()).isEqualTo(0.25);
  }

  @Test
  void a_fitted_drawing_cannot_be_dragged() {
    model.resize(1600, 900, 1600, 900);
    Camera before = model.camera();
    model.pan(50, 50);

    assertThat(model.camera()).isEqualTo(before);
  }

  @Test
  void a_page_made_for_a_small_view_is_shown_whole_while_it_can_be_read() {
    model.resize(1280, 540, 972, 520);

    assertThat(model.camera().scale()).isEqualTo(972 / 1280.0);
    assertThat(model.camera().x()).isZero();
  }

  @Test
  void where_it_could_not_be_read_whole_it_is_moved_about() {
    model.resize(960, 540, 600, 520);
    assertThat(model.camera().scale()).isEqualTo(2 / 3.0);

    model.pan(-1000, 0);
    assertThat(model.camera().x()).as("the right end").isEqualTo(600 - 960 * 2 / 3.0);
  }

  @Property
  void the_drawing_cannot_be_lost(
      @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
      @ForAll @DoubleRange(min = 0, max = 1000) double x,
      @ForAll @DoubleRange(min = -9000, max = 9000) double dx,
      @ForAll @DoubleRange(min = -9000, max = 9000) double dy) {
    CameraModel camera = new CameraModel();
    camera.resize(1600, 900, 1000, 700);
    camera.zoom(factor, x, x / 2);
    camera.pan(dx, dy);

    Camera now = camera.camera();
    assertThat(now.x()).isLessThanOrEqualTo(1e-6 + Math.max(0, (1000 - 1600 * now.scale()) / 2));
    assertThat(now.x() + 1600 * now.scale()).isGreaterThanOrEqualTo(1000 - 1e-6);
    assertThat(now.y() + 900 * now.scale()).isGreaterThan(500);
    assertThat(now.y()).isLessThan(200);
  }
}
