package apparat.view.alliances;

import apparat.drawing.Drawing;
import apparat.drawing.Keyed;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.history.Column;
import apparat.history.History;
import apparat.history.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small town of reds and blues with a council, written down for one test each. */
public final class Town {

  public static final LocalDate DAY = LocalDate.of(1924, 6, 1);

  private Town() {}

  /** A council of Rosa and Bela, reds and blues of as many people each, and Greta of no side. */
  public static Sample of(int reds, int blues) {
    Sample town =
        new Sample()
            .camp("red")
            .camp("blue")
            .body("council", "Council", "bureau", "", "")
            .wing("top", Column.MIDDLE, List.of("council"), List.of())
            .side("reds", "declared", "red", "", "")
            .side("blues", "declared", "blue", "", "");
    people(town, "rosa", "reds", reds);
    people(town, "bela", "blues", blues);
    return town.person("greta", "")
        .seat("rosa1", "council", "member", "", "", "")
        .seat("bela1", "council", "member", "", "", "")
        .seat("greta", "council", "candidate", "", "", "");
  }

  private static void people(Sample town, String name, String group, int count) {
    for (int i = 1; i <= count; i++) {
      town.person(name + i, "").stands(name + i, group, i == 1 ? "leader" : "member", "", "", "");
    }
  }

  public static Drawing draw(Sample town) {
    return draw(town, AlliancesOptions.DEFAULT);
  }

  /** Everybody who has a tie or a group. */
  public static Drawing draw(Sample town, AlliancesOptions options) {
    return draw(town.history(), DAY, options);
  }

  public static Drawing draw(History history, LocalDate day, AlliancesOptions options) {
    return new AlliancesView(history, PageSize.WIDE).at(day, options.showEverybody(true));
  }

  public static Optional<Mark> find(Drawing drawing, String key) {
    return Keyed.find(drawing, key);
  }

  public static ShapeMark shape(Drawing drawing, String key) {
    return (ShapeMark) find(drawing, key).orElseThrow(() -> new AssertionError("no " + key));
  }

  public static TextMark text(Drawing drawing, String key) {
    return (TextMark) find(drawing, key).orElseThrow(() -> new AssertionError("no " + key));
  }

  public static List<String> keys(Drawing drawing, String pattern) {
    return Keyed.keys(drawing, pattern).stream().sorted().toList();
  }
}
