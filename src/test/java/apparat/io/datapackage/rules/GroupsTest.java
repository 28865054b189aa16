package apparat.io.datapackage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Groups and overlaps are those that a plain look at all pairs finds. */
class GroupsTest {

  @Property(tries = 300)
  void groups_are_those_of_a_map(@ForAll @Size(max = 200) List<@IntRange(max = 40) Integer> rows) {
    Map<Integer, List<Integer>> plain = new LinkedHashMap<>();
    rows.forEach(row -> plain.computeIfAbsent(row, r -> new ArrayList<>()).add(row));
    plain.values().removeIf(group -> group.size() < 2);
    List<List<Integer>> found =
        new Groups<>(rows, row -> row / 4, row -> row % 7, Integer::equals).ofSeveral();
    assertThat(found).isEqualTo(List.copyOf(plain.values()));
  }

  @Example
  void one_group_may_be_large() {
    List<String> rows = java.util.Collections.nCopies(100_000, "same");
    assertThat(new Groups<>(rows, String::hashCode, String::hashCode, String::equals).ofSeveral())
        .singleElement()
        .satisfies(group -> assertThat(group).hasSize(100_000));
  }

  private record Span(int from, int to) {

    Spell spell() {
      return Spell.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }
  }

  @Property(tries = 300)
  void a_row_overlaps_where_some_pair_meets(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> starts) {
    List<Span> spans =
        starts.stream().map(start -> new Span(start, start + 1 + start % 9)).toList();
    List<Span> told = new ArrayList<>();
    Overlaps.among(
        spans,
        Span::spell,
        (one, other) -> {
          assertThat(one.spell().meets(other.spell())).isTrue();
          told.add(one);
        });
    boolean pair = false;
    for (int i = 0; i < spans.size(); i++) {
      for (int j = 0; j < i; j++) {
        pair |= spans.get(i).spell().meets(spans.get(j).spell());
      }
    }
    assertThat(!told.isEmpty()).isEqualTo(pair);
  }
}
