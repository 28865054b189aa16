package apparat.cli.choice;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.record.Person;
import apparat.session.Document;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** How pictures are to look. */
public final class LookChoice {

  private static final double MOST_PIXELS = 120e6;

  @Option(
      names = "--size",
      defaultValue = "16:9",
      paramLabel = "SIZE",
      description = "16:9 (the default), 4:3, a4, a3 or WIDTHxHEIGHT.")
  PageSize size = PageSize.WIDE;

  @Option(
      names = "--scale",
      defaultValue = "1",
      paramLabel = "N",
      description = "Pixels of a PNG to each of the frame's 1600 across; 1 is the default.")
  double scale = 1;

  @Option(
      names = "--theme",
      defaultValue = "light",
      paramLabel = "light|dark|print",
      description = "Colours; light is the default.")
  Theme theme = Theme.LIGHT;

  @Option(
      names = "--select",
      paramLabel = "PERSON",
      description = "Tie all seats of this person together.")
  Optional<String> selected = Optional.empty();

  @Option(
      names = "--unfold",
      split = ",",
      paramLabel = "WING",
      description = "Open a folded wing; may be given several times.")
  List<String> unfolded = List.of();

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "en|ru",
      description = "Names of people, bodies and groups in English or Russian; en is the default.")
  Language language = Language.EN;

  @Option(names = "--hide-doubtful", description = "Leave out rows of low certainty.")
  boolean hideDoubtful;

  /** The form of the frame. */
  public PageSize size() {
    return size;
  }

  /** The options of the hierarchy, its ids looked up. */
  public HierarchyOptions options(Document document) {
    Ids ids = new Ids(document);
    Optional<String> person = selected.map(ids::person).map(Person::id);
    Set<String> wings = new LinkedHashSet<>();
    unfolded.forEach(id -> wings.add(ids.wing(id).id()));
    return new HierarchyOptions(theme, person, wings, language, !hideDoubtful);
  }

  /** The options of the map, its ids looked up. */
  public AlliancesOptions map(Document document) {
    Optional<String> person = selected.map(new Ids(document)::person).map(Person::id);
    AlliancesOptions options = AlliancesOptions.DEFAULT;
    return new AlliancesOptions(
        theme,
        person,
        language,
        !hideDoubtful,
        options.dial(),
        options.everybody(),
        options.filter());
  }

  /** The scale, if a PNG of it stays within what a machine can hold. */
  public double scale() {
    if (!(scale > 0)) {
      throw new WrongUse("A scale is a number above 0, not " + scale + ".");
    }
    if (size.width() * size.height() * scale * scale > MOST_PIXELS) {
      throw new WrongUse(
          "That would be more than 120 million pixels: choose a smaller size or scale.");
    }
    return scale;
  }
}
