package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The distance is the number of slips that one who tries them all needs. */
class EditDistanceLawsTest {

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(4);
  }

  /** By the definition: the cheapest way to write the ends of both words alike. */
  private static int naive(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorterA = a.substring(1);
    String shorterB = b.substring(1);
    int best = naive(shorterA, shorterB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, 1 + Math.min(naive(shorterA, b), naive(a, shorterB)));
    if (a.length() > 1 && b.length() > 1 && a.startsWith(b.charAt(1) + "" + b.charAt(0))) {
      best = Math.min(best, 1 + naive(a.substring(2), b.substring(2)));
    }
    return best;
  }

  @Property(tries = 200)
  void is_the_cheapest_of_all_ways(@ForAll("words") String a, @ForAll("words") String b) {
    assertThat(EditDistance.between(a, b)).isEqualTo(naive(a, b));
  }

  /** All that one slip makes of a word. */
  private static Set<String> slips(String word) {
    Set<String> slips = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (String letter : new String[] {"a", "b", "c", "d"}) {
        slips.add(head + letter + tail);
        if (!tail.isEmpty()) {
          slips.add(head + letter + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        slips.add(head + tail.substring(1));
      }
      if (tail.length() > 1) {
        slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
    }
    slips.remove(word);
    return slips;
  }

  @Property(tries = 60)
  void one_slip_of_the_hand_is_one(@ForAll("words") String word) {
    assertThat(slips(word)).isNotEmpty().allMatch(slip -> EditDistance.between(word, slip) == 1);
  }

  @Property(tries = 100)
  void what_both_words_begin_and_end_with_costs_nothing(
      @ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String same) {
    assertThat(EditDistance.between(same + a, same + b))
        .isLessThanOrEqualTo(EditDistance.between(a, b));
    assertThat(EditDistance.between(a + same, b + same))
        .isLessThanOrEqualTo(EditDistance.between(a, b));
  }
}
