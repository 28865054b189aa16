package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Camp;
import apparat.io.CannotRead;
import apparat.io.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Camps whose colours look alike are warned of where the data set says them. */
class CampColoursTest {

  @TempDir private Path folder;

  private List<Diagnostic> warned(String first, String second) throws IOException {
    Files.writeString(
        folder.resolve("datapackage.json"),
        """
        {
          "apparat": {
            "camps": [
              { "id": "one", "colour": "%s", "colour_dark": "#000000" },
              { "id": "two", "colour": "%s", "colour_dark": "#FFFFFF" }
            ]
          }
        }
        """
            .formatted(first, second));
    return CampColours.tooNear(
        List.of(camp("one", first, "#000000"), camp("two", second, "#FFFFFF")), folder);
  }

  private static Camp camp(String id, String colour, String dark) {
    return new Camp(id, id, id.substring(0, 1), colour, dark, 1, List.of());
  }

  @Test
  void colours_that_are_nearly_the_same_are_warned_of_at_the_later_one() throws IOException {
    Diagnostic warning = warned("#3C9870", "#459A72").getFirst();
    assertThat(warning.file()).isEqualTo("datapackage.json");
    assertThat(warning.line()).isEqualTo(5);
    assertThat(warning.column()).isEqualTo(32);
    assertThat(warning.text())
        .contains("warning: the colour #459A72 of 'two' is hard to tell from #3C9870 of 'one'")
        .endsWith("[near-colours]");
  }

  @Test
  void colours_far_apart_are_not() throws IOException {
    assertThat(warned("#1B5FAF", "#BF3417")).isEmpty();
  }

  @Test
  void a_colour_that_is_none_was_blamed_before_and_is_not_blamed_twice() throws IOException {
    warned("#123456", "#7F8080");
    List<Camp> camps =
        List.of(camp("one", "#808080", "#000000"), camp("two", "#7F8080", "#FFFFFF"));
    assertThat(CampColours.tooNear(camps, folder)).isEmpty();
  }

  @Test
  void without_a_description_there_is_nothing_to_blame() {
    List<Camp> camps =
        List.of(camp("one", "#808080", "#000000"), camp("two", "#808080", "#000000"));
    assertThat(CampColours.tooNear(camps, folder.resolve("none"))).isEmpty();
  }

  @Test
  void the_colours_of_the_shipped_data_are_far_enough_apart() throws CannotRead {
    assertThat(Document.open(Document.shipped()).problems()).isEmpty();
  }
}
