package apparat.bench;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import apparat.app.Latency;
import apparat.bench.data.Reading;
import apparat.bench.day.WhoSatWhere;
import apparat.bench.frame.GraphStreamFrames;
import apparat.bench.frame.OurFrames;
import apparat.bench.layout.FirstCall;
import apparat.bench.layout.Layouts;
import apparat.bench.picture.Pictures;
import apparat.bench.start.BareCanvas;
import apparat.bench.start.GraphStreamViewer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is measured, against whom, and what is wanted. */
final class Rows {

  private Rows() {}

  static List<Row> all() {
    return Stream.of(
            layout(), MapRows.all(), days(), frames(), latency(), pictures(), rows(), start())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> layout() {
    Program elk = Program.java(FirstCall.class, "elk").printing("first");
    return List.of(
        Row.of(
            "layout",
            "picture of the densest day",
            "ms",
            Operation.warm(Layouts.class, "day", MILLISECONDS),
            "ELK layered, 227 boxes",
            Operation.warm(Layouts.class, "elk", MILLISECONDS),
            0.25),
        Row.of(
            "layout",
            "first picture of a new process, whole period laid out, as shipped",
            "ms",
            () -> Image.java(FirstCall.class, "ours").printing("first").measure(),
            "ELK",
            elk,
            0.10),
        Row.of(
            "layout",
            "the same without the image's cache",
            "ms",
            Program.java(FirstCall.class, "ours").printing("first"),
            "ELK",
            elk,
            0.10),
        new Row(
            "layout",
            "smallest text of the picture at 1600 x 900",
            "px",
            Layouts::smallestText,
            Optional.of(new Row.Peer("ELK, bodies as boxes", Layouts::smallestTextOfElk)),
            new Row.Goal.AtLeast(1.25)),
        Row.limit(
            "layout", "the same by itself", "px", Layouts::smallestText, new Row.Goal.AtLeast(11)));
  }

  private static List<Row> days() {
    return List.of(
        days("who sat where on a day", "ours", 1_000, 0.20),
        days("who sat where on a day", "ours", 100_000, 0.20),
        days("who sat where on a day", "ours", 1_000_000, 0.20),
        days("the next day only", "next", 1_000_000, 0.01));
  }

  private static Row days(String what, String ours, int spells, double bound) {
    Operation day = Operation.warm(WhoSatWhere.class, ours, MICROSECONDS);
    Operation jts = Operation.warm(WhoSatWhere.class, "jts", MICROSECONDS);
    return Row.of(
        "days",
        String.format(Locale.ROOT, "%s, %,d spells", what, spells),
        "us",
        day.with("spells", spells),
        "JTS",
        jts.with("spells", spells),
        bound);
  }

  private static List<Row> frames() {
    Program day = Program.java(OurFrames.class);
    Program moving = Program.java(OurFrames.class, "1500", "6000");
    Program few = Program.java(GraphStreamFrames.class, "200", "400");
    return List.of(
        frame("a frame on the way to the densest day", day, "200 nodes, 400 lines", few, 0.35),
        Row.limit(
            "frames", "the same, 95 of 100", "ms", day.printing("p95"), new Row.Goal.AtMost(16.7)),
        frame(
            "a frame of 200 nodes and 400 lines, all moving",
            Program.java(OurFrames.class, "200", "400"),
            "the same",
            few,
            0.35),
        frame(
            "a frame of 1,500 nodes and 6,000 lines, all moving",
            moving,
            "the same",
            Program.java(GraphStreamFrames.class, "1500", "6000"),
            0.15));
  }

  private static Row frame(String what, Program ours, String theirs, Program peer, double bound) {
    return Row.of(
        "frames",
        what,
        "ms",
        ours.printing("median"),
        "gs-ui-javafx, " + theirs,
        peer.printing("median"),
        bound);
  }

  private static List<Row> latency() {
    return Stream.of("hierarchy", "alliances", "both").flatMap(Rows::latency).toList();
  }

  private static Stream<Row> latency(String view) {
    return Stream.of(
        Row.limit(
            "latency",
            view + ": key pressed to new day on the screen, 95 of 100",
            "ms",
            Program.java(Latency.class, "keys", view).printing("p95"),
            new Row.Goal.AtMost(50)),
        Row.limit(
            "latency",
            view + ": a frame while playing, 95 of 100",
            "ms",
            Program.java(Latency.class, "playing", view).printing("p95"),
            new Row.Goal.AtMost(20)));
  }

  private static List<Row> pictures() {
    return List.of(
        picture("svg", "SVG of the densest day", "svg", "JFreeSVG", "jfreeSvg", 0.5),
        size("svg", Pictures::svg, "JFreeSVG", Pictures::jfreeSvg, new Row.Goal.AtMost(0.5)),
        picture("pdf", "PDF of the densest day", "pdf", "PDFBox", "pdfBox", 1.2),
        size("pdf", Pictures::pdf, "PDFBox", Pictures::pdfBox, new Row.Goal.Open()),
        picture("png", "PNG of the densest day, 1920 x 1080", "png", "ImageIO", "imageIo", 0.5),
        size("png", Pictures::png, "ImageIO", Pictures::imageIo, new Row.Goal.AtMost(1.1)));
  }

  private static Row picture(
      String bench, String what, String ours, String peer, String theirs, double bound) {
    return Row.of(
        bench,
        what,
        "ms",
        Operation.warm(Pictures.class, ours, MILLISECONDS),
        peer,
        Operation.warm(Pictures.class, theirs, MILLISECONDS),
        bound);
  }

  /** Writes a picture. */
  private interface Writing {
    byte[] bytes(Pictures pictures) throws IOException;
  }

  private static Row size(String bench, Writing ours, String peer, Writing theirs, Row.Goal goal) {
    return new Row(
        bench,
        "its size",
        "kB",
        () -> ours.bytes(new Pictures()).length / 1e3,
        Optional.of(new Row.Peer(peer, () -> theirs.bytes(new Pictures()).length / 1e3)),
        goal);
  }

  private static List<Row> rows() {
    return List.of(
        Row.of(
            "rows",
            "1,000,000 rows read and checked",
            "ms",
            Operation.warm(Reading.class, "ours", MILLISECONDS),
            "FastCSV, strings only",
            Operation.warm(Reading.class, "fastCsv", MILLISECONDS),
            1.5));
  }

  private static List<Row> start() {
    Program window =
        Image.launcher()
            .withJavaOptions("-Dapparat.exitAfterFirstPicture=true")
            .withJavaOptions(Program.UNSEEN);
    return List.of(
        start("start to the first picture", window, "gs-ui viewer", GraphStreamViewer.class, 1.0),
        start("the same", window, "bare canvas", BareCanvas.class, 1.3),
        Row.limit(
            "start",
            "export of a day as SVG, whole process",
            "ms",
            Image.launcher(
                "export", "--view", "hierarchy", "--at", "1924-06-05", "--to", "target/day.svg"),
            new Row.Goal.Open()));
  }

  private static Row start(String what, Program window, String peer, Class<?> main, double bound) {
    return Row.of("start", what, "ms", window, peer, Program.java(main), bound);
  }
}
