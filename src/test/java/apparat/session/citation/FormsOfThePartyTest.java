package apparat.session.citation;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.Party;
import apparat.record.Row;
import apparat.record.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every source of the data set can be cited in every form. */
class FormsOfThePartyTest {

  private static final List<Source> SOURCES = Party.history().data().sources();

  private static Source source(String key, String citation, String kind) {
    return new Source(new Row("sources", 2), key, citation, "", kind);
  }

  @Test
  void text_is_the_citation_as_it_is_written_with_its_address() {
    for (Source source : SOURCES) {
      String text = CitationForm.TEXT.write(List.of(source));
      assertThat(text).startsWith(source.citation()).endsWith("\n");
      assertThat(text.substring(source.citation().length())).matches("(, n\\.d)?\\.( \\S+)?\\n");
      assertThat(text.strip().endsWith(source.url())).isTrue();
      assertThat(text.lines()).hasSize(1);
    }
  }

  @Test
  void the_keys_of_BibTeX_are_those_of_the_table_and_no_two_alike() {
    List<String> keys =
        CitationForm.BIBTEX
            .write(SOURCES)
            .lines()
            .filter(line -> line.startsWith("@misc{"))
            .map(line -> line.substring(6, line.length() - 1))
            .toList();
    assertThat(keys).doesNotHaveDuplicates().isEqualTo(SOURCES.stream().map(Source::key).toList());
  }

  @Test
  void every_entry_of_BibTeX_has_a_title_and_closes() {
    String[] entries = CitationForm.BIBTEX.write(SOURCES).split("(?=@misc\\{)");
    assertThat(entries).hasSize(SOURCES.size());
    for (String entry : entries) {
      assertThat(entry).contains("  title = {{").contains("\n}\n");
      assertThat(entry.lines().filter(line -> line.startsWith("  ")))
          .allMatch(line -> line.matches("  \\w+ = \\{.*\\},?"));
    }
  }

  @Test
  void whose_name_stands_first_is_an_author_in_every_form_and_no_field_is_empty() {
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(SOURCES));
    for (int i = 0; i < SOURCES.size(); i++) {
      JsonNode work = read.get(i);
      Source source = SOURCES.get(i);
      String entry = CitationForm.BIBTEX.write(List.of(source));
      boolean named = source.citation().matches("\\p{Lu}\\p{Ll}?\\. .*");
      assertThat(work.has("author") || work.has("editor")).as(source.citation()).isEqualTo(named);
      assertThat(entry.matches("(?s).*  (author|editor) = .*")).isEqualTo(named);
      assertThat(entry.contains("  key = ")).as("labelled by its title").isEqualTo(!named);
      work.forEach(field -> assertThat(field.toString()).isNotIn("\"\"", "[]", "{}"));
      assertThat(entry).doesNotContain("{}");
      boolean undated = CitationForm.TEXT.write(List.of(source)).contains(", n.d.");
      assertThat(entry.contains("  year = {n.d.}")).as(source.citation()).isEqualTo(undated);
      assertThat(entry.contains("  year = {"))
          .as(source.citation())
          .isEqualTo(undated || work.has("issued"));
      assertThat(!work.has("issued") || entry.contains("  year = {" + year(work) + "}")).isTrue();
    }
  }

  private static int year(JsonNode work) {
    return work.get("issued").get("date-parts").get(0).get(0).asInt();
  }

  @Test
  void addresses_are_the_same_in_CSL_and_names_have_a_family() {
    JsonNode read = new JsonMapper().readTree(CitationForm.CSL_JSON.write(SOURCES));
    for (int i = 0; i < SOURCES.size(); i++) {
      JsonNode work = read.get(i);
      String url = work.has("URL") ? work.get("URL").asString() : "";
      assertThat(url).isEqualTo(SOURCES.get(i).url());
      for (String role : List.of("author", "editor")) {
        if (work.has(role)) {
          work.get(role)
              .forEach(name -> assertThat(name.get("family").asString()).matches("\\p{Lu}.+"));
        }
      }
      assertThat(work.get("title").asString()).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "encyclopedia, entry-encyclopedia",
    "press, article-newspaper",
    "dataset, dataset",
    "scholarly, document",
  })
  void the_kind_of_a_source_is_a_type_of_CSL(String kind, String type) {
    String json = CitationForm.CSL_JSON.write(List.of(source("k", "A work", kind)));
    assertThat(new JsonMapper().readTree(json).get(0).get("type").asString()).isEqualTo(type);
  }

  @Test
  void editors_are_no_authors_in_any_form() {
    Source edited = source("k", "B. Sultanbekov ed., \"Tayny\"", "scholarly");
    assertThat(CitationForm.BIBTEX.write(List.of(edited)))
        .contains("editor = {Sultanbekov, B.}")
        .doesNotContain("author");
    JsonNode work = new JsonMapper().readTree(CitationForm.CSL_JSON.write(List.of(edited))).get(0);
    assertThat(work.has("editor")).isTrue();
    assertThat(work.has("author")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(CitationForm.class)
  void of_no_sources_there_is_nothing_to_cite(CitationForm form) {
    assertThat(form.write(List.of()).strip()).isIn("", "[]");
  }

  @Test
  void each_form_has_an_id_and_a_name_of_its_own() {
    assertThat(Stream.of(CitationForm.values()).map(CitationForm::id)).doesNotHaveDuplicates();
    assertThat(Stream.of(CitationForm.values()).map(CitationForm::words))
        .containsExactly("text", "BibTeX", "CSL-JSON");
  }
}
