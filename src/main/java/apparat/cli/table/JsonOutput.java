package apparat.cli.table;

import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a table as a JSON array with an object a line; several ids become an array. */
final class JsonOutput {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonOutput() {}

  static String of(Table table) {
    return table.rows().stream()
        .map(row -> object(table.heading(), row))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String object(List<String> heading, List<Cell> row) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeName(heading.get(i));
        write(json, row.get(i));
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> json.writeString(text);
      case Cell.Named(String name, _) -> json.writeString(name);
      case Cell.Date date -> json.writeString(date.written());
      case Cell.Works works -> json.writeString(works.written());
      case Cell.Number(int value) -> json.writeNumber(value);
      case Cell.Share share -> json.writeNumber(new BigDecimal(share.written()));
      case Cell.Ids(List<String> ids) -> {
        json.writeStartArray();
        ids.forEach(json::writeString);
        json.writeEndArray();
      }
    }
  }
}
