package apparat.io.datapackage.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** Why a file cannot be read is said in the words of who may do something about it. */
class UnreadableTest {

  @Test
  void that_one_may_not_read_it_is_said_without_names_of_the_program() {
    Unreadable why = Unreadable.of(new AccessDeniedException("ties.csv"));
    assertThat(why.found()).contains("permissions").doesNotContain("Exception");
    assertThat(why.toDo()).contains("allow yourself to read it");
  }

  @Test
  void of_what_nobody_foresaw_the_name_is_told() {
    assertThat(Unreadable.of(new IOException("broken")).found()).contains("(IOException)");
  }
}
