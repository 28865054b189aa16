package apparat.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.AnyDrawing;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.geometry.Flattening;
import apparat.geometry.Polyline;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Another program finds each shape of a PDF in its place, colour, width and opacity. */
class ShapesInPdfLawsTest {

  private static final double POINTS = 0.6;

  /** A path that was painted, in points from the left lower corner. */
  private record Painted(
      Rectangle2D bounds,
      boolean filled,
      boolean stroked,
      int fill,
      int line,
      double width,
      int dashes,
      double opacity) {}

  /** Notes what is painted. */
  private static final class Notes extends PDFGraphicsStreamEngine {
    private final List<Painted> painted = new ArrayList<>();
    private GeneralPath path = new GeneralPath();

    Notes(PDPage page) {
      super(page);
    }

    private void note(boolean filled, boolean stroked) throws IOException {
      var state = getGraphicsState();
      painted.add(
          new Painted(
              path.getBounds2D(),
              filled,
              stroked,
              state.getNonStrokingColor().toRGB(),
              state.getStrokingColor().toRGB(),
              state.getLineWidth(),
              state.getLineDashPattern().getDashArray().length,
              state.getNonStrokeAlphaConstant()));
      path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
      path.moveTo(a.getX(), a.getY());
      for (Point2D next : List.of(b, c, d)) {
        path.lineTo(next.getX(), next.getY());
      }
      path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
      path.closePath();
    }

    @Override
    public void endPath() {
      path = new GeneralPath();
    }

    @Override
    public void strokePath() throws IOException {
      note(false, true);
    }

    @Override
    public void fillPath(int rule) throws IOException {
      note(true, false);
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
      note(true, true);
    }

    @Override
    public void drawImage(PDImage image) {
      throw new AssertionError("there are no images");
    }

    @Override
    public void clip(int rule) {
      throw new AssertionError("nothing is clipped");
    }

    @Override
    public void shadingFill(COSName name) {
      throw new AssertionError("there are no gradients");
    }
  }

  private static List<Painted> painted(Drawing drawing) {
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(List.of(drawing)))) {
      Notes notes = new Notes(document.getPage(0));
      notes.processPage(document.getPage(0));
      return notes.painted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Drawing shapes(long seed) {
    Drawing any = AnyDrawing.of(seed, 12);
    List<Mark> shapes = any.marks().stream().filter(ShapeMark.class::isInstance).toList();
    return new Drawing(any.width(), any.height(), any.ground(), any.title(), "", shapes);
  }

  /** The bounds of the form itself, not of the control points of its curves. */
  private static Rectangle2D expected(ShapeMark shape, double height) {
    Rectangle2D bounds = new Rectangle2D.Double(0, 0, -1, -1);
    for (Polyline line : Flattening.of(shape.outline(), 0.001)) {
      for (int i = 0; i < line.size(); i++) {
        double x = POINTS * line.xs()[i];
        double y = POINTS * (height - line.ys()[i]);
        if (bounds.getWidth() < 0) {
          bounds.setRect(x, y, 0, 0);
        }
        bounds.add(x, y);
      }
    }
    return bounds;
  }

  @Property(tries = 60)
  void each_is_painted_once_after_the_ground_as_it_is(@ForAll long seed) {
    Drawing drawing = shapes(seed);
    List<Painted> painted = painted(drawing);
    assertThat(painted).hasSize(1 + drawing.marks().size());
    assertThat(painted.getFirst().fill()).isEqualTo(drawing.ground().rgb());
    Rectangle2D page = painted.getFirst().bounds();
    assertThat(page.getWidth()).isCloseTo(POINTS * 400, within(0.01));
    assertThat(page.getHeight()).isCloseTo(POINTS * 300, within(0.01));
    for (int i = 0; i < drawing.marks().size(); i++) {
      ShapeMark shape = (ShapeMark) drawing.marks().get(i);
      Painted found = painted.get(i + 1);
      assertThat(found.filled()).isEqualTo(shape.fill().isPresent());
      assertThat(found.stroked()).isEqualTo(shape.stroke().isPresent());
      assertThat(found.opacity()).isCloseTo(shape.opacity(), within(1e-6));
      shape.fill().ifPresent(colour -> assertThat(found.fill()).isEqualTo(colour.rgb()));
      shape
          .stroke()
          .ifPresent(
              line -> {
                assertThat(found.line()).isEqualTo(line.colour().rgb());
                assertThat(found.width()).isCloseTo(line.width(), within(0.001));
                assertThat(found.dashes()).isEqualTo(line.dashes().size());
              });
    }
  }

  @Property(tries = 60)
  void each_lies_where_it_was_drawn(@ForAll long seed) {
    Drawing drawing = shapes(seed);
    List<Painted> painted = painted(drawing);
    for (int i = 0; i < drawing.marks().size(); i++) {
      ShapeMark shape = (ShapeMark) drawing.marks().get(i);
      Rectangle2D here = expected(shape, drawing.height());
      Rectangle2D found = painted.get(i + 1).bounds();
      assertThat(found.getMinX()).isCloseTo(here.getMinX(), within(0.05));
      assertThat(found.getMaxX()).isCloseTo(here.getMaxX(), within(0.05));
      assertThat(found.getMinY()).isCloseTo(here.getMinY(), within(0.05));
      assertThat(found.getMaxY()).isCloseTo(here.getMaxY(), within(0.05));
    }
  }
}
