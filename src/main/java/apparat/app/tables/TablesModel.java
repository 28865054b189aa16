package apparat.app.tables;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.history.DateWords;
import apparat.session.tables.Cell;
import apparat.session.tables.DayTable;
import apparat.session.tables.DayTable.Kind;
import apparat.session.tables.DayTable.Line;
import apparat.session.tables.DayTables;
import apparat.session.tables.LineFilter;
import apparat.session.tables.Reading;
import apparat.time.HistoricalDate;
import apparat.view.frame.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which table of the day is shown and which of its lines; follows the day while it is seen. */
public final class TablesModel {

  private static final int LONG = 26;

  private final NamedHistory names;
  private final TimeModel time;
  private final LookModel look;
  private final SelectionModel selection;
  private final RoomsModel rooms;
  private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.ROSTERS);
  private final ReadOnlyObjectWrapper<DayTable> table;
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final Map<Kind, String> filters = new EnumMap<>(Kind.class);
  private final Map<Kind, Language> typedIn = new EnumMap<>(Kind.class);
  private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
  private Runnable takesKeys = () -> {};

  public TablesModel(
      NamedHistory names,
      TimeModel time,
      LookModel look,
      SelectionModel selection,
      RoomsModel rooms) {
    this.names = names;
    this.time = time;
    this.look = look;
    this.selection = selection;
    this.rooms = rooms;
    this.table = new ReadOnlyObjectWrapper<>(new DayTable(Kind.ROSTERS, "", List.of(), List.of()));
    time.momentProperty().subscribe(moment -> refresh());
    look.doubtfulProperty().subscribe(doubtful -> refresh());
    look.languageProperty().subscribe(language -> refresh());
    rooms.middleProperty().subscribe(middle -> refresh());
  }

  public ReadOnlyObjectProperty<Kind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** The whole table, of the day for which it was last seen. */
  public ReadOnlyObjectProperty<DayTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /** The lines that the filter lets through. */
  public ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  public void show(Kind wanted) {
    kind.set(wanted);
    filter.set(filters.getOrDefault(wanted, ""));
    refresh();
  }

  /** What is sought in the table that is shown; each table has its own. */
  public ReadOnlyStringProperty filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Only lines that a {@link LineFilter} of these words lets through. */
  public void filter(String words) {
    if (!words.equals(filters.put(kind.get(), words))) {
      typedIn.put(kind.get(), look.languageProperty().get());
    }
    filter.set(words);
    sift();
  }

  /**
   * Who is at the table gives its keys to it.
   *
   * @param taking takes them whenever somebody {@link #enter enters}
   */
  void onEntering(Runnable taking) {
    takesKeys = taking;
  }

  /** The tables take the place of the picture, and the next keys are for them. */
  public void enter() {
    rooms.show(Middle.TABLES);
    takesKeys.run();
  }

  private void refresh() {
    if (rooms.middleProperty().get() == Middle.TABLES) {
      Reading reading = new Reading(names.get(), look.doubtfulProperty().get());
      table.set(DayTables.of(kind.get(), time.day(), reading));
      sift();
    }
  }

  private void sift() {
    LineFilter wanted = LineFilter.of(filter.get(), table.get().heading());
    lines.set(table.get().lines().stream().filter(wanted::lets).toList());
  }

  /** How many lines are shown, of how many. */
  public String count() {
    int all = table.get().lines().size();
    int shown = lines.get().size();
    String words = all == 1 ? " line" : " lines";
    return shown == all ? all + words : shown + " of " + all + words;
  }

  /** What a pointer over a cell is told: long words, and an inexact date as a person says it. */
  static String tip(String written) {
    return HistoricalDate.parse(written)
        .filter(date -> !date.exact())
        .map(date -> written + " means " + DateWords.of(date))
        .orElse(written.length() > LONG ? written : "");
  }

  /** What to say where no line is shown. */
  public String nothing() {
    if (table.get().lines().isEmpty()) {
      return "There are no such lines on this day.";
    }
    String marks =
        filter.get().matches(".*[\"“”„«»].*")
            ? " What stands in quotation marks is sought as a whole cell."
            : "";
    return "No line of this table has " + filter.get().strip() + "." + marks + otherNames();
  }

  /** Words may be names as they were called when they were typed. */
  private String otherNames() {
    Language now = look.languageProperty().get();
    Language then = typedIn.getOrDefault(kind.get(), now);
    return now == then
        ? ""
        : " Names are in "
            + words(now)
            + " now; this was typed when they were in "
            + words(then)
            + ".";
  }

  private static String words(Language language) {
    return switch (language) {
      case EN -> "English";
      case RU -> "Russian";
    };
  }

  /** Whether the line speaks of what is selected. */
  public boolean speaksOfSelected(Line line) {
    return selection.selection().dataKey().filter(line.mentions()::contains).isPresent();
  }

  /** What is selected in the window as a whole. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.selectionProperty();
  }

  /** Selects what the line is about. */
  public void select(Line line) {
    select(line.key());
  }

  /** Selects who or what the cell of the line names, else what the line is about. */
  public void select(Line line, Cell cell) {
    select(cell instanceof Cell.Named(_, String key) ? key : line.key());
  }

  private void select(String key) {
    Selection about = Selection.of(key);
    if (!about.equals(Selection.NOTHING)) {
      selection.select(about);
    }
  }

  /** Whether something is selected, whose page stands beside the table. */
  boolean selects() {
    return !selection.selection().equals(Selection.NOTHING);
  }
}
