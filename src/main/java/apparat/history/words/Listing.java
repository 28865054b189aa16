package apparat.history.words;

import java.util.List;

/** Names in a row: "Politburo, Orgburo and Secretariat". */
public final class Listing {

  private Listing() {}

  /** The names, the last after an "and". */
  public static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
