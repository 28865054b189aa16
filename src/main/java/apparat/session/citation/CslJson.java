package apparat.session.citation;

import apparat.record.Source;
import apparat.session.citation.Work.Name;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Citations as CSL-JSON, which Zotero, Pandoc and others read. */
final class CslJson {

  private static final JsonFactory JSON = new JsonFactory();

  private CslJson() {}

  static String of(List<Source> sources) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      sources.forEach(source -> write(json, source));
      json.writeEndArray();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Source source) {
    Work work = Work.of(source.citation());
    json.writeStartObject();
    field(json, "id", source.key());
    field(json, "type", type(source.kind()));
    names(json, work.editors() ? "editor" : "author", work.names());
    field(json, "title", work.title());
    field(json, "container-title", work.container());
    issued(json, work.date());
    field(json, "URL", source.url());
    field(json, "note", work.rest());
    json.writeEndObject();
  }

  private static String type(String kind) {
    return switch (kind) {
      case "encyclopedia" -> "entry-encyclopedia";
      case "press" -> "article-newspaper";
      case "dataset" -> "dataset";
      default -> "document";
    };
  }

  private static void field(JsonGenerator json, String name, String value) {
    if (!value.isBlank()) {
      json.writeStringProperty(name, value);
    }
  }

  /** Without a date, programs that cite write "n.d." themselves. */
  private static void issued(JsonGenerator json, String date) {
    if (date.isEmpty()) {
      return;
    }
    json.writeName("issued");
    json.writeStartObject();
    json.writeName("date-parts");
    json.writeStartArray();
    json.writeStartArray();
    for (String part : date.split("-")) {
      json.writeNumber(Integer.parseInt(part));
    }
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String role, List<Name> names) {
    if (names.isEmpty()) {
      return;
    }
    json.writeName(role);
    json.writeStartArray();
    for (Name name : names) {
      json.writeStartObject();
      field(json, "family", name.family());
      field(json, "given", name.given());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
