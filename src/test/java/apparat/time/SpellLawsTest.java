package apparat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What must be true of any spells, each law told by the days on which they hold. */
@Domain(Days.class)
class SpellLawsTest {

  @Property
  void an_empty_spell_holds_on_no_day(@ForAll Spell spell) {
    assertThat(days(spell::holdsOn).isEmpty() || !spell.isEmpty()).isTrue();
  }

  @Property
  void surely_implies_holding_implies_possibly(@ForAll Spell spell, @ForAll LocalDate day) {
    assertThat(spell.surelyHoldsOn(day) && !spell.holdsOn(day)).isFalse();
    assertThat(spell.holdsOn(day) && !spell.possiblyHoldsOn(day)).isFalse();
  }

  @Property
  void the_intersection_holds_when_both_hold(@ForAll Spell a, @ForAll Spell b) {
    List<LocalDate> both = days(day -> a.holdsOn(day) && b.holdsOn(day));

    assertThat(days(day -> a.intersection(b).filter(spell -> spell.holdsOn(day)).isPresent()))
        .isEqualTo(both);
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.meets(b)).isEqualTo(a.intersection(b).isPresent());
  }

  @Property
  void intersections_may_be_taken_in_any_order(@ForAll Spell a, @ForAll Spell b, @ForAll Spell c) {
    assertThat(a.intersection(b).flatMap(c::intersection))
        .isEqualTo(b.intersection(c).flatMap(a::intersection));
  }

  @Property
  void the_union_holds_when_one_of_them_holds(@ForAll Spell a, @ForAll Spell b) {
    a.union(b)
        .ifPresent(
            union ->
                assertThat(days(union::holdsOn))
                    .isEqualTo(days(day -> a.holdsOn(day) || b.holdsOn(day))));
    assertThat(a.union(b)).isEqualTo(b.union(a));
  }

  @Property
  void two_spells_share_a_day_or_touch_or_have_a_gap(@ForAll Spell a, @ForAll Spell b) {
    Assume.that(!a.isEmpty() && !b.isEmpty());

    assertThat(List.of(a.meets(b), a.touches(b), a.gap(b).isPresent())).containsOnlyOnce(true);
    assertThat(a.union(b).isPresent()).isEqualTo(a.gap(b).isEmpty());
    assertThat(a.gap(b)).isEqualTo(b.gap(a));
  }

  @Property
  void the_gap_holds_after_one_and_before_the_other(@ForAll Spell a, @ForAll Spell b) {
    a.gap(b)
        .ifPresent(
            gap -> {
              assertThat(gap.meets(a) || gap.meets(b)).isFalse();
              assertThat(gap.touches(a) && gap.touches(b)).isTrue();
            });
  }

  @Property
  void a_relation_and_its_inverse_swap_with_the_spells(@ForAll Spell a, @ForAll Spell b) {
    Assume.that(!a.isEmpty() && !b.isEmpty());
    SpellRelation relation = SpellRelation.of(a, b);

    assertThat(SpellRelation.of(b, a)).isEqualTo(relation.inverse());
    assertThat(relation.sharing()).isEqualTo(a.meets(b));
    assertThat(relation == SpellRelation.MEETS || relation == SpellRelation.MET_BY)
        .isEqualTo(a.touches(b));
    assertThat(SpellRelation.of(a, a)).isEqualTo(SpellRelation.EQUAL);
  }

  @Property
  void every_relation_is_what_allen_says(@ForAll Spell a, @ForAll Spell b) {
    Assume.that(!a.isEmpty() && !b.isEmpty());

    assertThat(Arrays.stream(SpellRelation.values()).filter(relation -> allen(relation, a, b)))
        .containsExactly(SpellRelation.of(a, b));
  }

  /** The definitions of the paper, by the order of the four ends. */
  private static boolean allen(SpellRelation relation, Spell a, Spell b) {
    int starts = a.firstDay().compareTo(b.firstDay());
    int ends = a.endDay().compareTo(b.endDay());
    int endStart = a.endDay().compareTo(b.firstDay());
    return switch (relation) {
      case BEFORE -> endStart < 0;
      case MEETS -> endStart == 0;
      case OVERLAPS -> starts < 0 && endStart > 0 && ends < 0;
      case STARTS -> starts == 0 && ends < 0;
      case DURING -> starts > 0 && ends < 0;
      case FINISHES -> starts > 0 && ends == 0;
      case EQUAL -> starts == 0 && ends == 0;
      default -> allen(relation.inverse(), b, a);
    };
  }

  private static List<LocalDate> days(Predicate<LocalDate> holds) {
    return Days.all().filter(holds).toList();
  }
}
