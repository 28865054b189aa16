package apparat.export.pdf;

import apparat.drawing.Colour;
import apparat.drawing.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** What colour, line and opacity are in force on the page; only changes are written. */
final class GraphicsState {
  /** Corners sharper than this are cut, as in SVG. */
  private static final double MITRE_LIMIT = 4;

  private final Operators out;
  private final PDResources resources;
  private final Map<Double, COSName> opacities = new HashMap<>();
  private double opacity = 1;
  private Optional<Colour> fill = Optional.empty();
  private Optional<Colour> stroke = Optional.empty();
  private double width = 1;
  private List<Double> dashes = List.of();
  private boolean round;

  GraphicsState(Operators out, PDResources resources) {
    this.out = out;
    this.resources = resources;
    out.numbers(MITRE_LIMIT).operator("M");
  }

  void fill(Colour colour) {
    if (!fill.equals(Optional.of(colour))) {
      colour(colour, "rg");
      fill = Optional.of(colour);
    }
  }

  void stroke(Stroke line) {
    if (!stroke.equals(Optional.of(line.colour()))) {
      colour(line.colour(), "RG");
      stroke = Optional.of(line.colour());
    }
    if (width != line.width()) {
      out.numbers(line.width()).operator("w");
      width = line.width();
    }
    if (!dashes.equals(line.dashes())) {
      out.array(line.dashes()).numbers(0).operator("d");
      dashes = line.dashes();
    }
    if (round != line.round()) {
      int style = line.round() ? 1 : 0;
      out.numbers(style).operator("J").numbers(style).operator("j");
      round = line.round();
    }
  }

  void opacity(double value) {
    if (opacity != value) {
      out.name(opacities.computeIfAbsent(value, this::named).getName()).operator("gs");
      opacity = value;
    }
  }

  private COSName named(double value) {
    PDExtendedGraphicsState extended = new PDExtendedGraphicsState();
    extended.setNonStrokingAlphaConstant((float) value);
    extended.setStrokingAlphaConstant((float) value);
    return resources.add(extended);
  }

  private void colour(Colour colour, String operator) {
    out.numbers(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0)
        .operator(operator);
  }
}
