package apparat.view.hierarchy.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Sample;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import apparat.view.hierarchy.Marks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of places, on random histories of a bureau and a committee. */
class SlotLawsTest {
  private static final LocalDate FIRST = LocalDate.of(1921, 1, 1);
  private static final int DAYS = 40;

  /** A stay of a person in a body. */
  record Stay(int person, boolean full, int start, int length) {

    /** Whether there are not three days between them, the step in which the laws look. */
    boolean meets(Stay other) {
      return person == other.person
          && start <= other.start + other.length + 3
          && other.start <= start + length + 3;
    }
  }

  @Provide
  Arbitrary<List<Stay>> stays() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, DAYS - 10),
            Arbitraries.integers().between(2, 25))
        .as(Stay::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(SlotLawsTest::apart);
  }

  private static List<Stay> apart(List<Stay> stays) {
    List<Stay> kept = new ArrayList<>();
    for (Stay stay : stays) {
      if (kept.stream().noneMatch(stay::meets)) {
        kept.add(stay);
      }
    }
    return kept;
  }

  private static History history(List<Stay> stays) {
    Sample sample =
        new Sample()
            .body("committee", "Committee", "committee", "", "")
            .body("bureau", "Bureau", "bureau", "", "")
            .wing("party", Column.MIDDLE, List.of("committee", "bureau"), List.of())
            .panel("committee", Column.MIDDLE, Panel.Form.SQUARES, "", "committee")
            .panel("bureau", Column.MIDDLE, Panel.Form.CHIPS, "committee", "bureau");
    for (int i = 0; i < 8; i++) {
      sample.person("p" + i, "");
    }
    for (String body : List.of("committee", "bureau")) {
      for (Stay stay : stays) {
        sample.seat(
            "p" + stay.person(),
            body,
            stay.full() ? "member" : "candidate",
            FIRST.plusDays(stay.start()).toString(),
            FIRST.plusDays(stay.start() + stay.length()).toString(),
            "");
      }
    }
    return sample.history();
  }

  /** The places of chips and squares on a day, by key. */
  private static Map<String, Box> places(HierarchyView view, int day) {
    Drawing drawing = view.at(FIRST.plusDays(day), HierarchyOptions.DEFAULT);
    Map<String, Box> places = new TreeMap<>();
    for (Mark mark : drawing.marks()) {
      if (mark.key().matches("(chip|square)/[^/]+/[^/]+/(full|candidate)")) {
        places.put(mark.key(), mark.bounds());
      }
    }
    return places;
  }

  @Property(tries = 40)
  void who_keeps_the_rank_keeps_the_place(@ForAll("stays") List<Stay> stays) {
    HierarchyView view = new HierarchyView(history(stays), PageSize.WIDE);
    Map<String, Box> before = Map.of();
    for (int day = 0; day < DAYS; day += 3) {
      Map<String, Box> now = places(view, day);
      Map<String, Box> then = before;
      now.forEach((key, box) -> assertThat(then.getOrDefault(key, box)).as(key).isEqualTo(box));
      before = now;
    }
  }

  @Property(tries = 40)
  void no_two_have_one_place_and_nobody_is_left_out(@ForAll("stays") List<Stay> stays) {
    HierarchyView view = new HierarchyView(history(stays), PageSize.WIDE);
    for (int day = 0; day < DAYS; day += 5) {
      int number = day;
      Map<String, Box> places = places(view, day);
      long sitting =
          stays.stream()
              .filter(stay -> stay.start() <= number && number < stay.start() + stay.length())
              .count();
      assertThat(places).hasSize((int) (2 * sitting));
      Set<Box> boxes = new HashSet<>(places.values());
      assertThat(boxes).hasSameSizeAs(places.values());
    }
  }

  @Property(tries = 25)
  void the_order_of_the_rows_decides_no_place_of_those_who_come_one_by_one(
      @ForAll("stays") List<Stay> stays, @ForAll long seed) {
    List<Stay> oneByOne = new ArrayList<>();
    for (Stay stay : stays) {
      if (oneByOne.stream().noneMatch(other -> other.start() == stay.start())) {
        oneByOne.add(stay);
      }
    }
    List<Stay> shuffled = new ArrayList<>(oneByOne);
    Collections.shuffle(shuffled, new Random(seed));
    HierarchyView view = new HierarchyView(history(oneByOne), PageSize.WIDE);
    HierarchyView other = new HierarchyView(history(shuffled), PageSize.WIDE);
    for (int day = 0; day < DAYS; day += 8) {
      assertThat(places(view, day)).isEqualTo(places(other, day));
    }
  }

  @Property(tries = 25)
  void the_panels_stand_still(@ForAll("stays") List<Stay> stays) {
    HierarchyView view = new HierarchyView(history(stays), PageSize.WIDE);
    Set<Box> panels = new HashSet<>();
    for (int day = 0; day < DAYS; day += 10) {
      Drawing drawing = view.at(FIRST.plusDays(day), HierarchyOptions.DEFAULT);
      panels.add(Marks.box(drawing, "panel/bureau"));
    }
    assertThat(panels).hasSize(1);
  }
}
