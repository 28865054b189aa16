package apparat.session.citation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.CannotRead;
import apparat.record.Row;
import apparat.record.Source;
import apparat.session.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Citations in the forms that other programs read. */
class CitationFormTest {

  private static final Source CONQUEST =
      source(
          "conquest-terror",
          "R. Conquest, \"The Great Terror & after\", 50% of it",
          "https://example.org/a_b?c={d}",
          "scholarly");
  private static final Source WIKI = source("wiki-46", "Wikipedia, \"The 46\"", "", "encyclopedia");

  private static Source source(String key, String citation, String url, String kind) {
    return new Source(new Row("sources", 2), key, citation, url, kind);
  }

  @Test
  void text_is_a_line_a_source() {
    assertThat(CitationForm.TEXT.write(List.of(CONQUEST, WIKI)))
        .isEqualTo(
            """
            R. Conquest, "The Great Terror & after", 50% of it, n.d. https://example.org/a_b?c={d}
            Wikipedia, "The 46", n.d.
            """);
  }

  @Test
  void BibTeX_has_an_entry_a_source_with_its_signs_escaped() {
    assertThat(CitationForm.BIBTEX.write(List.of(CONQUEST, WIKI)))
        .isEqualTo(
            """
            @misc{conquest-terror,
              author = {Conquest, R.},
              title = {{The Great Terror \\& after}},
              year = {n.d.},
              note = {50\\% of it},
              url = {https://example.org/a_b?c=%7Bd%7D},
              keywords = {scholarly}
            }

            @misc{wiki-46,
              key = {The 46},
              title = {{The 46}},
              howpublished = {Wikipedia},
              year = {n.d.},
              keywords = {encyclopedia}
            }
            """);
  }

  @Test
  void CSL_JSON_is_read_back_by_a_reader_of_JSON() {
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(List.of(CONQUEST, WIKI)));
    assertThat(read.size()).isEqualTo(2);
    JsonNode first = read.get(0);
    assertThat(first.get("id").asString()).isEqualTo("conquest-terror");
    assertThat(first.get("type").asString()).isEqualTo("document");
    assertThat(first.get("title").asString()).isEqualTo("The Great Terror & after");
    assertThat(first.get("author").get(0).get("family").asString()).isEqualTo("Conquest");
    assertThat(first.get("URL").asString()).isEqualTo(CONQUEST.url());
    assertThat(read.get(1).get("type").asString()).isEqualTo("entry-encyclopedia");
    assertThat(read.get(1).get("container-title").asString()).isEqualTo("Wikipedia");
    assertThat(read.get(1).has("URL")).isFalse();
  }

  @Test
  void the_year_of_a_work_has_its_field() {
    Source broue = source("broue", "P. Broue, \"The Faction\" (1988)", "", "scholarly");
    assertThat(CitationForm.BIBTEX.write(List.of(broue))).contains("  year = {1988},\n");
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(List.of(broue, WIKI)));
    assertThat(read.get(0).get("issued").get("date-parts").get(0).get(0).asInt()).isEqualTo(1988);
    assertThat(read.get(1).has("issued")).isFalse();
  }

  @Test
  void a_day_of_publication_is_told_to_its_day_and_authors_without_a_title_in_marks_are_authors() {
    Source time = source("time", "Time, 13 Aug 1923: \"Krassin Out\"", "", "press");
    Source tass = source("tass", "TASS, \"The Mausoleum\", 1 Aug 2019", "", "press");
    Source several =
        source(
            "rak", "G. Chernyavsky and others, biography of Rakovsky (online text)", "", "popular");
    JsonNode read =
        new JsonMapper().readTree(CitationForm.CSL_JSON.write(List.of(time, tass, several)));
    assertThat(read.get(0).get("issued").get("date-parts").toString()).isEqualTo("[[1923,8,13]]");
    assertThat(read.get(0).get("container-title").asString()).isEqualTo("Time");
    assertThat(read.get(1).get("issued").get("date-parts").toString()).isEqualTo("[[2019,8,1]]");
    assertThat(read.get(2).get("author").get(0).get("family").asString()).isEqualTo("Chernyavsky");
    assertThat(read.get(2).get("title").asString())
        .isEqualTo("biography of Rakovsky (online text)");
    assertThat(CitationForm.BIBTEX.write(List.of(time, several)))
        .contains("  year = {1923},\n", "  author = {Chernyavsky, G. and others},\n")
        .contains("  year = {n.d.},\n");
    assertThat(CitationForm.TEXT.write(List.of(time, several)))
        .isEqualTo(
            "Time, 13 Aug 1923: \"Krassin Out\".\n"
                + "G. Chernyavsky and others, biography of Rakovsky (online text), n.d.\n");
  }

  @Test
  void what_is_no_work_has_no_date_that_could_be_missing() {
    Source known = source("k", "General knowledge", "", "general-knowledge");
    assertThat(CitationForm.TEXT.write(List.of(known))).isEqualTo("General knowledge.\n");
    assertThat(CitationForm.BIBTEX.write(List.of(known))).doesNotContain("n.d.");
  }

  @Test
  void the_sources_of_the_data_set_lose_nothing_but_punctuation() throws CannotRead {
    List<Source> sources = Document.open(Document.shipped()).history().data().sources();
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(sources));
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < sources.size(); i++) {
      ids.add(read.get(i).get("id").asString());
      String kept = words(read.get(i).toString());
      // between names "and" is no more than a comma
      assertThat(words(sources.get(i).citation()).replace(" and ", " ").split(" "))
          .allSatisfy(word -> assertThat(kept).contains(word));
    }
    assertThat(ids).hasSameSizeAs(sources);
    assertThat(CitationForm.BIBTEX.write(sources).split("@misc")).hasSize(sources.size() + 1);
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Property(tries = 300)
  void whatever_is_written_braces_match_and_JSON_gives_it_back(
      @ForAll @NotBlank @AlphaChars @NumericChars @Chars({' ', '{', '}', '\\', '%', '"', '~', 'Ж'})
          String citation) {
    Source any = source("key", citation, "", "press");
    String entry = CitationForm.BIBTEX.write(List.of(any));
    int depth = 0;
    for (int i = 0; i < entry.length(); i++) {
      boolean escaped = i > 0 && entry.charAt(i - 1) == '\\';
      depth += entry.charAt(i) == '{' && !escaped ? 1 : 0;
      depth -= entry.charAt(i) == '}' && !escaped ? 1 : 0;
      assertThat(depth).isNotNegative();
    }
    assertThat(depth).isZero();
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(List.of(any)));
    assertThat(read.get(0).get("title").asString()).isEqualTo(Work.of(citation).title());
  }
}
