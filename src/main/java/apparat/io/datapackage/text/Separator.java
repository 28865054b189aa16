package apparat.io.datapackage.text;

import java.util.List;
import java.util.Optional;

/** What stands between the cells of a table. */
public record Separator(char sign, String name) {

  private static final List<Separator> ALL =
      List.of(
          new Separator(',', "commas"),
          new Separator(';', "semicolons"),
          new Separator('\t', "tabs"),
          new Separator('|', "bars"));

  /** The separator that is expected, if the heading has it, else the one that it has most often. */
  public static Separator in(String heading, Optional<Character> declared) {
    char expected = declared.orElse(',');
    return heading.indexOf(expected) >= 0
        ? new Separator(expected, "the sign expected")
        : of(heading);
  }

  /** The separator that occurs most often in a heading, the comma if none does. */
  public static Separator of(String heading) {
    Separator best = ALL.getFirst();
    long most = 0;
    for (Separator one : ALL) {
      long count = heading.chars().filter(c -> c == one.sign).count();
      if (count > most) {
        best = one;
        most = count;
      }
    }
    return best;
  }
}
