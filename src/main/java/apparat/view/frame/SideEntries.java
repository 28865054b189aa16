package apparat.view.frame;

import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entries of the legend for the sides, in the order of the data set. */
final class SideEntries {

  private static final double WIDTH = 17;
  private static final double HEIGHT = 16;
  private static final double DISC = 15;
  private static final Type LETTER = new Type(Face.BOLD, 12);

  private final Theme theme;

  /** In the place of a camp: no side recorded. */
  static final String NONE = "none";

  private final List<Camp> camps;

  SideEntries(Theme theme, List<Camp> camps) {
    this.theme = theme;
    this.camps = camps.stream().sorted(Comparator.comparingInt(Camp::order)).toList();
  }

  List<LegendEntry> of(LegendSigns signs) {
    List<LegendEntry> entries = new ArrayList<>();
    for (Camp camp : camps) {
      if (signs.camps().contains(camp.id())) {
        entries.add(entry(camp.id(), camp.name(), SideColour.of(theme, Optional.of(camp)), signs));
      }
    }
    if (signs.noSide()) {
      entries.add(entry(NONE, "no side recorded", SideColour.of(theme, Optional.empty()), signs));
    }
    return entries;
  }

  /** The key of the mark that stands for a camp in a legend. */
  static String key(String camp) {
    return "legend/side/" + camp;
  }

  private LegendEntry entry(String id, String name, SideColour colour, LegendSigns signs) {
    String key = "side/" + id;
    return new LegendEntry(
        key, WIDTH, (x, middle) -> swatch("legend/" + key, colour, x, middle, signs.discs()), name);
  }

  private List<Mark> swatch(String key, SideColour colour, double x, double middle, boolean disc) {
    List<Mark> marks = new ArrayList<>();
    Box box = new Box(x, middle - HEIGHT / 2, WIDTH, HEIGHT);
    marks.add(
        disc
            ? Pen.disc(key, box.centreX(), middle, DISC / 2, colour.ground())
            : Pen.rect(key, box, 2, colour.ground()));
    if (!colour.letter().isEmpty()) {
      marks.add(
          Pen.text(
              key + "/letter",
              colour.letter(),
              LETTER,
              x + WIDTH / 2,
              middle + 4.4,
              colour.ink(),
              TextMark.Anchor.MIDDLE));
    }
    return marks;
  }
}
