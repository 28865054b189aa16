package apparat.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.CannotRead;
import apparat.record.Faction;
import apparat.session.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The panel offers what the data set has, and no more. */
class MapChoicesTest {

  private final Document document = Document.open(Document.shipped());
  private final MapChoices choices = new MapChoices(document::history);

  MapChoicesTest() throws CannotRead {}

  @Test
  void kinds_of_ties_the_most_frequent_first() {
    assertThat(choices.kinds()).startsWith("alliance", "rivalry", "patronage").contains("mentor");
  }

  @Test
  void groups_of_the_day_by_name() {
    List<String> names = names(choices.groups(LocalDate.of(1926, 8, 1), Set.of()));
    assertThat(names)
        .isSorted()
        .contains("United Opposition")
        .doesNotContain("Workers' Opposition");
  }

  @Test
  void a_group_once_chosen_can_be_given_up_on_any_day() {
    assertThat(names(choices.groups(LocalDate.of(1921, 3, 20), Set.of("united-opposition"))))
        .contains("United Opposition");
  }

  private static List<String> names(List<Faction> groups) {
    return groups.stream().map(Faction::name).toList();
  }
}
