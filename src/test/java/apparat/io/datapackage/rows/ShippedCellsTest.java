package apparat.io.datapackage.rows;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.history.DataSet;
import apparat.history.Party;
import apparat.io.datapackage.schema.PublishedSchema;
import apparat.record.Row;
import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Each part of each record of the shipped data set is the cell of its name, as others read it. */
class ShippedCellsTest {

  private static final DataSet DATA = Party.history().data();
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The parts of a record by the name of the column that they come from. */
  private static final class Parts<T> {

    private final Map<String, Function<T, String>> parts = new LinkedHashMap<>();

    Parts<T> text(String column, Function<T, String> part) {
      parts.put(column, part);
      return this;
    }

    Parts<T> list(String column, Function<T, List<String>> part) {
      return text(column, row -> String.join(";", part.apply(row)));
    }

    Parts<T> word(String column, Function<T, ? extends Enum<?>> part) {
      return text(column, row -> part.apply(row).name().toLowerCase(Locale.ROOT));
    }

    Parts<T> spell(Function<T, Spell> spell) {
      return text("start", row -> date(spell.apply(row).start()))
          .text("end", row -> date(spell.apply(row).end()));
    }

    void areThoseOf(String table, List<T> rows, Function<T, Row> place) throws IOException {
      assertThat(parts.keySet())
          .containsExactlyInAnyOrderElementsOf(
              PublishedSchema.columns(table).stream().map(column -> column.name()).toList());
      Path file = Path.of("graphs/bolshevik-party", table + ".csv");
      try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), FORMAT)) {
        List<CSVRecord> records = parser.getRecords();
        assertThat(rows).hasSameSizeAs(records);
        for (int i = 0; i < rows.size(); i++) {
          T row = rows.get(i);
          assertThat(place.apply(row)).isEqualTo(new Row(table, i + 2));
          for (Map.Entry<String, Function<T, String>> part : parts.entrySet()) {
            assertThat(part.getValue().apply(row))
                .as("%s in line %d of %s", part.getKey(), i + 2, table)
                .isEqualTo(records.get(i).get(part.getKey()));
          }
        }
      }
    }
  }

  private static String date(Optional<HistoricalDate> date) {
    return date.map(HistoricalDate::text).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  @Test
  void people() throws IOException {
    new Parts<apparat.record.Person>()
        .text("id", one -> one.id())
        .text("name", one -> one.name())
        .text("full_name", one -> one.fullName())
        .text("name_ru", one -> one.nameRu())
        .text("born", one -> date(one.born()))
        .text("died", one -> date(one.died()))
        .text("birthplace", one -> one.birthplace())
        .text("note", one -> one.note())
        .text("wikidata", one -> one.wikidata())
        .areThoseOf("people", DATA.people(), one -> one.row());
  }

  @Test
  void bodies() throws IOException {
    new Parts<apparat.record.Body>()
        .text("id", one -> one.id())
        .text("name", one -> one.name())
        .text("short", one -> one.shortName())
        .text("name_ru", one -> one.nameRu())
        .text("short_ru", one -> one.shortRu())
        .text("kind", one -> one.kind())
        .text("wing", one -> one.wing())
        .spell(one -> one.spell())
        .text("note", one -> one.note())
        .areThoseOf("bodies", DATA.bodies(), one -> one.row());
  }

  @Test
  void body_names() throws IOException {
    new Parts<apparat.record.BodyName>()
        .text("body", one -> one.body())
        .text("name", one -> one.name())
        .text("short", one -> one.shortName())
        .text("name_ru", one -> one.nameRu())
        .text("short_ru", one -> one.shortRu())
        .spell(one -> one.spell())
        .areThoseOf("body_names", DATA.bodyNames(), one -> one.row());
  }

  @Test
  void supervisions() throws IOException {
    new Parts<apparat.record.Supervision>()
        .text("child", one -> one.child())
        .text("parent", one -> one.parent())
        .text("relation", one -> one.relation())
        .spell(one -> one.spell())
        .list("source", one -> one.sources())
        .areThoseOf("supervisions", DATA.supervisions(), one -> one.row());
  }

  @Test
  void memberships() throws IOException {
    new Parts<apparat.record.Membership>()
        .text("person", one -> one.person())
        .text("body", one -> one.body())
        .text("role", one -> one.role())
        .word("rank", one -> one.rank())
        .text("term", one -> one.term())
        .spell(one -> one.spell())
        .text("start_reason", one -> one.startReason())
        .text("end_reason", one -> one.endReason())
        .list("source", one -> one.sources())
        .word("certainty", one -> one.certainty())
        .text("note", one -> one.note())
        .areThoseOf("memberships", DATA.memberships(), one -> one.row());
  }

  @Test
  void completeness() throws IOException {
    new Parts<apparat.record.Completeness>()
        .text("body", one -> one.body())
        .spell(one -> one.spell())
        .text("role", one -> one.role())
        .text("known", one -> number(one.known()))
        .text("size", one -> number(one.size()))
        .text("statement", one -> one.statement())
        .text("note", one -> one.note())
        .areThoseOf("completeness", DATA.completeness(), one -> one.row());
  }

  @Test
  void factions() throws IOException {
    new Parts<apparat.record.Faction>()
        .text("id", one -> one.id())
        .text("name", one -> one.name())
        .text("name_ru", one -> one.nameRu())
        .text("kind", one -> one.kind())
        .text("camp", one -> one.camp())
        .spell(one -> one.spell())
        .text("programme", one -> one.programme())
        .list("against", one -> one.against())
        .list("source", one -> one.sources())
        .text("note", one -> one.note())
        .areThoseOf("factions", DATA.factions(), one -> one.row());
  }

  @Test
  void allegiances() throws IOException {
    new Parts<apparat.record.Allegiance>()
        .text("person", one -> one.person())
        .text("faction", one -> one.faction())
        .text("role", one -> one.role())
        .text("camp", one -> one.camp())
        .spell(one -> one.spell())
        .list("source", one -> one.sources())
        .word("certainty", one -> one.certainty())
        .text("note", one -> one.note())
        .areThoseOf("allegiances", DATA.allegiances(), one -> one.row());
  }

  @Test
  void ties() throws IOException {
    new Parts<apparat.record.Tie>()
        .text("source_person", one -> one.source())
        .text("target_person", one -> one.target())
        .text("sign", one -> one.positive() ? "+" : "-")
        .text("kind", one -> one.kind())
        .text("directed", one -> one.directed() ? "yes" : "no")
        .text("strength", one -> String.valueOf(one.strength()))
        .spell(one -> one.spell())
        .text("basis", one -> one.basis())
        .list("source", one -> one.sources())
        .word("certainty", one -> one.certainty())
        .areThoseOf("ties", DATA.ties(), one -> one.row());
  }

  @Test
  void events() throws IOException {
    new Parts<apparat.record.Event>()
        .text("id", one -> one.id())
        .text("date", one -> one.date().text())
        .text("end", one -> date(one.end()))
        .text("title", one -> one.title())
        .text("description", one -> one.description())
        .text("kind", one -> one.kind())
        .text("weight", one -> String.valueOf(one.weight()))
        .list("people", one -> one.people())
        .list("bodies", one -> one.bodies())
        .list("source", one -> one.sources())
        .word("certainty", one -> one.certainty())
        .areThoseOf("events", DATA.events(), one -> one.row());
  }

  @Test
  void questions() throws IOException {
    new Parts<apparat.record.Question>()
        .text("id", one -> one.id())
        .text("name", one -> one.name())
        .text("pole_low", one -> one.poleLow())
        .text("pole_high", one -> one.poleHigh())
        .text("note", one -> one.note())
        .areThoseOf("questions", DATA.questions(), one -> one.row());
  }

  @Test
  void stances() throws IOException {
    new Parts<apparat.record.Stance>()
        .text("person", one -> one.person())
        .text("question", one -> one.question())
        .text("value", one -> String.valueOf(one.value()))
        .spell(one -> one.spell())
        .text("basis", one -> one.basis())
        .list("source", one -> one.sources())
        .word("certainty", one -> one.certainty())
        .areThoseOf("stances", DATA.stances(), one -> one.row());
  }

  @Test
  void claims() throws IOException {
    new Parts<apparat.record.Claim>()
        .text("id", one -> one.id())
        .text("quote_topic", one -> one.topic())
        .text("statement", one -> one.statement())
        .text("date", one -> one.date())
        .list("people", one -> one.people())
        .list("bodies", one -> one.bodies())
        .list("rows", one -> one.rows())
        .text("verdict", one -> one.verdict())
        .text("correction", one -> one.correction())
        .areThoseOf("claims", DATA.claims(), one -> one.row());
  }

  @Test
  void sources() throws IOException {
    new Parts<apparat.record.Source>()
        .text("key", one -> one.key())
        .text("citation", one -> one.citation())
        .text("url", one -> one.url())
        .text("kind", one -> one.kind())
        .areThoseOf("sources", DATA.sources(), one -> one.row());
  }
}
