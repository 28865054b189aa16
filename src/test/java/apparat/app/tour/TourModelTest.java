package apparat.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TourModelTest {

  private final TourModel tour = new TourModel(TourStep.ALL);

  @Test
  void goes_from_the_first_step_to_the_last_and_ends() {
    assertThat(tour.on()).isFalse();
    tour.begin();
    assertThat(tour.isFirst()).isTrue();
    tour.back();
    assertThat(tour.progress()).isEqualTo("1 of " + TourStep.ALL.size());
    for (int i = 1; i < TourStep.ALL.size(); i++) {
      tour.next();
    }
    assertThat(tour.isLast()).isTrue();
    tour.back();
    assertThat(tour.isLast()).isFalse();
    tour.next();
    tour.next();
    assertThat(tour.on()).isFalse();
    tour.next();
    assertThat(tour.on()).as("it does not begin by itself").isFalse();
  }

  @Test
  void can_be_left_and_begun_again() {
    tour.begin();
    tour.next();
    tour.leave();
    assertThat(tour.number()).isZero();
    tour.begin();
    assertThat(tour.isFirst()).isTrue();
  }

  @Test
  void takes_a_minute_to_read() {
    int words = TourStep.ALL.stream().mapToInt(step -> step.words().split("\\s+").length).sum();
    assertThat(TourStep.ALL).hasSizeBetween(5, 7);
    assertThat(words).as("two hundred words a minute").isLessThan(200);
    new TourModel(List.of()).begin();
  }
}
