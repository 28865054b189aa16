package apparat.record;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.time.HistoricalDate;
import apparat.time.Spell;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Domain records are immutable: what a row was made of may change without it (DESIGN, rule 2). */
class RowsStandStillTest {

  private static final HistoricalDate DATE = HistoricalDate.of(LocalDate.of(1924, 6, 5));

  static Stream<Class<? extends Record>> rows() {
    return Stream.of(
        Allegiance.class,
        Body.class,
        BodyName.class,
        Claim.class,
        Completeness.class,
        Event.class,
        Faction.class,
        Membership.class,
        Person.class,
        Question.class,
        Source.class,
        Stance.class,
        Supervision.class,
        Tie.class);
  }

  private static Object value(Class<?> type, List<String> list) {
    if (type == List.class) {
      return list;
    }
    if (type == String.class) {
      return "x";
    }
    if (type == int.class) {
      return 1;
    }
    if (type == boolean.class) {
      return true;
    }
    return Stream.of(
            Optional.of(DATE),
            OptionalInt.of(3),
            Spell.ALWAYS,
            DATE,
            Certainty.HIGH,
            Rank.VOTING,
            new Row("any", 2))
        .filter(type::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static Record made(Class<? extends Record> type, List<String> list)
      throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(one -> value(one, list)).toArray();
    var constructor = type.getDeclaredConstructor(types);
    return constructor.newInstance(values);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_does_not_hang_on_the_lists_it_was_made_of(Class<? extends Record> type)
      throws ReflectiveOperationException {
    List<String> list = new ArrayList<>(List.of("a", "b"));
    Record row = made(type, list);
    Record same = made(type, List.of("a", "b"));
    assertThat(row).isEqualTo(same);
    list.clear();
    assertThat(row).isEqualTo(same);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_row_knows_its_line(Class<? extends Record> type) throws ReflectiveOperationException {
    Record row = made(type, List.of());
    assertThat(type.getMethod("row").invoke(row)).isEqualTo(new Row("any", 2));
  }

  @Test
  void all_tables_are_asked() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("graphs/bolshevik-party"))) {
      long tables = files.filter(file -> file.toString().endsWith(".csv")).count();
      assertThat(rows().count()).as("one record a table").isEqualTo(tables);
    }
  }
}
