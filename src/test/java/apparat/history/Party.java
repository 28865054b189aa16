package apparat.history;

import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Certainty;
import apparat.record.Completeness;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.record.Source;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shipped tables as another library reads them, for tests that compare what history tells with
 * what stands there.
 */
public final class Party {

  private static final Path FOLDER = Path.of("graphs/bolshevik-party");
  private static final History HISTORY = History.of(read());

  private Party() {}

  /** The history of the shipped data set. */
  public static History history() {
    return HISTORY;
  }

  private static DataSet read() {
    return new DataSet(
        manifest(),
        rows(
            "people",
            (row, r) ->
                new Person(
                    row,
                    r.get("id"),
                    r.get("name"),
                    r.get("full_name"),
                    r.get("name_ru"),
                    date(r, "born"),
                    date(r, "died"),
                    r.get("birthplace"),
                    r.get("note"),
                    r.get("wikidata"))),
        rows(
            "bodies",
            (row, r) ->
                new Body(
                    row,
                    r.get("id"),
                    r.get("name"),
                    r.get("short"),
                    r.get("name_ru"),
                    r.get("kind"),
                    r.get("wing"),
                    spell(r),
                    r.get("note"))),
        rows(
            "body_names",
            (row, r) -> new BodyName(row, r.get("body"), r.get("name"), r.get("short"), spell(r))),
        rows(
            "supervisions",
            (row, r) ->
                new Supervision(
                    row,
                    r.get("child"),
                    r.get("parent"),
                    r.get("relation"),
                    spell(r),
                    list(r, "source"))),
        rows(
            "memberships",
            (row, r) ->
                new Membership(
                    row,
                    r.get("person"),
                    r.get("body"),
                    r.get("role"),
                    Rank.valueOf(r.get("rank").toUpperCase(Locale.ROOT)),
                    r.get("term"),
                    spell(r),
                    r.get("start_reason"),
                    r.get("end_reason"),
                    list(r, "source"),
                    certainty(r),
                    r.get("note"))),
        rows(
            "completeness",
            (row, r) ->
                new Completeness(
                    row,
                    r.get("body"),
                    spell(r),
                    r.get("role"),
                    figure(r, "known"),
                    figure(r, "size"),
                    r.get("statement"),
                    r.get("note"))),
        rows(
            "factions",
            (row, r) ->
                new Faction(
                    row,
                    r.get("id"),
                    r.get("name"),
                    r.get("name_ru"),
                    r.get("kind"),
                    r.get("camp"),
                    spell(r),
                    r.get("programme"),
                    list(r, "against"),
                    list(r, "source"),
                    r.get("note"))),
        rows(
            "allegiances",
            (row, r) ->
                new Allegiance(
                    row,
                    r.get("person"),
                    r.get("faction"),
                    r.get("role"),
                    r.get("camp"),
                    spell(r),
                    list(r, "source"),
                    certainty(r),
                    r.get("note"))),
        rows(
            "ties",
            (row, r) ->
                new Tie(
                    row,
                    r.get("source_person"),
                    r.get("target_person"),
                    r.get("sign").equals("+"),
                    r.get("kind"),
                    r.get("directed").equals("yes"),
                    Integer.parseInt(r.get("strength")),
                    spell(r),
                    r.get("basis"),
                    list(r, "source"),
                    certainty(r))),
        rows(
            "events",
            (row, r) ->
                new Event(
                    row,
                    r.get("id"),
                    date(r, "date").orElseThrow(),
                    date(r, "end"),
                    r.get("title"),
                    r.get("description"),
                    r.get("kind"),
                    Integer.parseInt(r.get("weight")),
                    list(r, "people"),
                    list(r, "bodies"),
                    list(r, "source"),
                    certainty(r))),
        List.of(),
        List.of(),
        List.of(),
        rows(
            "sources",
            (row, r) ->
                new Source(row, r.get("key"), r.get("citation"), r.get("url"), r.get("kind"))));
  }

  private static Manifest manifest() {
    JsonNode apparat =
        JsonMapper.shared().readTree(FOLDER.resolve("datapackage.json").toFile()).get("apparat");
    List<Camp> camps = new ArrayList<>();
    for (JsonNode camp : apparat.get("camps")) {
      camps.add(
          new Camp(
              camp.get("id").asString(),
              camp.get("name").asString(),
              camp.get("letter").asString(),
              camp.get("colour").asString(),
              camp.get("colour_dark").asString(),
              camp.get("order").asInt(),
              camp.has("people") ? texts(camp.get("people")) : List.of()));
    }
    List<Wing> wings = new ArrayList<>();
    for (JsonNode wing : apparat.get("hierarchy")) {
      wings.add(
          new Wing(
              wing.get("wing").asString(),
              wing.get("name").asString(),
              Column.valueOf(wing.get("column").asString().toUpperCase(Locale.ROOT)),
              texts(wing.get("bodies")),
              texts(wing.get("folded"))));
    }
    return new Manifest(
        "party",
        "Party",
        "",
        "1",
        List.of(),
        List.of(),
        LocalDate.parse(apparat.get("period").get(0).asString()),
        LocalDate.parse(apparat.get("period").get(1).asString()),
        LocalDate.parse(apparat.get("default_day").asString()),
        texts(apparat.get("key_moments")),
        List.of("en", "ru"),
        wings,
        List.of(),
        camps);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asString()));
    return texts;
  }

  private static <T> List<T> rows(String table, BiFunction<Row, CSVRecord, T> row) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(Files.newBufferedReader(FOLDER.resolve(table + ".csv")))) {
      List<T> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        rows.add(row.apply(new Row(table, (int) record.getRecordNumber() + 1), record));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spell spell(CSVRecord record) {
    return new Spell(date(record, "start"), date(record, "end"));
  }

  private static Optional<HistoricalDate> date(CSVRecord record, String column) {
    return HistoricalDate.parse(record.get(column));
  }

  private static List<String> list(CSVRecord record, String column) {
    return Arrays.stream(record.get(column).split(";")).filter(key -> !key.isEmpty()).toList();
  }

  private static Certainty certainty(CSVRecord record) {
    return Certainty.valueOf(record.get("certainty").toUpperCase(Locale.ROOT));
  }

  private static OptionalInt figure(CSVRecord record, String column) {
    String text = record.get(column);
    return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }
}
