package apparat.io.datapackage.schema;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.json.JsonFile;
import apparat.io.json.MalformedJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A schema is read as Frictionless writes it; what is no schema asks for nothing. */
class SchemaReaderTest {

  private static TableSchema read(String json) throws MalformedJson {
    return SchemaReader.read(JsonFile.read(json.replace('\'', '"')).asObject().orElseThrow());
  }

  private static Field field(String constraints) throws MalformedJson {
    return read("{'fields': [{'name': 'x', 'constraints': " + constraints + "}]}")
        .fields()
        .getFirst();
  }

  static List<String> tables() {
    return PublishedSchema.tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void every_rule_of_the_published_schema_is_taken(String table) {
    TableSchema schema = DefaultSchema.of(Table.named(table).orElseThrow());
    assertThat(schema.fields()).hasSameSizeAs(PublishedSchema.columns(table));
    assertThat(schema.key()).isEqualTo(PublishedSchema.primaryKey(table));
    for (PublishedSchema.Column column : PublishedSchema.columns(table)) {
      Field field = schema.field(column.name()).orElseThrow();
      JsonNode rules = column.field().path("constraints");
      assertThat(schema.fields().indexOf(field)).isEqualTo(column.cell());
      assertThat(field.required()).as("%s required", column).isEqualTo(column.required());
      assertThat(field.words())
          .isEqualTo(rules.path("enum").valueStream().map(JsonNode::asString).toList());
      assertThat(field.pattern().map(p -> p.pattern()).orElse(""))
          .isEqualTo(rules.path("pattern").asString(""));
      assertThat(field.minimum().orElse(-99)).isEqualTo(rules.path("minimum").asInt(-99));
      assertThat(field.maximum().orElse(-99)).isEqualTo(rules.path("maximum").asInt(-99));
      assertThat(field.longest().orElse(-99)).isEqualTo(rules.path("maxLength").asInt(-99));
    }
  }

  @Test
  void each_table_comes_after_those_it_refers_to() {
    List<String> order = new ArrayList<>();
    for (Table table : Table.values()) {
      for (PublishedSchema.Column column : PublishedSchema.columns(table.word())) {
        column
            .target()
            .filter(target -> !target.equals(table.word()))
            .ifPresent(target -> assertThat(order).as("%s", column).contains(target));
      }
      order.add(table.word());
    }
    assertThat(order).containsExactlyInAnyOrderElementsOf(PublishedSchema.tables());
  }

  @Test
  void a_table_is_found_by_its_name_to_the_letter() {
    assertThat(Table.named("body_names")).contains(Table.BODY_NAMES);
    assertThat(Table.BODY_NAMES.file()).isEqualTo("body_names.csv");
    assertThat(Table.named("Body_Names")).isEmpty();
    assertThat(Table.named("")).isEmpty();
  }

  @Test
  void a_key_is_one_column_or_several() throws MalformedJson {
    assertThat(read("{'primaryKey': 'id'}").key()).containsExactly("id");
    assertThat(read("{'primaryKey': ['a', 'b']}").key()).containsExactly("a", "b");
    assertThat(read("{}").key()).isEmpty();
  }

  @Test
  void blank_is_always_no_value() throws MalformedJson {
    assertThat(read("{}").missing()).isEqualTo(Set.of(""));
    assertThat(read("{'missingValues': ['-', 'n/a']}").missing()).isEqualTo(Set.of("", "-", "n/a"));
  }

  @Test
  void a_rule_that_is_none_asks_for_nothing() throws MalformedJson {
    assertThat(field("{'pattern': '[a-z'}").pattern()).isEmpty();
    assertThat(field("{'pattern': 7}").pattern()).isEmpty();
    assertThat(field("{'minimum': 'low'}").minimum()).isEmpty();
    assertThat(field("{'required': 'yes'}").required()).isFalse();
    assertThat(field("[]")).isEqualTo(Field.free("x"));
    assertThat(read("{'fields': ['id', 7, null]}").fields()).isEmpty();
  }

  @Test
  void columns_are_found_by_name() throws MalformedJson {
    TableSchema schema = read("{'fields': [{'name': 'a'}, {'name': 'b'}, {}]}");
    assertThat(schema.field("b")).contains(Field.free("b"));
    assertThat(schema.field("c")).isEmpty();
  }
}
