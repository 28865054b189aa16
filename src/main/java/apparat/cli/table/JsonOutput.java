package apparat.cli.table;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a table as a JSON array with an object a row; ids become arrays. */
final class JsonOutput {

  private JsonOutput() {}

  static String of(Table table) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      for (List<Cell> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeName(table.heading().get(i));
          write(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> json.writeString(text);
      case Cell.Number(int value) -> json.writeNumber(value);
      case Cell.Ids(List<String> ids) -> {
        json.writeStartArray();
        ids.forEach(json::writeString);
        json.writeEndArray();
      }
    }
  }
}
