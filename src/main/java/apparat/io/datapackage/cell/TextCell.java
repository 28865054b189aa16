package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Field;
import java.util.Set;

/** A column of free text. */
public final class TextCell extends Cell {

  private final boolean required;
  private final int longest;
  private final Set<String> missing;
  private final boolean onlyBlankIsMissing;
  private String value = "";

  TextCell(Field field, Set<String> missing) {
    super(field.name(), false);
    required = field.required();
    longest = field.longest().orElse(Integer.MAX_VALUE);
    this.missing = missing;
    onlyBlankIsMissing = missing.size() <= 1;
  }

  /** The text of the current row; empty if there is none. */
  public String value() {
    return value;
  }

  @Override
  public boolean take(char[] text, int from, int length) {
    value = length == 0 ? "" : new String(text, from, length);
    if (!onlyBlankIsMissing && missing.contains(value)) {
      value = "";
    }
    return !tooLong() && !(required && value.isEmpty());
  }

  @Override
  public boolean check(RowProblems problems) {
    if (required && value.isEmpty()) {
      problems.add(this, Problem.MISSING_VALUE, "no " + name(), "write one");
    }
    if (tooLong()) {
      String found = name() + " " + Shown.of(value) + " has " + length() + " characters";
      problems.add(
          this, Problem.TEXT_TOO_LONG, found, "shorten it to at most " + longest + " characters");
    }
    return true;
  }

  private boolean tooLong() {
    return value.length() > longest && length() > longest;
  }

  private int length() {
    return value.codePointCount(0, value.length());
  }
}
