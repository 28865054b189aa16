package apparat.view.alliances;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.record.Tie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of the map on any day, computed from the drawing. */
class MapFiguresTest {

  static Stream<LocalDate> days() {
    return Maps.days().stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void names_do_not_overlap_names_nor_discs(LocalDate day) {
    Drawing map = Maps.at(day);
    List<Mark> names = map.marks().stream().filter(mark -> mark.key().startsWith("name/")).toList();
    List<Mark> discs =
        map.marks().stream().filter(mark -> mark.key().matches("disc/[^/]+")).toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Box box = core(names.get(i));
      for (int j = i + 1; j < names.size(); j++) {
        if (box.overlaps(core(names.get(j)))) {
          overlaps.add(names.get(i).key() + " " + names.get(j).key());
        }
      }
      for (Mark disc : discs) {
        if (box.overlaps(disc.bounds())) {
          overlaps.add(names.get(i).key() + " " + disc.key());
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(14);
    assertThat(overlaps).isEmpty();
  }

  /** Letters without the room above and below them. */
  private static Box core(Mark mark) {
    Box box = mark.bounds();
    return new Box(box.x(), box.y() + 0.15 * box.height(), box.width(), 0.7 * box.height());
  }

  @ParameterizedTest
  @MethodSource("days")
  void discs_do_not_overlap(LocalDate day) {
    List<Box> discs =
        Maps.at(day).marks().stream()
            .filter(mark -> mark.key().matches("disc/[^/]+"))
            .map(Mark::bounds)
            .toList();
    for (int i = 0; i < discs.size(); i++) {
      for (int j = i + 1; j < discs.size(); j++) {
        Box a = discs.get(i);
        Box b = discs.get(j);
        double apart = Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
        assertThat(apart).isGreaterThan((a.width() + b.width()) / 2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("days")
  void everything_stays_in_the_frame_and_can_be_read(LocalDate day) {
    Drawing map = Maps.at(day);
    Box frame = new Box(0, 0, map.width(), map.height());
    List<String> outside =
        map.marks().stream()
            .filter(mark -> !frame.contains(mark.bounds()))
            .map(mark -> mark.key() + " " + mark.bounds())
            .toList();
    assertThat(outside).isEmpty();
    assertThat(Maps.texts(map)).extracting(text -> text.type().size()).allMatch(size -> size >= 11);
    assertThat(map.marks()).extracting(Mark::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_tie_between_people_shown_is_a_line_or_counted_in_a_rope(LocalDate day) {
    Drawing map = Maps.at(day);
    Set<String> people =
        Maps.keys(map, "person/").stream().map(key -> key.substring(7)).collect(Collectors.toSet());
    Set<String> told =
        map.marks().stream()
            .flatMap(mark -> mark.meaning().stream())
            .filter(m -> m.dataKey().startsWith("tie/") || m.dataKey().startsWith("rope/"))
            .map(Meaning::rows)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    List<String> missing =
        Maps.HISTORY.at(day).ties().stream()
            .filter(tie -> tie.strength() >= 2)
            .filter(tie -> people.contains(tie.source()) && people.contains(tie.target()))
            .map(Tie::row)
            .map(row -> row.table() + ":" + row.line())
            .filter(row -> !told.contains(row))
            .toList();

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("days")
  void the_number_on_a_rope_is_the_number_of_its_rows(LocalDate day) {
    Maps.marks(Maps.at(day), "rope/")
        .filter(mark -> mark instanceof TextMark)
        .forEach(
            mark -> {
              int sum =
                  Stream.of(((TextMark) mark).text().split("\\D+"))
                      .filter(number -> !number.isEmpty())
                      .mapToInt(Integer::parseInt)
                      .sum();
              assertThat(mark.meaning().orElseThrow().rows()).hasSize(sum);
            });
  }
}
