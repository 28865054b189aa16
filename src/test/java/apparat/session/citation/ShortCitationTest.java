package apparat.session.citation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import apparat.record.Row;
import apparat.record.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In passing a source is named by author, short title and year, never by its key. */
class ShortCitationTest {

  private static final List<Source> SOURCES = Party.history().data().sources();

  private static String of(String citation, String kind) {
    return ShortCitation.of(new Source(new Row("sources", 2), "key", citation, "", kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "R. Conquest, \"The Great Terror\", book I | Conquest, \"The Great Terror\"",
        "P. Broue, \"The Faction\" (1988) | Broue, \"The Faction\", 1988",
        "Yu. Zhukov, \"Zinoviev\" (2021; online text, p. 4) | Zhukov, \"Zinoviev\", 2021",
        "A. One and B. Two, \"Of us\" | One and Two, \"Of us\"",
        "A. One, B. Two and C. Three, \"Of us\" | One and others, \"Of us\"",
        "A. One, study of struggles (online text) | One, study of struggles",
        "Wikipedia, \"Lev Kamenev\" - table | Wikipedia, \"Lev Kamenev\"",
        "Archive, letters of the summer (vol. 4) | Archive, letters of the summer",
      })
  void author_short_title_and_year_stand_as_far_as_the_citation_tells_them(
      String citation, String told) {
    assertThat(of(citation, "scholarly")).isEqualTo(told);
  }

  @Test
  void a_long_title_is_called_by_what_stands_before_its_first_stop() {
    assertThat(of("S. A. Oppenheim, \"Between Right and Left: the State of the Party 1921\"", ""))
        .isEqualTo("Oppenheim, \"Between Right and Left\"");
  }

  @Test
  void what_was_not_checked_is_not_called_a_work() {
    assertThat(of("General knowledge of the literature", "general-knowledge"))
        .isEqualTo("general knowledge, not checked");
  }

  @Test
  void every_source_of_the_party_has_a_short_name() {
    assertThat(SOURCES)
        .allSatisfy(
            source ->
                assertThat(ShortCitation.of(source))
                    .isNotBlank()
                    .hasSizeLessThan(130)
                    .doesNotContain("\"\"")
                    .doesNotEndWith(","));
  }

  /** The notes are read aloud: who says {@code kotkin1} to a class names nothing. */
  @Test
  void the_shipped_lecture_names_works_and_no_keys() throws IOException {
    String lecture =
        Files.readString(Path.of("graphs/bolshevik-party/lectures/who-rose-who-fell.lecture.json"));
    Set<String> works = SOURCES.stream().map(ShortCitation::of).collect(Collectors.toSet());
    List<String> named =
        Pattern.compile("Sources: (.*)\"")
            .matcher(lecture)
            .results()
            .flatMap(found -> Pattern.compile("; ").splitAsStream(found.group(1)))
            .map(work -> work.replace("\\\"", "\""))
            .toList();
    assertThat(named).hasSizeGreaterThan(20).isSubsetOf(works);
  }
}
