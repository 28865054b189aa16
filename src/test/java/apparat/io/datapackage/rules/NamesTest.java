package apparat.io.datapackage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters that a spreadsheet lost are told, for no later program can bring them back. */
class NamesTest {

  @TempDir private Path folder;

  @Test
  void marks_for_letters_are_lost_names_and_no_double_ones() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced("people.csv", "Ада", "???").replaced("people.csv", "Бен", "???");
    assertThat(set.read().diagnostics())
        .extracting(SmallSet::inShort)
        .containsExactly("people.csv:2:18 not-utf-8", "people.csv:3:18 not-utf-8");
  }

  @Test
  void bytes_that_were_taken_for_other_letters_are_told_with_what_they_were() throws IOException {
    SmallSet set = SmallSet.in(folder);
    String garbled =
        new String("Ада".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    set.replaced("people.csv", "Ада", garbled);
    assertThat(set.read().diagnostics())
        .singleElement()
        .extracting(Diagnostic::found)
        .asString()
        .endsWith("seems to have been \"Ада\"");
  }

  @Test
  void accents_and_questions_are_names() throws IOException {
    SmallSet set = SmallSet.in(folder);
    set.replaced("people.csv", "Ада", "Müller-Ångström?");
    assertThat(set.found()).isEmpty();
  }
}
