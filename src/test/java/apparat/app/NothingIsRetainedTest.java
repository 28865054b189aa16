package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.model.RoomsModel.Left;
import apparat.app.model.StepByStep;
import apparat.app.robot.InTheWindow;
import apparat.app.robot.Pulses;
import apparat.session.Document;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

@InTheWindow
class NothingIsRetainedTest {

  private static final int TIMES = 30;
  private static final int DOCUMENTS = 2;

  /** Collecting is asked for, not ordered: so often at most. */
  private static final int PATIENCE = 15;

  @Test
  void data_sets_that_were_closed_are_let_go() {
    try (Reader reader = Reader.atTheWindow()) {
      List<WeakReference<Object>> before = new ArrayList<>();
      int threads = Thread.activeCount();
      for (int i = 0; i < TIMES; i++) {
        before.add(new WeakReference<>(reader.window().view().orElseThrow()));
        before.add(new WeakReference<>(reader.workspace()));
        reader.window().install(Bolsheviks.OPENED);
        if (i % 10 == 0) {
          Pulses.settle();
        }
      }
      assertLetGo(before);
      assertThat(Thread.activeCount())
          .as("one each time would be " + TIMES + "; tests beside this one begin a few of theirs")
          .isLessThan(threads + TIMES / 2);
    }
  }

  /** Pictures of closed data sets may wait in the queue for as long as it is busy. */
  @Test
  void nothing_that_waits_to_be_done_holds_a_closed_data_set() {
    try (Reader reader = Reader.waitingFor(new StepByStep())) {
      List<WeakReference<Object>> before = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        reader.window().install(Opening.read(Document.shipped(), new LookModel()));
        before.add(new WeakReference<>(reader.workspace().document()));
        reader.workspace().compare().toggle();
        reader.rooms().toggle(Left.INSIGHT);
        reader.press(KeyCode.RIGHT);
      }
      reader.window().install(Bolsheviks.OPENED);
      assertLetGo(before);
    }
  }

  /** The toolkit keeps a copy of every image, so that many would be held for long. */
  @Test
  void pictures_one_after_the_other_are_painted_on_the_same_pixels() {
    try (Reader reader = Reader.atTheWindow()) {
      Set<Image> images = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < 8; i++) {
        images.add(image(reader));
        reader.window().install(Bolsheviks.OPENED);
        Pulses.settle();
      }
      reader.press(KeyCode.DIGIT4);
      reader.press(KeyCode.DIGIT1);
      images.add(image(reader));
      assertThat(images).hasSizeLessThanOrEqualTo(2);
    }
  }

  private static Image image(Reader reader) {
    return ((ImageView) reader.canvas().getChildrenUnmodifiable().getFirst()).getImage();
  }

  private static void assertLetGo(List<WeakReference<Object>> before) {
    for (int i = 0; i < PATIENCE && before.stream().anyMatch(NothingIsRetainedTest::held); i++) {
      System.gc();
      Pulses.settle();
    }
    assertThat(before).noneMatch(NothingIsRetainedTest::held);
  }

  private static boolean held(WeakReference<Object> reference) {
    return reference.get() != null;
  }
}
