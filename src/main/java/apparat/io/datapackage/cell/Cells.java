package apparat.io.datapackage.cell;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Field;
import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.schema.TableSchema;
import apparat.time.HistoricalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Makes the cells of a table as its rows ask for them. */
public final class Cells {

  private static final int MOST_LOOKED_FOR = 20;

  private final TableSchema schema;
  private final Ids ids;
  private final Map<String, Cell> all = new LinkedHashMap<>();
  private Optional<TwoDates> dates = Optional.empty();
  private String id = "";
  private int lookedFor;

  public Cells(TableSchema schema, Ids ids) {
    this.schema = schema;
    this.ids = ids;
  }

  /** The cells by the name of their column. */
  public Map<String, Cell> all() {
    return all;
  }

  /** A column of free text. */
  public TextCell text(String name) {
    return add(new TextCell(field(name), schema.missing()));
  }

  /** A column of words that recur, such as roles. */
  public ValueCell<String> word(String name) {
    return value(name, false, "", text -> Reading.of(text.intern()));
  }

  /** A column of words without which the row is of no use. */
  public ValueCell<String> essentialWord(String name) {
    return value(name, true, "", text -> Reading.of(text.intern()));
  }

  /** The column that names the row; what refers to it may be written in capitals. */
  public ValueCell<String> id(String name) {
    id = name;
    return value(name, true, "", Reading::of);
  }

  /** A column that refers to a row of another table; the row is of no use without it. */
  public ValueCell<String> reference(String name, Table table) {
    return value(name, true, "", id -> reference(name, table, id));
  }

  private Reading<String> reference(String name, Table table, String id) {
    if (ids.known(table, id)) {
      return Reading.of(ids.shared(table, id));
    }
    Optional<String> alike = ids.alike(table, id);
    return alike.isPresent()
        ? new Reading<>(alike.get(), true, capitals(name, id, alike.get()))
        : Reading.unusable("", Fault.reference(name, table, id, near(table, id)));
  }

  /** Of many ids that are not there the first tell enough, and looking for more takes time. */
  private Optional<String> near(Table table, String id) {
    return lookedFor++ < MOST_LOOKED_FOR ? ids.near(table, id) : Optional.empty();
  }

  /** Nothing is said where the id in its own table has the capitals: it is told there. */
  private static List<Fault> capitals(String name, String written, String id) {
    return id.equals(id.toLowerCase(Locale.ROOT))
        ? List.of(Meant.fault(name, written, id, "write it as in its table"))
        : List.of();
  }

  /**
   * A column that refers to several rows of another table; those that are not there are left out.
   */
  public ValueCell<List<String>> references(String name, Table table) {
    return value(name, false, List.of(), text -> references(name, table, text));
  }

  private Reading<List<String>> references(String name, Table table, String text) {
    List<String> found = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (String id : Lists.split(text)) {
      Optional<String> alike = ids.alike(table, id);
      if (ids.known(table, id)) {
        found.add(ids.shared(table, id));
      } else if (alike.isPresent()) {
        found.add(alike.get());
        faults.addAll(capitals(name, id, alike.get()));
      } else {
        faults.add(Fault.reference(name, table, id, near(table, id)));
      }
    }
    boolean whole = faults.stream().allMatch(fault -> fault.problem() == Problem.READ_AS);
    return new Reading<>(List.copyOf(found), whole, List.copyOf(faults));
  }

  /** A column of camps, which the description declares. */
  public ValueCell<String> camp(String name) {
    return value(
        name,
        false,
        "",
        id ->
            ids.knownCamp(id)
                ? Reading.of(id.intern())
                : Reading.unusable(
                    "",
                    new Fault(
                        Problem.UNKNOWN_ID,
                        name + " " + Shown.of(id) + " is not in datapackage.json",
                        "correct it, or add it to apparat.camps")));
  }

  /** A column of ids of the same table, which are looked up when the table has been read. */
  public ValueCell<List<String>> list(String name) {
    return value(name, false, List.of(), text -> Reading.of(List.copyOf(Lists.split(text))));
  }

