package apparat.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.compare.Line.Heading;
import apparat.app.compare.Line.Names;
import apparat.app.compare.Line.Told;
import apparat.app.compare.Line.Turned;
import apparat.history.Party;
import apparat.session.compared.ThenAndNow;
import apparat.view.alliances.period.ChangedSides;
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

  private List<Turned> turned() {
    return lines().stream().filter(Turned.class::isInstance).map(Turned.class::cast).toList();
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
    assertThat(turned())
        .anySatisfy(
            one -> {
              assertThat(one.name()).isEqualTo("Rykov");
              assertThat(one.way())
                  .isEqualTo(
                      "from \"Majority, no group of their own\" to \"Bukharin, Rykov, Tomsky\","
                          + " still with \"Stalin's circle\" and \"Majority, no group of"
                          + " their own\"");
            })
        .noneMatch(one -> one.name().equals("Stalin"));

    List<Boolean> still =
        headings().stream()
            .skip(2)
            .map(heading -> heading.told() == 0 && heading.counts().contains(" 0 left, 0 came"))
            .toList();
    assertThat(still).contains(true, false).isSorted();
  }

  /** They stand where they stood; what is told is beside whom, and not every bloc by name. */
  @Test
  void whose_side_stays_but_stands_with_others_is_told_with_whom_now_and_before() {
    assertThat(way("zinoviev", "1926-03-26", "1926-07-23"))
        .isEqualTo(
            "now with \"Trotsky, Left Opposition\" and \"Workers' Opposition, Decists\" in the"
                + " United Opposition");
    assertThat(way("zinoviev", "1924-06-02", "1926-07-23"))
        .isEqualTo(
            "now with \"Trotsky, Left Opposition\" and \"Workers' Opposition, Decists\" in the"
                + " United Opposition, before with \"Majority, no group of their own\" and"
                + " \"Stalin's circle\"");
    assertThat(way("kamenev", "1925-01-01", "1926-01-01"))
        .as("in three blocs before, in none after")
        .isEqualTo(
            "no longer in a bloc with \"Stalin's circle\" and \"Majority, no group of their own\"");
  }

  private String way(String person, String then, String now) {
    list.show(Optional.of(new ThenAndNow(LocalDate.parse(then), LocalDate.parse(now), false)));
    return turned().stream()
        .filter(one -> one.person().equals(person))
        .map(Turned::way)
        .findFirst()
        .orElse("not told");
  }

  @Test
  void below_those_who_changed_sides_stands_who_counts() {
    list.show(Optional.of(DAYS));
    Line told = lines().get(lines().indexOf(turned().getLast()) + 1);
    assertThat(told.words()).startsWith("Counted: of whom another side is recorded than before");
  }

  /** The head of the map says how many; here they stand by name, and who is not on the map too. */
  @Test
  void as_many_stand_there_as_the_map_says() {
    LocalDate then = LocalDate.of(1926, 3, 26);
    LocalDate now = LocalDate.of(1926, 7, 23);
    list.show(Optional.of(new ThenAndNow(then, now, false)));
    int shown = ChangedSides.between(Party.history(), then, now, false).people().size();
    assertThat(headings().get(1).counts()).startsWith(shown + " on the map; ");
    assertThat(turned()).hasSize(shown);

    list.showEverybody(true);
    int all = ChangedSides.between(Party.history(), then, now, true).people().size();
    assertThat(all).isGreaterThan(shown);
    assertThat(headings().get(1).counts()).startsWith(all + " on the map");
    assertThat(turned()).hasSizeGreaterThanOrEqualTo(all);
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
