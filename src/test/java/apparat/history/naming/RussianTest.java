package apparat.history.naming;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Change;
import apparat.history.History;
import apparat.history.Party;
import apparat.record.Body;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTest {

  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);
  private static final History LATIN = Party.history();
  private static final History RUSSIAN = Russian.of(LATIN);

  @Test
  void every_body_bears_its_russian_name_on_every_day_or_else_its_latin_one() {
    for (Body body : LATIN.data().bodies()) {
      String wanted = body.nameRu().isEmpty() ? LATIN.nameOf(body.id(), DAY) : body.nameRu();
      assertThat(RUSSIAN.nameOf(body.id(), DAY)).isEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "central-committee, ЦК",
    "vtsik, ВЦИК",
    "comintern, ИККИ",
    "politburo, Политбюро",
    "narkomfin, НК финансов",
    "sovnarkom-ussr, СНК СССР",
    "embassy-berlin, В Германии",
    "congress-of-soviets, Съезд Советов",
    "ogpu, ВЧК/ГПУ/ОГПУ",
    "petrograd-soviet, Leningrad Sov.",
    "north-caucasus-kraikom, N. Caucasus",
  })
  void short_names_are_contracted_where_one_name_holds_throughout(String body, String name) {
    assertThat(RUSSIAN.at(DAY).shortNameOf(body)).isEqualTo(name);
  }

  @Test
  void that_a_body_was_renamed_is_still_told() {
    LocalDate last = LATIN.manifest().lastDay();
    List<Change> latin = renamed(LATIN, last);
    assertThat(renamed(RUSSIAN, last))
        .extracting(Change::sentence)
        .isEqualTo(latin.stream().map(Change::sentence).toList());
    assertThat(latin).isNotEmpty();
  }

  private static List<Change> renamed(History history, LocalDate last) {
    return history.changes(history.manifest().firstDay(), last).stream()
        .filter(change -> change.kind() == Change.Kind.RENAMED)
        .toList();
  }

  @Test
  void letters_stand_in_their_order_whatever_their_number() {
    assertThat(List.of("ёлка", "Жуков", "Abel", "елка", "Ежов").stream().sorted(new NameOrder()))
        .containsExactly("Abel", "Ежов", "елка", "ёлка", "Жуков");
  }
}
