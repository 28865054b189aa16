package apparat.bench.frame;

import apparat.bench.layout.RealDay;
import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.tween.Tween;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.paint.Surface;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.alliances.AlliancesView;
import apparat.view.hierarchy.HierarchyOptions;
import apparat.view.hierarchy.HierarchyView;
import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Frames as our window makes them: the drawing in between, painted and shown. */
public final class OurFrames {

  private OurFrames() {}

  /**
   * With no words: from the key moment before the densest day to that day; with "map": the map of
   * alliances from before the United Opposition to after.
   */
  public static void main(String[] args) {
    Tween tween =
        args.length == 0
            ? day()
            : args[0].equals("map")
                ? map()
                : graph(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    FrameLoop.start(() -> run(tween));
  }

  private static Tween day() {
    RealDay real = RealDay.densest();
    HierarchyView view = new HierarchyView(real.history(), RealDay.SIZE);
    LocalDate before = real.history().compared(real.day()).day();
    return Tween.between(
        view.at(before, HierarchyOptions.DEFAULT), view.at(real.day(), HierarchyOptions.DEFAULT));
  }

  private static Tween map() {
    AlliancesView view = new AlliancesView(RealDay.densest().history(), RealDay.SIZE);
    return Tween.between(
        view.at(LocalDate.of(1926, 3, 26), AlliancesOptions.DEFAULT),
        view.at(LocalDate.of(1926, 8, 1), AlliancesOptions.DEFAULT));
  }

  private static Tween graph(int nodes, int edges) {
    MovingGraph moving = new MovingGraph(nodes, edges);
    return Tween.between(drawing(moving, 0), drawing(moving, 1));
  }

  private static void run(Tween tween) {
    int[] argb = new int[FrameLoop.WIDTH * FrameLoop.HEIGHT];
    Surface surface = new Surface(argb, FrameLoop.WIDTH, FrameLoop.HEIGHT);
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            FrameLoop.WIDTH,
            FrameLoop.HEIGHT,
            IntBuffer.wrap(argb),
            PixelFormat.getIntArgbPreInstance());
    FrameLoop.run(
        new Group(new ImageView(new WritableImage(buffer))),
        number -> {
          surface.paint(tween.straight(MovingGraph.way(number)), 1, 0, 0);
          buffer.updateBuffer(_ -> null);
        });
  }

  private static Drawing drawing(MovingGraph moving, double t) {
    List<Mark> marks = new ArrayList<>();
    Stroke line = Stroke.solid(Colour.of("#8C8474"), 1.25);
    for (int edge = 0; edge < moving.edges(); edge++) {
      Path path =
          Path.line(place(moving, moving.source(edge), t), place(moving, moving.target(edge), t));
      marks.add(
          new ShapeMark(
              "e" + edge, path, Optional.empty(), Optional.of(line), 1, Optional.empty()));
    }
    for (int node = 0; node < moving.nodes(); node++) {
      Point place = place(moving, node, t);
      marks.add(
          new ShapeMark(
              "n" + node,
              new Circle(place.x(), place.y(), 6),
              Optional.of(Colour.of("#1B5FAF")),
              Optional.empty(),
              1,
              Optional.empty()));
    }
    return new Drawing(
        FrameLoop.WIDTH, FrameLoop.HEIGHT, Colour.of("#FFFFFF"), "Moving", "Moving", marks);
  }

  private static Point place(MovingGraph moving, int node, double t) {
    return new Point(moving.x(node, t), moving.y(node, t));
  }
}
