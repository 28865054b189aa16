package apparat.view.alliances;

import apparat.drawing.Theme;
import apparat.layout.alliances.Dial;
import apparat.view.alliances.period.Cut;
import apparat.view.alliances.scene.Filter;
import apparat.view.alliances.scene.Look;
import apparat.view.alliances.scene.Way;
import apparat.view.frame.Language;
import java.util.Optional;
import java.util.Set;

/**
 * How the picture is to look.
 *
 * @param selected id of the person whose ties stand in front, with their basis in words
 * @param named ids of people who stand out; none: all look alike
 * @param doubtful whether ties and allegiances that rest on doubtful rows are shown
 * @param dial how far people may move from day to day
 * @param everybody whether all who have a tie or a group are shown, rather than those who count
 * @param way a chain of ties that is lit in place of the selected person and those who are named
 */
public record AlliancesOptions(
    Theme theme,
    Optional<String> selected,
    Set<String> named,
    Language language,
    boolean doubtful,
    Dial dial,
    boolean everybody,
    Filter filter,
    Way way) {

  /** Nobody selected, those who count, in Latin letters, on light paper, the map anchored. */
  public static final AlliancesOptions DEFAULT =
      new AlliancesOptions(
          Theme.LIGHT,
          Optional.empty(),
          Set.of(),
          Language.EN,
          true,
          Dial.ANCHORED,
          false,
          Filter.OVERVIEW,
          Way.NONE);

  public AlliancesOptions {
    named = Set.copyOf(named);
  }

  /** Where nobody is named and no way is lit. */
  public AlliancesOptions(
      Theme theme,
      Optional<String> selected,
      Language language,
      boolean doubtful,
      Dial dial,
      boolean everybody,
      Filter filter) {
    this(theme, selected, Set.of(), language, doubtful, dial, everybody, filter, Way.NONE);
  }

  /** The same where people stand out. */
  public AlliancesOptions name(Set<String> people) {
    return new AlliancesOptions(
        theme, selected, people, language, doubtful, dial, everybody, filter, way);
  }

  /** The same in another theme. */
  public AlliancesOptions in(Theme theme) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with a person selected. */
  public AlliancesOptions select(String person) {
    return new AlliancesOptions(
        theme, Optional.of(person), named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with names in other letters. */
  public AlliancesOptions write(Language language) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with the map held more or less still. */
  public AlliancesOptions turn(Dial dial) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with all people or those who count. */
  public AlliancesOptions showEverybody(boolean everybody) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with other ties and people let through. */
  public AlliancesOptions filter(Filter filter) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** The same with a chain of ties lit. */
  public AlliancesOptions light(Way way) {
    return new AlliancesOptions(
        theme, selected, named, language, doubtful, dial, everybody, filter, way);
  }

  /** What the places depend on. */
  Cut cut() {
    return new Cut(dial, everybody, language);
  }

  /** The same for the parts of the picture. */
  Look look() {
    return new Look(theme, selected, named, doubtful, filter, way);
  }
}
