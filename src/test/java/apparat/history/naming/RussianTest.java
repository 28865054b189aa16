package apparat.history.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import apparat.history.Camp;
import apparat.history.Change;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Party;
import apparat.history.Sample;
import apparat.history.Wing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianTest {

  private static final LocalDate DAY = LocalDate.of(1926, 8, 1);
  private static final History LATIN = Party.history();
  private static final History RUSSIAN = Russian.of(LATIN);

  @ParameterizedTest
  @CsvSource({
    "central-committee, Центральный комитет, ЦК",
    "politburo, Политическое бюро ЦК, Политбюро",
    "comintern, Исполнительный комитет Коммунистического интернационала, Коминтерн",
    "narkomindel, Народный комиссариат иностранных дел, Наркоминдел",
    "embassy-berlin, Полномочное представительство в Германии, Берлин",
    "ogpu, Объединённое государственное политическое управление, ОГПУ",
    "petrograd-soviet, Ленинградский совет, Ленсовет",
    "north-caucasus-kraikom, Северо-Кавказский краевой комитет, Севкавкрайком",
  })
  void bodies_bear_the_russian_name_and_label_of_the_day(String body, String name, String label) {
    assertThat(RUSSIAN.nameOf(body, DAY)).isEqualTo(name);
    assertThat(RUSSIAN.at(DAY).shortNameOf(body)).isEqualTo(label);
  }

  @Test
  void an_earlier_name_is_the_one_of_its_time() {
    LocalDate then = LocalDate.of(1922, 1, 1);
    assertThat(RUSSIAN.nameOf("ogpu", then)).isEqualTo("Всероссийская чрезвычайная комиссия");
    assertThat(RUSSIAN.at(then).shortNameOf("petrograd-soviet")).isEqualTo("Петросовет");
  }

  @Test
  void camps_wings_and_panels_are_called_so_and_camps_have_the_letter_of_the_name() {
    assertThat(RUSSIAN.manifest().camps())
        .extracting(Camp::letter, Camp::name)
        .contains(tuple("С", "Окружение Сталина"), tuple("Л", "Ленин"))
        .doesNotHaveDuplicates();
    assertThat(RUSSIAN.manifest().wings()).extracting(Wing::name).contains("За границей");
    assertThat(RUSSIAN.manifest().panels()).extracting(Panel::name).contains("Наркоматы и советы");
  }

  @Test
  void without_labels_and_dated_names_the_name_itself_is_contracted_and_holds_throughout() {
    History latin =
        new Sample()
            .body("finance", "Finance Office", "Народный комиссариат финансов")
            .name("finance", "Old Office", "1921-01-01", "1922-01-01")
            .history();
    History russian = Russian.of(latin);
    LocalDate then = LocalDate.of(1921, 6, 1);
    assertThat(russian.at(then).shortNameOf("finance")).isEqualTo("НК финансов");
    assertThat(russian.nameOf("finance", then)).isEqualTo("Народный комиссариат финансов");
    assertThat(russian.datedNameOf("finance", then)).isEqualTo("Old Office");
  }

  @Test
  void that_a_body_was_renamed_is_told_on_the_same_days() {
    LocalDate last = LATIN.manifest().lastDay();
    List<Change> latin = renamed(LATIN, last);
    assertThat(renamed(RUSSIAN, last)).extracting(Change::day).isEqualTo(days(latin));
    assertThat(renamed(RUSSIAN, last))
        .extracting(Change::sentence)
        .anyMatch(sentence -> sentence.contains("Ленинградский совет"))
        .noneMatch(sentence -> sentence.contains("Leningrad"));
    assertThat(latin).isNotEmpty();
  }

  private static List<LocalDate> days(List<Change> changes) {
    return changes.stream().map(Change::day).toList();
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
