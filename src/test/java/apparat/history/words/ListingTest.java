package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  @Test
  void the_last_stands_after_an_and() {
    assertThat(Listing.of(List.of())).isEmpty();
    assertThat(Listing.of(List.of("Ann"))).isEqualTo("Ann");
    assertThat(Listing.of(List.of("Ann", "Bob"))).isEqualTo("Ann and Bob");
    assertThat(Listing.of(List.of("Ann", "Bob", "Cyd"))).isEqualTo("Ann, Bob and Cyd");
  }
}