  /** A column of dates; blank and {@code ..} stand for none. */
  public ValueCell<Optional<HistoricalDate>> date(String name) {
    return value(name, false, Optional.empty(), text -> Dates.read(name, text));
  }

  /** The two columns of dates between which the row holds. */
  public TwoDates dates(String from, String to) {
    TwoDates both = new TwoDates(date(from), date(to));
    dates = Optional.of(both);
    return both;
  }

  /** Those two columns, if the rows have them and they can only mean each other. */
  public Optional<TwoDates> exchanged() {
    return dates.filter(TwoDates::exchanged);
  }

  /**
   * The column with the date of the row, without which it is of no use; says so in its own words.
   */
  public ValueCell<Optional<HistoricalDate>> essentialDate(
      String name, Problem problem, String found) {
    Reading<Optional<HistoricalDate>> none =
        Reading.unusable(Optional.empty(), new Fault(problem, found, "write its date"));
    ValueCell<Optional<HistoricalDate>> cell =
        new ValueCell<>(
            name,
            true,
            text ->
                schema.missing().contains(text) || text.equals("..")
                    ? none
                    : read(field(name), true, text, Optional.empty(), t -> Dates.read(name, t)));
    return add(cell);
  }

  /** A column of dates or of spans of two dates, {@code 1922/1924}, kept as written. */
  public ValueCell<String> dateOrSpan(String name) {
    return value(name, false, "", text -> Dates.readSpan(name, text));
  }

  /** A column with one of a few words, each standing for a value. */
  public <T> ValueCell<T> choice(String name, boolean essential, Map<String, T> values, T other) {
    return value(
        name,
        essential,
        other,
        text ->
            values.containsKey(text)
                ? Reading.of(values.get(text))
                : Reading.unusable(other, Faults.word(name, text, List.copyOf(values.keySet()))));
  }

  /** A column of whole numbers. */
  public ValueCell<OptionalInt> number(String name, boolean essential) {
    return value(name, essential, OptionalInt.empty(), text -> Numbers.read(name, text));
  }

  private <T> ValueCell<T> value(
      String name, boolean essential, T blank, Function<String, Reading<T>> parser) {
    Field field = field(name);
    return add(
        new ValueCell<>(name, essential, text -> read(field, essential, text, blank, parser)));
  }

  private <T> Reading<T> read(
      Field field, boolean essential, String text, T blank, Function<String, Reading<T>> parser) {
    Reading<T> written = readAsWritten(field, essential, text, blank, parser);
    return written.faults().isEmpty()
        ? written
        : Meant.of(
                field.name(),
                text,
                !field.name().equals(id),
                other -> readAsWritten(field, essential, other, blank, parser))
            .orElse(written);
  }

  private <T> Reading<T> readAsWritten(
      Field field, boolean essential, String text, T blank, Function<String, Reading<T>> parser) {
    if (schema.missing().contains(text)) {
      return essential || field.required()
          ? Reading.unusable(blank, Faults.missing(field.name()))
          : Reading.of(blank);
    }
    Reading<T> reading = parser.apply(text);
    return reading.faults().isEmpty()
        ? Faults.byField(field, text)
            .map(fault -> spoilt(reading, blank, essential, fault))
            .orElse(reading)
        : reading;
  }

  /** A number out of range counts as none, and so does a word that the program must understand. */
  private static <T> Reading<T> spoilt(
      Reading<T> reading, T blank, boolean essential, Fault fault) {
    boolean spoilt =
        fault.problem() == Problem.BAD_NUMBER
            || (essential && fault.problem() == Problem.UNKNOWN_WORD);
    return new Reading<>(spoilt ? blank : reading.value(), !spoilt, List.of(fault));
  }

  private Field field(String name) {
    return schema.field(name).orElse(Field.free(name));
  }

  private <C extends Cell> C add(C cell) {
    all.put(cell.name(), cell);
    return cell;
  }
}
