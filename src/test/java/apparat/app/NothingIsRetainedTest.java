package apparat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@InTheWindow
class NothingIsRetainedTest {

  private static final int TIMES = 30;

  /** Collecting is asked for, not ordered: so often at most. */
  private static final int PATIENCE = 40;

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
      for (int i = 0; i < PATIENCE && before.stream().anyMatch(NothingIsRetainedTest::held); i++) {
        System.gc();
        Pulses.settle();
      }
      assertThat(before).noneMatch(NothingIsRetainedTest::held);
      assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads + 1);
    }
  }

  private static boolean held(WeakReference<Object> reference) {
    return reference.get() != null;
  }
}
