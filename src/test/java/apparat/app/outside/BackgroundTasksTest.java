package apparat.app.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The thread beside the window's. */
class BackgroundTasksTest {

  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Works until the program ends. */
  private String longWork() {
    begun.countDown();
    try {
      new CountDownLatch(1).await();
      happened.add("worked through");
    } catch (InterruptedException e) {
      happened.add("interrupted on " + Thread.currentThread().getName());
      ended.countDown();
    }
    return "";
  }

  private String work(String name) {
    happened.add(name);
    return name;
  }

  @Test
  void at_the_end_work_is_broken_off_and_what_waits_or_comes_later_is_dropped()
      throws InterruptedException {
    BackgroundTasks tasks = new BackgroundTasks();
    tasks.run(this::longWork, done -> {}, failure -> {});
    tasks.run(() -> work("waited"), done -> {}, failure -> {});
    begun.await();
    tasks.close();
    tasks.run(() -> work("came late"), done -> {}, failure -> {});
    assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(happened).containsExactly("interrupted on apparat-worker");
  }
}
