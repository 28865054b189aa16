package apparat.session.measure;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.analysis.Chains.Over;
import apparat.io.CannotRead;
import apparat.session.Document;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectedDaysTest {

  private static Connections connections;

  @BeforeAll
  static void open() throws CannotRead {
    connections = Document.open(Document.shipped()).connections();
  }

  @Test
  void the_nearest_day_has_a_chain_and_no_day_between_has_one() {
    LocalDate day = LocalDate.of(1925, 1, 1);
    assertThat(connections.shortest("lenin", "trotsky", day, Over.ALLIANCES)).isEmpty();

    LocalDate nearest =
        new ConnectedDays(connections)
            .nearest("lenin", "trotsky", day, Over.ALLIANCES)
            .orElseThrow();

    assertThat(nearest).isBefore(day);
    assertThat(connections.shortest("lenin", "trotsky", nearest, Over.ALLIANCES)).isPresent();
    assertThat(connections.shortest("lenin", "trotsky", nearest.plusDays(1), Over.ALLIANCES))
        .isEmpty();
  }

  @Test
  void a_day_with_a_chain_is_its_own_nearest() {
    LocalDate day = LocalDate.of(1926, 8, 1);
    assertThat(new ConnectedDays(connections).nearest("stalin", "trotsky", day, Over.ALL_TIES))
        .contains(day);
  }

  @Test
  void who_has_no_tie_is_never_connected() {
    assertThat(
            new ConnectedDays(connections)
                .nearest("stalin", "nobody", LocalDate.of(1926, 8, 1), Over.ALL_TIES))
        .isEmpty();
  }
}
