package apparat.io.datapackage.json;

import apparat.io.datapackage.finding.Place;
import apparat.io.datapackage.json.JsonValue.JsonArray;
import apparat.io.datapackage.json.JsonValue.JsonNull;
import apparat.io.datapackage.json.JsonValue.JsonNumber;
import apparat.io.datapackage.json.JsonValue.JsonObject;
import apparat.io.datapackage.json.JsonValue.JsonText;
import apparat.io.datapackage.json.JsonValue.JsonTruth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file into values with places. */
public final class JsonFile {

  private static final int LARGEST = 1 << 24;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(1 << 20).build())
          .build();

  private JsonFile() {}

  /** The value that a file in UTF-8 holds; nothing may follow it. */
  public static JsonValue read(InputStream in) throws IOException {
    return read(text(in));
  }

  /** The text of a file, with a sign for each byte that is not UTF-8, without byte order mark. */
  public static String text(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new MalformedJson(Place.START, "the file is larger than " + LARGEST + " bytes");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The value that a text holds; nothing may follow it. */
  public static JsonValue read(String text) throws MalformedJson {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson(Place.START, "the file is empty");
      }
      JsonValue value = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedJson(place(parser), "there is more behind the end");
      }
      return value;
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Place place = at == null ? Place.START : Place.at(at.getLineNr(), at.getColumnNr());
      throw new MalformedJson(place, e.getOriginalMessage());
    }
  }

  private static JsonValue value(JsonParser parser) {
    Place place = place(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonObject(place, members(parser));
      case START_ARRAY -> new JsonArray(place, values(parser));
      case VALUE_STRING -> new JsonText(place, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(place, parser.getDecimalValue());
      case VALUE_TRUE -> new JsonTruth(place, true);
      case VALUE_FALSE -> new JsonTruth(place, false);
      default -> new JsonNull(place);
    };
  }

  private static Map<String, JsonValue> members(JsonParser parser) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static List<JsonValue> values(JsonParser parser) {
    List<JsonValue> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return values;
  }

  private static Place place(JsonParser parser) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return Place.at(at.getLineNr(), at.getColumnNr());
  }
}
