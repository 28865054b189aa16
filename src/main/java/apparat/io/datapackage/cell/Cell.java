package apparat.io.datapackage.cell;

/** A column while its table is read: holds the value of the current row. */
public abstract sealed class Cell permits TextCell, ValueCell {

  /** The index of a column that the heading lacks. */
  private static final int ABSENT = -1;

  private final String name;
  private final boolean essential;
  private int index = ABSENT;

  Cell(String name, boolean essential) {
    this.name = name;
    this.essential = essential;
  }

  /** The column's name in the heading. */
  public String name() {
    return name;
  }

  /** Whether a row without a usable value here is of no use. */
  public boolean essential() {
    return essential;
  }

  /** Which cell of a row it is, from 0 on; negative if the heading lacks it. */
  public int index() {
    return index;
  }

  /** Says which cell of a row it is. */
  public void bind(int cell) {
    index = cell;
  }

  /** Whether the heading has it. */
  public boolean present() {
    return index != ABSENT;
  }

  /** Takes the text of the current row's cell; whether there is nothing to say against it. */
  public abstract boolean take(char[] text, int from, int length);

  /** Says what is wrong with the current value; whether the row can be used. */
  public abstract boolean check(RowProblems problems);
}
