package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Names;
import apparat.app.compare.Line.Told;
import apparat.history.Party;
import apparat.session.compared.ThenAndNow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeListTest {

  private static final ThenAndNow DAYS =
      new ThenAndNow(LocalDate.of(1924, 6, 10), LocalDate.of(1927, 12, 30), false);

  private final ChangeList list = new ChangeList(Party.history());

  private List<Line> lines() {
    return list.linesProperty().get();
  }

  private Heading first() {
    return (Heading) lines().getFirst();
  }

  private List<Heading> headings() {
    return lines().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
  }

  private List<Names> below(Heading heading) {
    return lines().stream()
        .skip(lines().indexOf(heading) + 1)
        .takeWhile(Names.class::isInstance)
        .map(Names.class::cast)
        .toList();
  }

  @Test
  void begins_with_the_politburo_and_says_who_stayed_left_and_came() {
    list.show(Optional.of(DAYS));
    assertThat(first().name()).isEqualTo("Politburo");
    assertThat(first().counts()).matches("\\d+ stayed, \\d+ left, \\d+ came.*");
    List<Names> names = lines().subList(1, 4).stream().map(Names.class::cast).toList();
    assertThat(names).extracting(Names::word).containsExactly("Stayed", "Left", "Came");
    assertThat(names.get(0).words()).contains("Stalin", "Rudzutak (now full)");
    assertThat(names.get(1).words()).contains("Zinoviev (23 July 1926)", "Trotsky");
    assertThat(names.get(2).words()).contains("Voroshilov").doesNotContain("Stalin");
  }

  @Test
  void a_heading_opens_the_sentences_with_their_sources() {
    list.show(Optional.of(DAYS));
    int folded = lines().size();
    String id = first().id();
    list.toggle(id);
    assertThat(lines()).hasSize(folded + first().told());
    assertThat(lines().stream().filter(Told.class::isInstance).map(Line::words))
        .isNotEmpty()
        .anyMatch(words -> words.contains("Zinoviev"))
        .allMatch(words -> words.contains("."))
        .anyMatch(words -> words.matches(".*\\. \\[.*CommuLingo.*\\]"))
        .noneMatch(words -> words.contains("commulingo-politburo"));
    list.toggle(id);
    assertThat(lines()).hasSize(folded);
  }

  @Test
  void then_says_who_changed_sides_and_ends_with_bodies_in_which_nothing_changed() {
    list.show(Optional.of(DAYS));
    Heading sides = headings().get(1);
    assertThat(sides.id()).isEqualTo(ChangeList.SIDES);
    assertThat(sides.told()).isPositive();
    assertThat(below(sides))
        .extracting(Names::word)
        .allMatch(word -> word.startsWith("Now ") || word.startsWith("With their side"));
    assertThat(below(sides))
        .filteredOn(names -> names.word().contains("Bukharin"))
        .singleElement()
        .satisfies(names -> assertThat(names.names()).contains("Rykov").doesNotContain("Stalin"));

    List<Boolean> still =
        headings().stream()
            .skip(2)
            .map(heading -> heading.told() == 0 && heading.counts().contains(" 0 left, 0 came"))
            .toList();
    assertThat(still).contains(true, false).isSorted();
  }

  @Test
  void who_left_allies_of_other_sides_together_with_the_own_side_is_told_too() {
    list.show(
        Optional.of(new ThenAndNow(LocalDate.of(1925, 1, 26), LocalDate.of(1925, 12, 31), false)));
    assertThat(below(headings().get(1)))
        .filteredOn(names -> names.word().startsWith("With their side"))
        .singleElement()
        .satisfies(
            names ->
                assertThat(names.names())
                    .contains("Zinoviev", "Kamenev")
                    .doesNotContain("Bukharin", "Stalin"));
    assertThat(below(headings().get(1)))
        .filteredOn(names -> names.word().startsWith("Now Zinoviev"))
        .singleElement()
        .satisfies(names -> assertThat(names.names()).contains("Sokolnikov", "Lashevich"));
  }

  @Test
  void what_is_open_stays_open_on_other_days_and_nothing_is_told_of_none() {
    list.show(Optional.of(DAYS));
    String id = first().id();
    list.toggle(id);
    list.show(Optional.of(new ThenAndNow(DAYS.then(), LocalDate.of(1926, 8, 1), false)));
    assertThat(first().open()).isTrue();
    list.show(Optional.empty());
    assertThat(lines()).isEmpty();
  }
}
