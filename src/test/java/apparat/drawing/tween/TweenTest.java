package apparat.drawing.tween;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Pen;
import apparat.drawing.ShapeMark;
import apparat.drawing.Stroke;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.geometry.Path;
import apparat.geometry.Point;
import apparat.geometry.SmoothRing;
import apparat.text.Face;
import apparat.text.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TweenTest {
  private static final Colour INK = Colour.of("#211F1B");
  private static final Colour YELLOW = Colour.of("#FFE07A");
  private static final Type TEXT = new Type(Face.REGULAR, 15);

  @Provide
  Arbitrary<Drawing> drawings() {
    Arbitrary<Double> numbers = Arbitraries.doubles().between(0, 500);
    Arbitrary<Mark> marks =
        Combinators.combine(Arbitraries.integers().between(0, 3), numbers, numbers)
            .as(
                (kind, x, y) ->
                    switch (kind) {
                      case 0 -> Pen.rect("", new Box(x, y, 10 + y / 10, 20), 2, INK);
                      case 1 -> Pen.disc("", x, y, 5 + x / 100, YELLOW);
                      case 2 ->
                          Pen.line("", Stroke.solid(INK, 1), new Point(x, y), new Point(y, x));
                      default -> Pen.text("", x < 250 ? "Rykov" : "Tomsky", TEXT, x, y, INK);
                    });
    return marks
        .list()
        .ofMaxSize(8)
        .flatMap(
            list ->
                Arbitraries.integers()
                    .between(0, 12)
                    .list()
                    .uniqueElements()
                    .ofSize(list.size())
                    .map(keys -> drawing(keyed(list, keys))));
  }

  @Property(tries = 300)
  void bothEndsAreTheDrawingsThemselves(
      @ForAll("drawings") Drawing a, @ForAll("drawings") Drawing b) {
    Tween tween = Tween.between(a, b);
    assertThat(tween.staged(0)).isSameAs(a);
    assertThat(tween.staged(1)).isSameAs(b);
    assertThat(tween.straight(0)).isSameAs(a);
    assertThat(tween.straight(1)).isSameAs(b);
  }

  @Property(tries = 300)
  void keysStayUniqueAndEverythingIsBetween(
      @ForAll("drawings") Drawing a,
      @ForAll("drawings") Drawing b,
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    for (Drawing frame : List.of(Tween.between(a, b).staged(t), Tween.between(a, b).straight(t))) {
      List<String> keys = frame.marks().stream().map(Mark::key).toList();
      assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
      for (Mark mark : frame.marks()) {
        assertThat(mark.opacity()).isBetween(0.0, 1.0);
        Optional<Mark> from = find(a, mark.key());
        Optional<Mark> to = find(b, mark.key());
        if (from.isPresent() && to.isPresent() && from.get().getClass() == to.get().getClass()) {
          Box reach = from.get().bounds().union(to.get().bounds()).grown(30);
          assertThat(reach.contains(mark.bounds())).isTrue();
        }
      }
    }
  }

  @Property(tries = 300)
  void equalDrawingsDoNotMove(
      @ForAll("drawings") Drawing a, @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Drawing copy = new Drawing(a.width(), a.height(), a.ground(), "", "", a.marks());
    assertThat(Tween.between(a, copy).staged(t).marks()).isEqualTo(a.marks());
    assertThat(Tween.between(a, copy).straight(t).marks()).isEqualTo(a.marks());
  }

  @Property(tries = 200)
  void backwardsIsTheSameWay(
      @ForAll("drawings") Drawing a,
      @ForAll("drawings") Drawing b,
      @ForAll @DoubleRange(min = 0.51, max = 0.99) double t) {
    Drawing back = Tween.between(b, a).straight(1 - t);
    for (Mark mark : Tween.between(a, b).straight(t).marks()) {
      if (find(a, mark.key()).filter(from -> sameMake(from, mark)).isPresent()
          && find(b, mark.key()).filter(to -> sameMake(to, mark)).isPresent()) {
        assertThat(find(back, mark.key()).orElseThrow().bounds().centreX())
            .isCloseTo(mark.bounds().centreX(), within(1e-6));
      }
    }
  }

  private static boolean sameMake(Mark a, Mark b) {
    return a instanceof ShapeMark s && b instanceof ShapeMark t
        ? s.outline().towards(t.outline(), 0).isPresent()
        : a.getClass() == b.getClass();
  }

  @Test
  void leavesThenMovesThenComes() {
    Drawing a = drawing(List.of(chip("gone", 0), chip("stays", 100)));
    Drawing b = drawing(List.of(chip("stays", 300), chip("new", 500)));
    Tween tween = Tween.between(a, b);

    Drawing leaving = tween.staged(0.2);
    assertThat(find(leaving, "gone").orElseThrow().opacity()).isCloseTo(0.36, within(1e-9));
    assertThat(find(leaving, "stays")).contains(chip("stays", 100));
    assertThat(find(leaving, "new")).isEmpty();

    Drawing moving = tween.staged(0.5);
    assertThat(find(moving, "gone")).isEmpty();
    assertThat(find(moving, "stays").orElseThrow().bounds().x()).isEqualTo(200);
    assertThat(find(moving, "new")).isEmpty();

    Drawing coming = tween.staged(0.8);
    Mark come = find(coming, "new").orElseThrow();
    assertThat(find(coming, "stays")).contains(chip("stays", 300));
    assertThat(come.opacity()).isCloseTo(0.36, within(1e-9));
    assertThat(come.bounds().width()).isBetween(0.92 * 80, 80.0);
    assertThat(come.bounds().centreX()).isCloseTo(540, within(1e-9));
  }

  @Test
  void aStageInWhichNothingHappensTakesNoTime() {
    Drawing a = drawing(List.of(chip("stays", 100)));
    Drawing moved = drawing(List.of(chip("stays", 300)));
    Drawing more = drawing(List.of(chip("stays", 100), chip("new", 500)));
    Tween moving = Tween.between(a, moved);
    Tween coming = Tween.between(a, more);
    Tween leaving = Tween.between(more, a);

    assertThat(moving.needed()).isEqualTo(0.5);
    assertThat(find(moving.staged(0.5), "stays").orElseThrow().bounds().x()).isEqualTo(200);
    assertThat(coming.needed()).isEqualTo(0.25);
    assertThat(find(coming.staged(0.5), "new").orElseThrow().opacity())
        .isCloseTo(0.75, within(1e-9));
    assertThat(find(leaving.staged(0.5), "new").orElseThrow().opacity())
        .isCloseTo(0.75, within(1e-9));
    assertThat(Tween.between(a, a).needed()).isZero();
  }

  @Property(tries = 100)
  void theFirstFrameOfTheWayIsAnotherPicture(
      @ForAll("drawings") Drawing a, @ForAll("drawings") Drawing b) {
    Tween tween = Tween.between(a, b);
    boolean same = a.marks().equals(b.marks());
    boolean sameMarksInAnotherPile = !same && tween.needed() == 0 && !says(a, b);
    if (!sameMarksInAnotherPile) {
      assertThat(tween.staged(0.02).marks().equals(a.marks())).isEqualTo(same);
    }
  }

  /** Whether a word of the one says something else in the other where it stands. */
  private static boolean says(Drawing a, Drawing b) {
    return a.marks().stream()
        .anyMatch(mark -> find(b, mark.key()).filter(to -> !to.equals(mark)).isPresent());
  }

  @Test
  void wordsThatStayInTheirPlaceSayAtOnceWhatIsNew() {
    Drawing a =
        drawing(List.of(Pen.text("date", "5 June 1924", TEXT, 0, 0, INK), chip("stays", 100)));
    Drawing b =
        drawing(List.of(Pen.text("date", "8 June 1924", TEXT, 0, 0, INK), chip("stays", 300)));
    Mark early = Tween.between(a, b).staged(0.01).marks().getFirst();
    assertThat(((TextMark) early).text()).isEqualTo("8 June 1924");
    assertThat(Tween.between(a, b).needed()).as("time of the move alone").isEqualTo(0.5);

    Mark played = Tween.between(a, b).played(0.49).marks().getFirst();
    assertThat(((TextMark) played).text()).as("while it plays").isEqualTo("5 June 1924");
    Mark passed = Tween.between(a, b).played(0.51).marks().getFirst();
    assertThat(((TextMark) passed).text()).isEqualTo("8 June 1924");
  }

  @Test
  void lettersAndColoursChangeAtTheMiddle() {
    Drawing a = drawing(List.of(Pen.text("n", "Molotov", TEXT, 0, 0, INK)));
    Drawing b = drawing(List.of(Pen.text("n", "Kirov", TEXT.at(20), 100, 50, YELLOW)));
    TextMark early = (TextMark) Tween.between(a, b).straight(0.4).marks().getFirst();
    TextMark late = (TextMark) Tween.between(a, b).straight(0.6).marks().getFirst();
    assertThat(early.text()).isEqualTo("Molotov");
    assertThat(early.colour()).isEqualTo(INK);
    assertThat(early.type().size()).isEqualTo(17);
    assertThat(late.text()).isEqualTo("Kirov");
    assertThat(late.colour()).isEqualTo(YELLOW);
    assertThat(late.baseline()).isEqualTo(30);
  }

  private static final Ways LABELS =
      new Ways() {
        @Override
        public Optional<String> label(String key) {
          return Optional.of(key).filter(k -> k.startsWith("label/") || k.startsWith("k"));
        }
      };

  private static Tween labelled(Drawing a, Drawing b) {
    return Tween.between(a, b, LABELS);
  }

  @Test
  void labelsThatStandElsewhereFadeAndComeAgain() {
    Drawing a = drawing(List.of(Pen.text("label/x", "Troika", TEXT, 0, 0, INK), chip("c", 0)));
    Drawing b = drawing(List.of(Pen.text("label/x", "Troika", TEXT, 200, 0, INK), chip("c", 9)));
    Tween tween = labelled(a, b);
    assertThat(tween.staged(0.1).marks()).extracting(Mark::key).containsExactly("label/x~", "c");
    assertThat(((TextMark) tween.staged(0.1).marks().getFirst()).x()).isZero();
    assertThat(tween.staged(0.5).marks()).extracting(Mark::key).containsExactly("c");
    Mark come = find(tween.staged(0.9), "label/x").orElseThrow();
    assertThat(((TextMark) come).x()).isEqualTo(200);
    assertThat(come.opacity()).isBetween(0.01, 0.99);
  }

  @Test
  void labelsThatSayElseDoTooAndThoseNearByGlide() {
    Drawing a = drawing(List.of(Pen.text("label/x", "Troika", TEXT, 0, 0, INK)));
    Drawing other = drawing(List.of(Pen.text("label/x", "Septet", TEXT, 0, 0, INK)));
    Drawing near = drawing(List.of(Pen.text("label/x", "Troika", TEXT, 20, 0, INK)));
    assertThat(labelled(a, other).staged(0.3).marks())
        .extracting(Mark::key)
        .containsExactly("label/x~");
    assertThat(((TextMark) labelled(a, near).staged(0.5).marks().getFirst()).x()).isEqualTo(10);
  }

  private static final Ways PEOPLE =
      new Ways() {
        @Override
        public boolean bent(String key) {
          return true;
        }

        @Override
        public Optional<String> disc(String key) {
          return key.startsWith("disc/") ? Optional.of(key.substring(5)) : Optional.empty();
        }

        @Override
        public List<String> people(String key) {
          return key.equals("rim")
              ? List.of()
              : List.of(key.split("/")).subList(1, key.split("/").length);
        }
      };

  @Test
  void whoWouldRunThroughSomebodyStepsAsideWithAllThatHangsOnHim() {
    Mark still = Pen.disc("disc/x", 200, 204, 15, YELLOW);
    Mark line = Pen.line("tie/y/x", Stroke.solid(INK, 1), new Point(100, 200), new Point(200, 204));
    Mark moved =
        Pen.line("tie/y/x", Stroke.solid(INK, 1), new Point(300, 200), new Point(200, 204));
    Drawing a = drawing(List.of(still, walker(100), rim(100), line));
    Drawing b = drawing(List.of(still, walker(300), rim(300), moved));
    for (double t = 0.05; t < 1; t += 0.05) {
      Drawing frame = Tween.between(a, b, PEOPLE).staged(t);
      Box walker = find(frame, "disc/y").orElseThrow().bounds();
      double apart = Math.hypot(walker.centreX() - 200, walker.centreY() - 204);
      assertThat(apart).as("at %s", t).isGreaterThan(30);
      Box rim = find(frame, "rim").orElseThrow().bounds();
      assertThat(rim.centreY()).isCloseTo(walker.centreY(), within(1e-9));
      ShapeMark tie = (ShapeMark) find(frame, "tie/y/x").orElseThrow();
      assertThat(((Path) tie.outline()).segments())
          .containsExactly(
              new Path.Segment.Move(walker.centreX(), walker.centreY()),
              new Path.Segment.Line(200, 204));
    }
    Box straight = find(Tween.between(a, b).staged(0.5), "disc/y").orElseThrow().bounds();
    assertThat(straight.centreY()).isEqualTo(200);
  }

  private static Mark walker(double x) {
    return Pen.disc("disc/y", x, 200, 15, INK);
  }

  private static Mark rim(double x) {
    return Pen.stroked("rim", new Circle(x, 200, 20), Stroke.solid(INK, 1));
  }

  @Test
  void outlinesWithNothingBetweenThemLeaveAndCome() {
    Drawing one = drawing(List.of(rings("h", 100)));
    Drawing two = drawing(List.of(rings("h", 100, 300)));
    Tween tween = Tween.between(one, two);
    assertThat(tween.staged(0.2).marks()).extracting(Mark::key).containsExactly("h~");
    assertThat(tween.staged(0.9).marks()).extracting(Mark::key).containsExactly("h");
    Drawing moved = drawing(List.of(rings("h", 200)));
    Mark half = Tween.between(one, moved).staged(0.5).marks().getFirst();
    assertThat(half.key()).isEqualTo("h");
    assertThat(half.bounds().centreX()).isCloseTo(150, within(0.1));
  }

  private static Mark rings(String key, double... centres) {
    List<Path.Segment> segments = new ArrayList<>();
    for (double x : centres) {
      segments.addAll(
          SmoothRing.through(
              List.of(
                  new Point(x - 50, 0),
                  new Point(x, -50),
                  new Point(x + 50, 0),
                  new Point(x, 50))));
    }
    return Pen.filled(key, new Path(segments), INK);
  }

  @Property(tries = 300)
  void keysStayUniqueAlsoWhenAWayIsLeftForAnother(
      @ForAll("drawings") Drawing a,
      @ForAll("drawings") Drawing b,
      @ForAll @DoubleRange(min = 0, max = 1) double t) {
    Drawing left = Tween.between(a, b, LABELS).straight(t);
    Drawing frame = Tween.between(left, a, LABELS).straight(t);
    assertThat(frame.marks()).extracting(Mark::key).doesNotHaveDuplicates();
  }

  @Test
  void formsOfDifferentMakeFadeIntoEachOther() {
    Drawing a = drawing(List.of(chip("x", 0)));
    Drawing b = drawing(List.of(Pen.disc("x", 50, 50, 9, INK)));
    Drawing frame = Tween.between(a, b).straight(0.25);
    assertThat(frame.marks()).extracting(Mark::key).containsExactly("x~", "x");
    assertThat(frame.marks()).extracting(Mark::opacity).containsExactly(0.75, 0.25);
  }

  @Test
  void whatLeavesKeepsItsPlaceInThePile() {
    Drawing a = drawing(List.of(chip("ground", 0), chip("gone", 0), chip("top", 0)));
    Drawing b = drawing(List.of(chip("ground", 0), chip("new", 0), chip("top", 0)));
    assertThat(Tween.between(a, b).straight(0.5).marks())
        .extracting(Mark::key)
        .containsExactly("ground", "gone", "new", "top");
  }

  @Test
  void ringsGrowAndStrokesThicken() {
    Mark thin = Pen.stroked("r", new Circle(0, 0, 10), Stroke.solid(INK, 1));
    Mark thick = Pen.stroked("r", new Circle(0, 0, 20), Stroke.solid(INK, 3));
    Mark half =
        Tween.between(drawing(List.of(thin)), drawing(List.of(thick)))
            .straight(0.5)
            .marks()
            .getFirst();
    assertThat(half).isEqualTo(Pen.stroked("r", new Circle(0, 0, 15), Stroke.solid(INK, 2)));
  }

  @Test
  void easesFromZeroToOne() {
    assertThat(Tween.eased(0)).isZero();
    assertThat(Tween.eased(0.5)).isEqualTo(0.5);
    assertThat(Tween.eased(1)).isEqualTo(1);
    assertThat(
            IntStream.range(0, 100)
                .allMatch(i -> Tween.eased(i / 100.0) < Tween.eased((i + 1) / 100.0)))
        .isTrue();
  }

  private static ShapeMark chip(String key, double x) {
    return Pen.rect(key, new Box(x, 10, 80, 31), 2, INK);
  }

  private static Drawing drawing(List<Mark> marks) {
    return new Drawing(1600, 900, Theme.LIGHT.paper(), "", "", marks);
  }

  private static List<Mark> keyed(List<Mark> marks, List<Integer> keys) {
    return IntStream.range(0, marks.size())
        .mapToObj(i -> marks.get(i).withKey("k" + keys.get(i)))
        .toList();
  }

  private static Optional<Mark> find(Drawing drawing, String key) {
    return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst();
  }
}
