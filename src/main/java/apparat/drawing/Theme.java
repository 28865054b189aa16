package apparat.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours of everything that is not a side: grounds, lines and text.
 *
 * @param name as named on the command line
 * @param paper the ground of the whole picture
 * @param panel the ground of cards, lists and the inspector
 * @param chip the ground of a person's chip
 * @param ink names, titles, signs
 * @param soft lesser text
 * @param ghost text of what has left
 * @param lines outlines and supervision; never text
 * @param rule thin separators
 * @param change the mark of what has just changed; none where a sign and a rim must do, as in print
 * @param party the ground of the party's bodies
 * @param state the ground of the state's bodies
 * @param regions the ground of the party's outworks
 * @param dark whether light stands on dark
 */
public record Theme(
    String name,
    Colour paper,
    Colour panel,
    Colour chip,
    Colour ink,
    Colour soft,
    Colour ghost,
    Colour lines,
    Colour rule,
    Optional<Colour> change,
    Colour party,
    Colour state,
    Colour regions,
    boolean dark) {

  /** For the screen by day. */
  public static final Theme LIGHT =
      new Theme(
          "light",
          Colour.of("#F7F3EA"),
          Colour.of("#FFFDF7"),
          Colour.of("#FFFDF7"),
          Colour.of("#211F1B"),
          Colour.of("#5F5A50"),
          Colour.of("#5E584C"),
          Colour.of("#8C8474"),
          Colour.of("#CFC7B6"),
          Optional.of(Colour.of("#FFE07A")),
          Colour.of("#ECE3CF"),
          Colour.of("#DFE6E9"),
          Colour.of("#E7E5D5"),
          false);

  /** For a dark room. */
  public static final Theme DARK =
      new Theme(
          "dark",
          Colour.of("#17191C"),
          Colour.of("#202327"),
          Colour.of("#2A2E33"),
          Colour.of("#F1EDE4"),
          Colour.of("#B4AFA4"),
          Colour.of("#9A968C"),
          Colour.of("#7E827F"),
          Colour.of("#3A3E44"),
          Optional.of(Colour.of("#6B5310")),
          Colour.of("#2B2822"),
          Colour.of("#232A2F"),
          Colour.of("#2A2B22"),
          true);

  /** For paper and the copying machine. */
  public static final Theme PRINT =
      new Theme(
          "print",
          Colour.of("#FFFFFF"),
          Colour.of("#FFFFFF"),
          Colour.of("#FFFFFF"),
          Colour.of("#000000"),
          Colour.of("#4A4A4A"),
          Colour.of("#666666"),
          Colour.of("#7A7A7A"),
          Colour.of("#BDBDBD"),
          Optional.empty(),
          Colour.of("#F2F2F2"),
          Colour.of("#F2F2F2"),
          Colour.of("#F2F2F2"),
          false);

  /** Where nothing is written on it the yellow of a dark room can be bright. */
  private static final Colour BRIGHT = Colour.of("#C99A1C");

  /**
   * What has just changed, for marks on which no words stand: as {@link #change}, but in a dark
   * room bright enough to be what is seen first.
   */
  public Optional<Colour> brightChange() {
    return dark ? Optional.of(BRIGHT) : change;
  }

  /** The rim of {@link #brightChange}, where that may lie on a ground of nearly the same colour. */
  public Colour changeRim() {
    return dark || change.isEmpty() ? paper : BRIGHT;
  }

  /** All themes. */
  public static List<Theme> all() {
    return List.of(LIGHT, DARK, PRINT);
  }

  /**
   * The theme of that name, in any case.
   *
   * @throws IllegalArgumentException in one sentence that lists the themes, if there is none
   */
  public static Theme named(String name) {
    return all().stream()
        .filter(theme -> theme.name.equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no theme '" + name + "': use light, dark or print."));
  }

  /** The colour of a person for whom no side is recorded. */
  public Colour noSide() {
    return Colour.of(dark ? "#4A4D51" : "#D3CCBD");
  }
}
