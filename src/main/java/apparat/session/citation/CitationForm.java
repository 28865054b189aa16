package apparat.session.citation;

import apparat.record.Source;
import java.util.List;

/** A form in which sources are cited. */
public enum CitationForm {
  TEXT("text", "text"),
  BIBTEX("bibtex", "BibTeX"),
  CSL_JSON("csl-json", "CSL-JSON");

  private final String id;
  private final String words;

  CitationForm(String id, String words) {
    this.id = id;
    this.words = words;
  }

  public String id() {
    return id;
  }

  /** As a reader calls it. */
  public String words() {
    return words;
  }

  /** The title of the work; the whole citation where no title can be told. */
  public static String title(Source source) {
    return Work.of(source.citation()).title();
  }

  /** The sources in this form, in their order. */
  public String write(List<Source> sources) {
    return switch (this) {
      case TEXT -> PlainText.of(sources);
      case BIBTEX -> BibTex.of(sources);
      case CSL_JSON -> CslJson.of(sources);
    };
  }
}
