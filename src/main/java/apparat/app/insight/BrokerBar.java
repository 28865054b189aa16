package apparat.app.insight;

import apparat.analysis.words.Percent;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.TextMark.Anchor;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.Camp;
import apparat.text.Face;
import apparat.text.Type;
import apparat.view.frame.SideColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * How much somebody brokers, as a bar in the colour of the side, with its letter.
 *
 * @param longest the share that fills the room
 */
record BrokerBar(String name, Optional<Camp> camp, double share, double longest) {

  static final double HEIGHT = 20;

  private static final double NAMES = 104;
  private static final double FIGURE = 58;
  private static final double SIGN = 16;
  private static final double BAR = 12;

  /** The name of the person with the bar beside it. */
  static HBox row(
      Hyperlink name, Optional<Camp> camp, double share, double longest, Supplier<Theme> theme) {
    name.setMinWidth(NAMES);
    name.setMaxWidth(NAMES);
    BrokerBar bar = new BrokerBar(name.getText(), camp, share, longest);
    Chart chart = new Chart(HEIGHT, width -> bar.drawing(theme.get(), width));
    HBox.setHgrow(chart, Priority.ALWAYS);
    HBox row = new HBox(6, name, chart);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  Drawing drawing(Theme theme, double width) {
    SideColour side = SideColour.of(theme, camp);
    String figure = Percent.of(share);
    double room = width - SIGN - 6 - FIGURE;
    double length = Math.max(1.5, room * share / longest);
    List<Mark> marks = new ArrayList<>();
    marks.add(Pen.rect("sign", new Box(0, 2, SIGN, SIGN), 2, side.ground()));
    marks.add(
        Pen.text(
            "letter",
            side.letter(),
            new Type(Face.MEDIUM, 12),
            8,
            14.5,
            side.ink(),
            Anchor.MIDDLE));
    marks.add(Pen.rect("bar", new Box(SIGN + 6, 4, length, BAR), 1, side.ground()));
    marks.add(
        Pen.text(
            "figure", figure, new Type(Face.REGULAR, 12), SIGN + 12 + length, 14.5, theme.ink()));
    String who = name + ", " + camp.map(Camp::name).orElse("no side recorded");
    return new Drawing(width, HEIGHT, theme.panel(), who, figure, marks);
  }
}
