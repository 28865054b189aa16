package apparat.io.json;

import apparat.io.Place;
import apparat.io.json.JsonValue.JsonArray;
import apparat.io.json.JsonValue.JsonNull;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.io.json.JsonValue.JsonTruth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final JsonParser parser;
  private final Characters characters;

  private JsonFile(JsonParser parser, Characters characters) {
    this.parser = parser;
    this.characters = characters;
  }

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
    AsFar read = readAsFar(text);
    if (read.stop().isPresent()) {
      throw read.stop().get();
    }
    return read.value();
  }

  /**
   * What was read before the text stopped being JSON, and why it did.
   *
   * @param value lists and objects that were not closed hold what had been read of them
   */
  public record AsFar(JsonValue value, Optional<MalformedJson> stop) {}

  /** The value that a text holds, as far as it is JSON. */
  public static AsFar readAsFar(String text) {
    List<JsonValue> root = new ArrayList<>();
    Characters characters = new Characters(text);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson(Place.START, "the file is empty");
      }
      new JsonFile(parser, characters).value(root::add);
      if (parser.nextToken() != null) {
        Place behind = characters.of(parser.currentTokenLocation());
        throw new MalformedJson(behind, "there is more behind the end");
      }
      return new AsFar(root.getFirst(), Optional.empty());
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      Place place = at == null ? Place.START : characters.of(at);
      return stopped(root, new MalformedJson(place, e.getOriginalMessage()));
    } catch (MalformedJson e) {
      return stopped(root, e);
    }
  }

  private static AsFar stopped(List<JsonValue> root, MalformedJson reason) {
    JsonValue value = root.isEmpty() ? new JsonNull(Place.START) : root.getFirst();
    return new AsFar(value, Optional.of(reason));
  }

  /** Hands a list or an object over before it is filled, so that what was read is not lost. */
  private void value(Consumer<JsonValue> keep) {
    Place place = characters.of(parser.currentTokenLocation());
    switch (parser.currentToken()) {
      case START_OBJECT -> members(place, keep);
      case START_ARRAY -> values(place, keep);
      case VALUE_STRING -> keep.accept(new JsonText(place, parser.getString()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          keep.accept(new JsonNumber(place, parser.getDecimalValue()));
      case VALUE_TRUE -> keep.accept(new JsonTruth(place, true));
      case VALUE_FALSE -> keep.accept(new JsonTruth(place, false));
      default -> keep.accept(new JsonNull(place));
    }
  }

  private void members(Place place, Consumer<JsonValue> keep) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    keep.accept(new JsonObject(place, members));
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      value(value -> members.put(name, value));
    }
  }

  private void values(Place place, Consumer<JsonValue> keep) {
    List<JsonValue> values = new ArrayList<>();
    keep.accept(new JsonArray(place, values));
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(values::add);
    }
  }
}
