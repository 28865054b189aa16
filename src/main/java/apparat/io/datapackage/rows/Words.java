package apparat.io.datapackage.rows;

import apparat.io.datapackage.cell.Cells;
import apparat.io.datapackage.cell.ValueCell;
import apparat.record.Certainty;
import apparat.record.Rank;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Columns with a few words that the program understands. */
final class Words {

  private Words() {}

  /** The rank, without which a seat is of no use. */
  static ValueCell<Rank> rank(Cells cells) {
    return cells.choice("rank", true, values(Rank.values()), Rank.VOTING);
  }

  /** The certainty; what says none is as doubtful as can be. */
  static ValueCell<Certainty> certainty(Cells cells) {
    return cells.choice("certainty", false, values(Certainty.values()), Certainty.LOW);
  }

  /** True for one word and false for another. */
  static ValueCell<Boolean> either(
      Cells cells, String name, boolean essential, String yes, String no) {
    Map<String, Boolean> values = new LinkedHashMap<>();
    values.put(yes, true);
    values.put(no, false);
    return cells.choice(name, essential, values, false);
  }

  private static <E extends Enum<E>> Map<String, E> values(E[] all) {
    Map<String, E> values = new LinkedHashMap<>();
    for (E one : all) {
      values.put(one.name().toLowerCase(Locale.ROOT), one);
    }
    return values;
  }
}
