package apparat.io.datapackage.rules;

import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Rows of which two hold at once. */
final class Overlaps {

  private Overlaps() {}

  /**
   * Tells of each row, by their starts, that begins while an earlier one holds, and of that one.
   */
  static <T> void among(List<T> rows, Function<T, Spell> spell, BiConsumer<T, T> tell) {
    List<T> byStart = new ArrayList<>(rows);
    byStart.sort(Comparator.comparing(row -> spell.apply(row).firstDay()));
    T longest = byStart.getFirst();
    for (T row : byStart.subList(1, byStart.size())) {
      LocalDate end = spell.apply(longest).endDay();
      if (spell.apply(row).firstDay().isBefore(end)) {
        tell.accept(row, longest);
      }
      longest = spell.apply(row).endDay().isAfter(end) ? row : longest;
    }
  }
}
