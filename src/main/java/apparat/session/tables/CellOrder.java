package apparat.session.tables;

import apparat.history.naming.NameOrder;
import java.util.Comparator;

/**
 * Numbers by size, words as in a dictionary; what is blank or not recorded comes last, whichever
 * way one sorts.
 */
public final class CellOrder {

  private static final Comparator<String> WORDS = new NameOrder();

  private CellOrder() {}

  /** From the least up. */
  public static Comparator<Cell> up() {
    return blanksLast(CellOrder::compare);
  }

  /** From the greatest down. */
  public static Comparator<Cell> down() {
    return blanksLast((one, other) -> compare(other, one));
  }

  private static Comparator<Cell> blanksLast(Comparator<Cell> rest) {
    return Comparator.comparing(CellOrder::blank).thenComparing(rest);
  }

  private static boolean blank(Cell cell) {
    return cell.equals(Cell.NONE_RECORDED) || cell.written().isBlank();
  }

  private static int compare(Cell one, Cell other) {
    return one instanceof Cell.Number(int a) && other instanceof Cell.Number(int b)
        ? Integer.compare(a, b)
        : WORDS.compare(one.written(), other.written());
  }
}
