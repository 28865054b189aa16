package apparat.io.datapackage;

import apparat.history.Camp;
import apparat.history.Column;
import apparat.history.DataSet;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.record.Allegiance;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Certainty;
import apparat.record.Claim;
import apparat.record.Completeness;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Membership;
import apparat.record.Person;
import apparat.record.Question;
import apparat.record.Rank;
import apparat.record.Row;
import apparat.record.Source;
import apparat.record.Stance;
import apparat.record.Supervision;
import apparat.record.Tie;
import apparat.time.HistoricalDate;
import apparat.time.Precision;
import apparat.time.Qualifier;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Data sets made at random, sound in all that is an error otherwise, with texts of every kind. */
final class RandomSets {

  private static final List<String> TEXTS =
      List.of(
          "", "plain", "a, b", "say \"so\"", " blanks ", "Ёлка", "a;b", "\"", "'", "𝔄𝔟", "…\t");

  private final Random random;
  private final int size;

  RandomSets(long seed, int size) {
    random = new Random(seed);
    this.size = size;
  }

  DataSet next() {
    return new DataSet(
        manifest(),
        rows("people", this::person),
        rows("bodies", this::body),
        rows("body_names", this::bodyName),
        rows("supervisions", this::supervision),
        rows("memberships", this::membership),
        rows("completeness", this::completeness),
        rows("factions", this::faction),
        rows("allegiances", this::allegiance),
        rows("ties", this::tie),
        rows("events", this::event),
        rows("questions", this::question),
        rows("stances", this::stance),
        rows("claims", this::claim),
        rows("sources", i -> new Source(row("sources", i), id("s", i), word(), text(), "primary")));
  }

  private <T> List<T> rows(String table, IntFunction<T> make) {
    return IntStream.range(0, size).mapToObj(make).toList();
  }

  private static Row row(String table, int i) {
    return new Row(table, i + 2);
  }

  private static String id(String prefix, int i) {
    return prefix + "-" + i;
  }

  private String any(String prefix) {
    return id(prefix, random.nextInt(size));
  }

