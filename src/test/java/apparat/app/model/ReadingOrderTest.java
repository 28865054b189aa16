package apparat.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Colour;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.geometry.Box;
import apparat.geometry.Rect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

  private static Drawing drawing(String... dataKeys) {
    List<Mark> marks = Stream.of(dataKeys).map(ReadingOrderTest::mark).toList();
    return new Drawing(100, 100, new Colour(0), "", "", marks);
  }

  private static Mark mark(String dataKey) {
    return new ShapeMark(
        dataKey,
        new Rect(new Box(0, 0, 1, 1), 0),
        Optional.empty(),
        Optional.empty(),
        1,
        Optional.of(new Meaning(dataKey, "", List.of())));
  }

  @Test
  void seats_by_name_come_before_squares_and_everyone_once() {
    Drawing drawing =
        drawing(
            "square/dan/none",
            "square/ann/none",
            "body/bureau",
            "seat/bob/bureau/voting",
            "seat/ann/bureau/voting",
            "name/ann",
            "seat/bob/office/head");

    assertThat(ReadingOrder.people(drawing)).containsExactly("bob", "ann", "dan");
  }

  @Test
  void an_empty_picture_has_nobody() {
    assertThat(ReadingOrder.people(drawing())).isEmpty();
  }
}
