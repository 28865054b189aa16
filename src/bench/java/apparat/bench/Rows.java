package apparat.bench;

import apparat.bench.data.Reading;
import apparat.bench.day.WhoSatWhere;
import apparat.bench.frame.GraphStreamFrames;
import apparat.bench.frame.OurFrames;
import apparat.bench.layout.Layouts;
import apparat.bench.picture.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What is measured, against whom, and what is wanted. */
final class Rows {

  private Rows() {}

  static List<Row> all() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(layouts());
    rows.addAll(days());
    rows.add(frame(200, 400, 0.35));
    rows.add(frame(1_500, 6_000, 0.15));
    rows.addAll(pictures());
    rows.add(
        Row.of(
            "rows",
            "1,000,000 rows read and checked",
            "ms",
            Operation.warm(Reading.class, "ours", TimeUnit.MILLISECONDS),
            "FastCSV, strings only",
            Operation.warm(Reading.class, "fastCsv", TimeUnit.MILLISECONDS),
            1.5));
    return rows;
  }

  private static List<Row> layouts() {
    Operation elk = Operation.warm(Layouts.class, "elk", TimeUnit.MILLISECONDS);
    return List.of(
        Row.of(
            "layout",
            "picture of the densest day",
            "ms",
            Operation.warm(Layouts.class, "day", TimeUnit.MILLISECONDS),
            "ELK layered, 227 boxes",
            elk,
            0.25),
        Row.of(
            "layout",
            "first call in a new JVM, layout of the whole period included",
            "ms",
            Operation.first(Layouts.class, "period", TimeUnit.MILLISECONDS),
            "ELK layered",
            Operation.first(Layouts.class, "elk", TimeUnit.MILLISECONDS),
            0.10),
        new Row(
            "layout",
            "smallest text of that picture at 1600 x 900",
            "px",
            Layouts::smallestText,
            Optional.of(new Row.Peer("ELK, bodies as boxes", Layouts::smallestTextOfElk)),
            new Row.Goal.AtLeast(1.25)),
        new Row(
            "layout",
            "the same by itself",
            "px",
            Layouts::smallestText,
            Optional.empty(),
            new Row.Goal.AtLeast(11)));
  }

  private static List<Row> pictures() {
    return List.of(
        time("svg", "SVG of a day", "svg", "JFreeSVG", "jfreeSvg", 0.5),
        time("pdf", "PDF of a day", "pdf", "PDFBox", "pdfBox", 1.2),
        time("png", "PNG of a day, 1920 x 1080", "png", "ImageIO", "imageIo", 0.5));
  }

  private static Row time(
      String bench, String what, String ours, String peer, String theirs, double bound) {
    return Row.of(
        bench,
        what,
        "ms",
        Operation.warm(Pictures.class, ours, TimeUnit.MILLISECONDS),
        peer,
        Operation.warm(Pictures.class, theirs, TimeUnit.MILLISECONDS),
        bound);
  }

  private static List<Row> days() {
    List<Row> rows = new ArrayList<>();
    for (int spells : List.of(1_000, 100_000, 1_000_000)) {
      rows.add(days("who sat where on a day", "ours", spells, 0.20));
    }
    rows.add(days("the next day only", "next", 1_000_000, 0.01));
    return rows;
  }

  private static Row days(String what, String ours, int spells, double bound) {
    Operation day = Operation.warm(WhoSatWhere.class, ours, TimeUnit.MICROSECONDS);
    Operation jts = Operation.warm(WhoSatWhere.class, "jts", TimeUnit.MICROSECONDS);
    return Row.of(
        "days",
        String.format(Locale.ROOT, "%s, %,d spells", what, spells),
        "us",
        day.with("spells", spells),
        "JTS",
        jts.with("spells", spells),
        bound);
  }

  private static Row frame(int nodes, int edges, double bound) {
    String[] size = {Integer.toString(nodes), Integer.toString(edges)};
    return Row.of(
        "frames",
        String.format(Locale.ROOT, "a frame, %,d nodes and %,d edges, all moving", nodes, edges),
        "ms",
        Program.java(OurFrames.class, size).printing("median"),
        "gs-ui-javafx",
        Program.java(GraphStreamFrames.class, size).printing("median"),
        bound);
  }
}
