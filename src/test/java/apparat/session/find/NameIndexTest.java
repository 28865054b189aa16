package apparat.session.find;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.CannotRead;
import apparat.session.Document;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are found however they are typed. */
class NameIndexTest {

  private static Document document;

  @BeforeAll
  static void open() throws CannotRead {
    document = Document.open(Document.shipped());
  }

  @ParameterizedTest
  @CsvSource({
    "stalin, stalin",
    "STALIN, stalin",
    "Сталин, stalin",
    "сталин, stalin",
    "Троцкий, trotsky",
    "троцкии, trotsky",
    "Lev Davidovich, trotsky",
    "Орджоникидзе, ordzhonikidze",
    "politburo, politburo",
    "Политическое бюро, politburo",
    "Политбюро, politburo",
    "Оргбюро, orgburo",
    "stalni, stalin",
    "Zinovjev, zinoviev",
    "cheka, ogpu",
    "Petrograd Soviet, petrograd-soviet",
  })
  void best_finding(String words, String id) {
    assertThat(document.finder().find(words)).first().extracting(Finding::id).isEqualTo(id);
  }

  @Test
  void a_whole_name_stands_before_a_part_of_one() {
    List<String> found = document.finder().find("smirnov").stream().map(Finding::id).toList();
    assertThat(found).hasSizeGreaterThan(1);
    assertThat(document.finder().find("frunze"))
        .first()
        .extracting(Finding::kind)
        .isEqualTo(Finding.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({"st, stalin", "ст, stalin", "zin, zinoviev", "tr, trotsky"})
  void of_those_who_begin_alike_first_who_sat_in_more_bodies(String words, String id) {
    assertThat(document.finder().find(words)).first().extracting(Finding::id).isEqualTo(id);
  }

  @Test
  void surnames_stand_before_given_names() {
    List<Finding> found = document.finder().find("т");
    assertThat(found.subList(0, 4)).allMatch(finding -> finding.id().startsWith("t"));
    assertThat(found).extracting(Finding::id).startsWith("trotsky", "tomsky");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Smirnov", "Ivan", "Vissarionovich", "", "qqqq"})
  void nobody_in_particular_is_called_so(String words) {
    assertThat(document.named(words, Finding.Kind.PERSON)).isEmpty();
  }

  @Test
  void patronymics_are_never_near() {
    assertThat(document.near("Vissarionovich", Finding.Kind.PERSON)).isEmpty();
  }

  @Test
  void nothing_is_found_for_nothing() {
    assertThat(document.finder().find(" ")).isEmpty();
    assertThat(document.finder().find("qqqq")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"stalni, stalin", "zinovev, zinoviev", "kamenyev, kamenev", "buharin, bukharin"})
  void near_ids(String slip, String id) {
    assertThat(document.near(slip, Finding.Kind.PERSON)).contains(id).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void nothing_is_near_to_nonsense() {
    assertThat(document.near("xqzvwk", Finding.Kind.PERSON)).isEmpty();
  }
}