  private List<String> some(String prefix) {
    return random.ints(random.nextInt(4), 0, size).mapToObj(i -> id(prefix, i)).toList();
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private String word() {
    return "w" + random.nextInt(100);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private HistoricalDate date(int from) {
    LocalDate day = LocalDate.of(1900 + from, 1 + random.nextInt(12), 1 + random.nextInt(28));
    Precision precision = one(Precision.values());
    LocalDate first =
        switch (precision) {
          case DAY -> day;
          case MONTH -> day.withDayOfMonth(1);
          case YEAR -> day.withDayOfYear(1);
        };
    return new HistoricalDate(first, precision, one(Qualifier.values()));
  }

  private Optional<HistoricalDate> perhaps(int from) {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(date(from));
  }

  /** Rows with different starts never have the same key. */
  private Spell spell(int i) {
    return new Spell(
        Optional.of(HistoricalDate.of(LocalDate.of(1900, 1, 1).plusDays(i))), perhaps(50));
  }

  private OptionalInt number() {
    return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(100));
  }

  private Certainty certainty() {
    return one(Certainty.values());
  }

  private Person person(int i) {
    Row row = row("people", i);
    return new Person(
        row, id("p", i), word(), text(), text(), perhaps(0), perhaps(90), text(), text(), "Q" + i);
  }

  private Body body(int i) {
    Row row = row("bodies", i);
    return new Body(
        row,
        id("b", i),
        word(),
        word(),
        text(),
        text(),
        "office",
        "press",
        new Spell(perhaps(0), perhaps(60)),
        text());
  }

  private BodyName bodyName(int i) {
    return new BodyName(row("body_names", i), any("b"), word(), word(), text(), text(), spell(i));
  }

  /** Always a later body under an earlier one: no circles. */
  private Supervision supervision(int i) {
    return new Supervision(
        row("supervisions", i),
        id("b", i),
        id("b", i / 2 - (i == 0 ? -1 : 0)),
        "organ-of",
        i == 0 ? first() : spell(i),
        some("s"));
  }

  /** The first row stands over the second before any other row holds. */
  private static Spell first() {
    return Spell.of(LocalDate.of(1800, 1, 1), LocalDate.of(1800, 1, 2));
  }

  private Membership membership(int i) {
    return new Membership(
        row("memberships", i),
        any("p"),
        any("b"),
        "r" + random.nextInt(5),
        one(Rank.values()),
        random.nextBoolean() ? "" : "12",
        spell(i),
        word(),
        text(),
        some("s"),
        certainty(),
        text());
  }

  private Completeness completeness(int i) {
    return new Completeness(
        row("completeness", i), any("b"), spell(i), word(), number(), number(), "partial", text());
  }

  private Faction faction(int i) {
    return new Faction(
        row("factions", i),
        id("f", i),
        word(),
        text(),
        "bloc",
        camp(),
        spell(i),
        text(),
        some("f"),
        some("s"),
        text());
  }

  private String camp() {
    return random.nextBoolean() ? "" : id("c", random.nextInt(2));
  }

  private Allegiance allegiance(int i) {
    return new Allegiance(
        row("allegiances", i),
        any("p"),
        any("f"),
        "member",
        camp(),
        spell(i),
        some("s"),
        certainty(),
        text());
  }

  private Tie tie(int i) {
    int one = random.nextInt(size);
    int other = (one + 1 + random.nextInt(size - 1)) % size;
    return new Tie(
        row("ties", i),
        id("p", one),
        id("p", other),
        random.nextBoolean(),
        "alliance",
        random.nextBoolean(),
        1 + random.nextInt(3),
        spell(i),
        text(),
        some("s"),
        certainty());
  }

  private Event event(int i) {
    return new Event(
        row("events", i),
        id("e", i),
        date(10),
        perhaps(70),
        word(),
        text(),
        word(),
        1 + random.nextInt(3),
        some("p"),
        some("b"),
        some("s"),
        certainty());
  }

  private Question question(int i) {
    return new Question(row("questions", i), id("q", i), word(), text(), text(), text());
  }

  private Stance stance(int i) {
    return new Stance(
        row("stances", i),
        any("p"),
        any("q"),
        random.nextInt(5) - 2,
        spell(i),
        text(),
        some("s"),
        certainty());
  }

  private Claim claim(int i) {
    String date =
        random.nextBoolean() ? "1922/1924" : perhaps(20).map(HistoricalDate::text).orElse("");
    return new Claim(
        row("claims", i),
        id("k", i),
        text(),
        text(),
        date,
        some("p"),
        some("b"),
        List.of("event:" + any("e")),
        "agrees",
        text());
  }

  private Manifest manifest() {
    List<String> bodies = IntStream.range(0, size).mapToObj(i -> id("b", i)).toList();
    int cut = random.nextInt(size);
    return new Manifest(
        "random",
        text(),
        text(),
        "1.0",
        List.of("CC0-1.0"),
        List.of("Nobody"),
        LocalDate.of(1901, 1, 1),
        LocalDate.of(1999, 12, 31),
        LocalDate.of(1950, 6, 1),
        List.of(id("e", 0)),
        List.of("en"),
        List.of(
            new Wing("one", "One", one(Column.values()), bodies.subList(0, cut), List.of()),
            new Wing(
                "two",
                "Two",
                text(),
                one(Column.values()),
                bodies.subList(cut, size),
                bodies.subList(cut, size))),
        List.of(
            new Panel(
                "top",
                "Top",
                text(),
                Column.MIDDLE,
                one(Panel.Form.values()),
                bodies.subList(0, 1),
                Optional.empty()),
            new Panel(
                "low",
                "Low",
                text(),
                Column.LEFT,
                one(Panel.Form.values()),
                bodies.subList(1, size),
                Optional.of("top"))),
        List.of(
            new Camp(
                "c-0", "Zero", text(), "Z", text(), "#000000", "#FFFFFF", 1, List.of(any("p"))),
            new Camp("c-1", "One", "O", "#112233", "#445566", 2, List.of())));
  }
}
