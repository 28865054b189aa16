package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.layout.alliances.Progress;
import org.junit.jupiter.api.Test;

class LayoutWatchTest {

  private final LayoutWatch watch = new LayoutWatch();

  @Test
  void where_nothing_is_laid_out_there_is_nothing_to_call_off() {
    assertThat(watch.share()).isEmpty();
    assertThat(watch.callOff()).isFalse();
  }

  @Test
  void tells_how_far_the_layout_is_until_it_is_done() {
    Progress layout = watch.begin();
    assertThat(watch.share()).hasValue(0);
    layout.done(0.4);
    assertThat(watch.share()).hasValue(0.4);
    layout.done(1);
    assertThat(watch.share()).isEmpty();
    assertThat(watch.callOff()).isFalse();
    assertThat(layout.cancelled()).isFalse();
  }

  @Test
  void calls_the_layout_off_that_is_being_made_and_only_once() {
    Progress layout = watch.begin();
    layout.done(0.4);
    assertThat(watch.callOff()).isTrue();
    assertThat(layout.cancelled()).isTrue();
    assertThat(watch.share()).isEmpty();
    assertThat(watch.callOff()).isFalse();
  }

  @Test
  void the_next_layout_begins_afresh() {
    watch.begin();
    watch.callOff();
    Progress next = watch.begin();
    assertThat(next.cancelled()).isFalse();
    assertThat(watch.share()).hasValue(0);
  }

  @Test
  void a_layout_given_up_before_is_not_what_is_watched() {
    Progress before = watch.begin();
    Progress now = watch.begin();
    before.done(0.9);
    assertThat(watch.share()).hasValue(0);
    assertThat(watch.callOff()).isTrue();
    assertThat(before.cancelled()).isFalse();
    assertThat(now.cancelled()).isTrue();
  }
}
