package apparat.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that can be made of a data set. */
public enum View {
  HIERARCHY("Hierarchy"),
  ALLIANCES("Alliances"),
  /** The hierarchy and, beside it, the alliances. */
  BOTH("Both");

  /** Keys of people of the map and of what hangs on them, by itself and beside the hierarchy. */
  private static final Pattern PEOPLE =
      Pattern.compile("(map/)?((disc|name|halo|hull|tie|rope|named)/.*|selected)");

  /** Keys of names of groups of the map with what stands beside and behind them, and of plates. */
  private static final Pattern LABELS =
      Pattern.compile("((map/)?hull/.*)/(name|count|plate)(/\\d+)?|(map/)?plate/.*");

  private final String words;

  View(String words) {
    this.words = words;
  }

  /** What it is called on the screen. */
  public String words() {
    return words;
  }

  /** Whether the map of alliances is in the picture. */
  public boolean hasMap() {
    return this != HIERARCHY;
  }

  /** Whether a mark of that key moves from day to day in an arc, as people on the map do. */
  public static boolean movesInArcs(String key) {
    return PEOPLE.matcher(key).matches();
  }

  /** The label to which a mark of that key belongs; empty where it belongs to none. */
  public static Optional<String> label(String key) {
    Matcher matcher = LABELS.matcher(key);
    return matcher.matches()
        ? Optional.of(Objects.requireNonNullElse(matcher.group(1), key))
        : Optional.empty();
  }

  /** The view that is called so on the command line and in files. */
  public static Optional<View> called(String name) {
    return Arrays.stream(values()).filter(view -> view.toString().equals(name)).findFirst();
  }

  /** What it is called on the command line and in names of files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
