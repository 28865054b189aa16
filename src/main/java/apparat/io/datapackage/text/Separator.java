package apparat.io.datapackage.text;

import java.util.List;

/** What stands between the cells of a table. */
public record Separator(char sign, String name) {

  private static final List<Separator> ALL =
      List.of(
          new Separator(',', "commas"),
          new Separator(';', "semicolons"),
          new Separator('\t', "tabs"),
          new Separator('|', "bars"));

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
