package apparat.cli.sides;

import apparat.history.Camp;
import apparat.history.DateWords;
import apparat.session.compared.Crossed;
import apparat.session.compared.Crossed.Change;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who changed sides between two days, as lines to read and as a table. */
public record CrossedText(LocalDate then, LocalDate now, List<Crossed> people) {

  private static final List<String> HEADING =
      List.of(
          "person",
          "name",
          "from",
          "to",
          "on_map",
          "sentence",
          "change",
          "from_name",
          "to_name",
          "beside_then",
          "beside_now");

  /** For people, with the way to the story of each. */
  public List<String> text() {
    String days = "between " + DateWords.day(then) + " and " + DateWords.day(now);
    if (people.isEmpty()) {
      return List.of("Nobody changed sides " + days + ".");
    }
    long shown = people.stream().filter(Crossed::shown).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        people.size() + " changed sides " + days + ", " + shown + " of them shown on the map");
    lines.add("  counted: " + Crossed.MEANING);
    people.forEach(one -> lines.add("  " + one.sentence()));
    lines.add(
        "'apparat sides --person "
            + people.getFirst().person().id()
            + "' tells what happened at the time of each turn, with sources.");
    return lines;
  }

  /** For programs: sides by id, to be counted, and by name, to be read. */
  public Table table() {
    return new Table(HEADING, people.stream().map(CrossedText::row).toList());
  }

  private static List<Cell> row(Crossed one) {
    return List.of(
        Cell.of(one.person().id()),
        Cell.of(one.person().name()),
        Cell.of(one.from().map(Camp::id).orElse("")),
        Cell.of(one.to().id()),
        Cell.of(one.shown() ? "yes" : "no"),
        Cell.of(one.words()),
        Cell.of(change(one.change())),
        Cell.of(one.from().map(Camp::name).orElse("")),
        Cell.of(one.to().name()),
        Cell.of(ids(one.besideThen())),
        Cell.of(ids(one.besideNow())));
  }

  private static String change(Change change) {
    return switch (change) {
      case SIDE -> "side";
      case FROM_NONE -> "from-none";
      case COMPANY -> "company";
    };
  }

  private static List<String> ids(List<Camp> camps) {
    return camps.stream().map(Camp::id).toList();
  }
}
