package apparat.view.alliances.period;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.history.Sample;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Progress;
import apparat.view.frame.Called;
import apparat.view.frame.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map of the usual page, which all others follow. */
class ArrangementTest {

  private final List<String> told = new ArrayList<>();
  private int begun;

  /** Who waits watches, and calls off, the layout that was begun last. */
  @Test
  void the_layout_that_is_waited_for_is_begun_last() {
    Called called =
        new Called(
            new Sample()
                .named("ann", "Ann", "Анна")
                .named("bob", "Bob", "Боб")
                .tie("ann", "+", "bob", 3, "1921-04-01", "")
                .history());
    Box room = new Box(40, 112, 1520, 682);
    new Arrangement(called, room, Density.of(PageSize.WIDE), this::begin)
        .period(new Cut(Dial.ANCHORED, true, Language.RU));
    assertThat(told).contains("1", "2");
    assertThat(told.lastIndexOf("1")).isLessThan(told.indexOf("2"));
  }

  private Progress begin() {
    String number = String.valueOf(++begun);
    return new Progress() {
      @Override
      public void done(double share) {
        told.add(number);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
