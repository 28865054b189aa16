package apparat.view.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.history.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every day on which the hierarchy changes, counted from the drawings. */
class HierarchyFiguresTest {
  private static final History HISTORY = Shipped.HISTORY;
  private static final List<String> BUREAUS = List.of("politburo", "orgburo", "secretariat");

  @ParameterizedTest
  @ValueSource(strings = {"16:9", "4:3", "a4"})
  void nothing_overlaps_and_nobody_moves_without_cause(String size) {
    HierarchyView view = new HierarchyView(HISTORY, PageSize.parse(size));
    Figures figures = new Figures();
    List<String> missing = new ArrayList<>();
    for (LocalDate day : HISTORY.keyframes()) {
      Drawing drawing = view.at(day, HierarchyOptions.DEFAULT);
      figures.add(drawing, day.toString());
      missing.addAll(missing(drawing, day));
    }
    System.out.println(size + ": " + figures + ", names missing in the bureaus " + missing.size());
    assertThat(figures.overlappingTexts).as("overlapping texts").isEmpty();
    assertThat(figures.textOnChip).as("text-chip overlaps").isEmpty();
    assertThat(figures.smallTexts).as("texts below 11 px").isEmpty();
    assertThat(figures.outside).as("marks outside the frame").isEmpty();
    assertThat(figures.movedPeople).as("people who keep the rank and move").isEmpty();
    assertThat(figures.movedBodies).as("bodies that move").isEmpty();
    assertThat(figures.doubledKeys).as("keys that occur twice").isEmpty();
    assertThat(missing).as("names missing in the bureaus").isEmpty();
  }

  /** Those who sit in a bureau and are no text inside its rectangle. */
  private static List<String> missing(Drawing drawing, LocalDate day) {
    List<String> missing = new ArrayList<>();
    for (String body : BUREAUS) {
      Box box = Figures.body(drawing, body).orElseThrow();
      List<String> names =
          Figures.texts(drawing).stream()
              .filter(text -> box.contains(text.bounds()))
              .map(TextMark::text)
              .toList();
      for (Seat seat : HISTORY.at(day).seatsIn(body)) {
        if (!names.contains(seat.person().name())) {
          missing.add(day + " " + seat.person().name() + " in " + body);
        }
      }
    }
    return missing;
  }

  @Test
  void the_selected_person_and_open_wings_disturb_nothing() {
    HierarchyView view = new HierarchyView(HISTORY, PageSize.WIDE);
    List<HierarchyOptions> ways = new ArrayList<>();
    for (String person : List.of("stalin", "trotsky", "lenin", "rakovsky", "kamenev", "muralov")) {
      ways.add(HierarchyOptions.DEFAULT.select(person));
    }
    HISTORY
        .manifest()
        .wings()
        .forEach(wing -> ways.add(HierarchyOptions.DEFAULT.unfold(java.util.Set.of(wing.id()))));
    ways.add(
        HierarchyOptions.DEFAULT.select("rakovsky").unfold(java.util.Set.of("abroad", "region")));
    for (HierarchyOptions options : ways) {
      Figures figures = new Figures();
      for (LocalDate day = HISTORY.manifest().firstDay();
          day.isBefore(HISTORY.manifest().lastDay());
          day = day.plusMonths(5)) {
        figures.add(
            view.at(day, options), day + " " + options.selected() + " " + options.unfolded());
      }
      assertThat(
              figures.overlappingTexts.stream().filter(line -> !line.contains("spine/")).toList())
          .isEmpty();
      assertThat(figures.textOnChip).isEmpty();
      assertThat(figures.outside).isEmpty();
      assertThat(figures.doubledKeys).isEmpty();
      assertThat(figures.movedBodies).isEmpty();
    }
  }
}
