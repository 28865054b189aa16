package apparat.session;

import apparat.drawing.tween.Ways;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From day to day people of the map of alliances go in arcs, by itself and beside the hierarchy,
 * and what hangs on them goes with them; everything else goes straight.
 */
public final class WaysOfTheMap implements Ways {

  private static final Pattern BENT =
      Pattern.compile("(map/)?((disc|name|halo|hull|tie|rope|named)/.*|selected)");

  /** Names of groups with what stands beside and behind them, and plates of other words. */
  private static final Pattern LABEL =
      Pattern.compile("((map/)?hull/.*)/(name|count|plate)(/\\d+)?|(map/)?plate/.*");

  private static final Pattern DISC = Pattern.compile("(map/)?disc/([^/]+)");

  private static final Pattern PERSON =
      Pattern.compile("(map/)?(disc|name|halo|plate|named)/([^/]+)(/.*)?");

  /** From somebody to the knot of a rope, which stays where it is when that person steps aside. */
  private static final Pattern FEEDER = Pattern.compile("(map/)?rope/.*/from/([^/]+)");

  private static final Pattern TIE = Pattern.compile("(map/)?tie/([^/]+)/([^/]+)(/.*)?");

  @Override
  public boolean bent(String key) {
    return BENT.matcher(key).matches();
  }

  @Override
  public Optional<String> label(String key) {
    Matcher label = LABEL.matcher(key);
    return label.matches()
        ? Optional.of(Objects.requireNonNullElse(label.group(1), key))
        : Optional.empty();
  }

  @Override
  public Optional<String> disc(String key) {
    Matcher disc = DISC.matcher(key);
    return disc.matches() ? Optional.of(disc.group(2)) : Optional.empty();
  }

  @Override
  public List<String> people(String key) {
    Matcher person = PERSON.matcher(key);
    if (person.matches()) {
      return List.of(person.group(3));
    }
    Matcher feeder = FEEDER.matcher(key);
    if (feeder.matches()) {
      return List.of(feeder.group(2), NOBODY);
    }
    Matcher tie = TIE.matcher(key);
    return tie.matches() ? List.of(tie.group(2), tie.group(3)) : List.of();
  }
}
