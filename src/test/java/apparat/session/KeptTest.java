package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was asked for last is kept, the rest is made anew. */
class KeptTest {

  @Test
  void keeps_what_was_asked_for_last() {
    List<String> made = new ArrayList<>();
    Kept<String, String> kept =
        new Kept<>(
            2,
            key -> {
              made.add(key);
              return key + "!";
            });
    for (String key : List.of("a", "b", "a", "c", "a", "b")) {
      assertThat(kept.get(key)).isEqualTo(key + "!");
    }
    assertThat(made).containsExactly("a", "b", "c", "b");
  }
}
