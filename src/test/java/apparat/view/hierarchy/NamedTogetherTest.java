package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several people and bodies that stand out at once: outlines, and no line between them. */
class NamedTogetherTest {

  private static final String DAY = "1925-12-20";
  private static final Drawing NAMED =
      Shipped.at(DAY, HierarchyOptions.DEFAULT.name(Set.of("stalin", "zinoviev", "politburo")));

  private static ShapeMark chip(String person) {
    return NAMED.marks().stream()
        .filter(
            mark ->
                mark.meaning()
                    .filter(m -> m.dataKey().equals("seat/" + person + "/politburo/voting"))
                    .isPresent())
        .filter(ShapeMark.class::isInstance)
        .map(ShapeMark.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void those_named_are_outlined_and_all_others_fade() {
    assertThat(chip("stalin").opacity()).isEqualTo(1);
    assertThat(chip("zinoviev").stroke().map(Stroke::width)).contains(2.0);
    assertThat(chip("trotsky").opacity()).isLessThan(0.5);
    assertThat(chip("trotsky").stroke().map(Stroke::width)).contains(1.0);
  }

  @Test
  void a_named_body_stands_in_a_frame() {
    assertThat(Marks.has(NAMED, "named/panel/politburo")).isTrue();
    assertThat(NAMED.marks()).filteredOn(m -> m.key().startsWith("named/panel/")).hasSize(1);
  }

  @Test
  void a_body_that_is_named_alone_stands_in_its_frame_and_nothing_fades() {
    Drawing one = Shipped.at(DAY, HierarchyOptions.DEFAULT.name(Set.of("politburo")));
    assertThat(Marks.has(one, "named/panel/politburo")).isTrue();
    assertThat(one.marks())
        .filteredOn(mark -> !mark.key().startsWith("named/"))
        .isEqualTo(Shipped.at(DAY).marks());
  }

  @Test
  void there_is_no_line_between_them() {
    assertThat(NAMED.marks()).noneMatch(mark -> mark.key().startsWith("spine"));
    assertThat(Shipped.selected(DAY, "stalin").marks())
        .anyMatch(mark -> mark.key().startsWith("spine"));
  }

  @Test
  void where_none_of_them_is_to_be_seen_nothing_fades() {
    Drawing nobody = Shipped.at(DAY, HierarchyOptions.DEFAULT.name(Set.of("no such person")));
    assertThat(nobody.marks()).isEqualTo(Shipped.at(DAY).marks());
  }
}
