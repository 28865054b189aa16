package apparat.app.shots;

import apparat.app.model.Selection;
import apparat.drawing.Theme;
import apparat.session.View;
import apparat.session.tables.DayTable.Kind;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** The pictures and tables of days, and how they can be looked at. */
final class Pictures {

  private static final List<String> DAYS =
      List.of("1921-03-20", "1922-04-03", "1924-06-02", "1926-01-01", "1926-07-23", "1927-12-18");

  private Pictures() {}

  static List<Course> courses() {
    return List.of(
        Course.of("days", Pictures::days),
        Course.of("tables", Pictures::tables),
        Course.of("somebodySelected", Pictures::somebodySelected),
        Course.of("comparison", Pictures::comparison),
        Course.of("alone", Pictures::alone),
        Course.of("map", Pictures::map),
        Course.of("names", Pictures::names),
        Course.of("enlarged", Pictures::enlarged),
        Course.of("print", Pictures::print));
  }

  private static void days(Walk walk) {
    for (String day : DAYS) {
      walk.day(day);
      for (View view : View.values()) {
        walk.show(view).shot(view + "-" + day);
      }
      if (walk.reader().find("turn-bar").isPresent()) {
        walk.press(KeyCode.DIGIT3).shot("both-turned-" + day);
      }
    }
    walk.day("1924-06-02").show(View.HIERARCHY);
    for (int wing = 1; wing <= 3; wing++) {
      walk.press(KeyCode.U).shot("unfolded-" + wing);
    }
    walk.press(KeyCode.ESCAPE).press(KeyCode.L).shot("lanes-turned").press(KeyCode.L);
    walk.reader().timeBar().zoom(4, LocalDate.of(1924, 6, 2).toEpochDay());
    walk.shot("period-nearer").press(KeyCode.W).shot("period-whole");
    walk.press(KeyCode.G).shot("date-field").write("date-field", "1926").shot("date-typed");
    walk.write("date-field", "yesterday").press(KeyCode.ENTER).shot("date-typed-wrongly");
  }

  private static void tables(Walk walk) {
    walk.press(KeyCode.DIGIT4);
    for (String day : List.of("1922-04-03", "1926-07-23")) {
      walk.day(day);
      for (Kind kind : Kind.values()) {
        String name = kind.words().toLowerCase(Locale.ROOT);
        walk.click("table-" + name).shot("tables-" + name + "-" + day);
      }
    }
    walk.press(KeyCode.END).shot("tables-last-column").press(KeyCode.HOME);
    walk.click("table-ties").write("table-filter", "stalin").shot("tables-sifted");
    walk.write("table-filter", "qqqq").shot("tables-nothing-left");
    walk.write("table-filter", "").person("stalin").shot("tables-person");
  }

  private static void somebodySelected(Walk walk) {
    for (View view : View.values()) {
      walk.show(view).day("1924-06-02").person("stalin").shot("stalin-in-" + view);
      walk.day("1926-07-23").person("zinoviev").shot("zinoviev-in-" + view);
    }
    walk.show(View.ALLIANCES)
        .select(new Selection.OfFaction("united-opposition"))
        .shot("faction-in-alliances");
  }

  private static void comparison(Walk walk) {
    walk.day("1927-12-18");
    for (View view : View.values()) {
      walk.show(view);
      walk.reader().compare().compareWith(LocalDate.of(1924, 6, 2));
      walk.shot("compare-one-" + view);
      walk.click("split").shot("compare-split-" + view);
      walk.click("split");
    }
    walk.write("other-day", "yesterday").press(KeyCode.ENTER).shot("compare-no-day");
    walk.show(View.HIERARCHY).day("1924-06-02").write("other-day", "1926-07-23");
    walk.press(KeyCode.ENTER).person("zinoviev").shot("compare-from-the-earlier-day");
  }

  private static void alone(Walk walk) {
    walk.day("1924-06-02").body("politburo").press(KeyCode.O).shot("alone-politburo");
    walk.nothingSelected().shot("alone-politburo-no-page");
    walk.press(KeyCode.ESCAPE).day("1921-03-20").body("central-committee").press(KeyCode.O);
    walk.nothingSelected().shot("alone-central-committee");
    walk.day("1927-12-18").shot("alone-central-committee-1927");
  }

  private static void map(Walk walk) {
    walk.show(View.ALLIANCES).press(KeyCode.M).shot("map-choices");
    walk.click("everybody").shot("map-everybody");
    walk.press(KeyCode.M).shot("map-everybody-no-panel");
    walk.press(KeyCode.M).click("everybody").press(KeyCode.M);
    walk.show(View.BOTH).press(KeyCode.M).shot("map-choices-both").press(KeyCode.M);
    walk.show(View.ALLIANCES).press(KeyCode.X).shot("free-play");
    walk.press(KeyCode.DOWN).shot("free-play-selected");
  }

  private static void names(Walk walk) {
    walk.reader().look().useLanguage(Language.RU);
    for (View view : View.values()) {
      walk.show(view).shot("russian-" + view);
    }
    walk.person("stalin").shot("russian-person");
    walk.day("1927-11-20").show(View.HIERARCHY).person("zinoviev").shot("russian-zinoviev");
    walk.press(KeyCode.DIGIT4).nothingSelected().shot("russian-tables");
  }

  private static void enlarged(Walk walk) {
    for (double scale : List.of(1.5, 2.0)) {
      String percent = "scale-" + Math.round(100 * scale) + "-";
      walk.reader().look().enlarge(scale);
      walk.nothingSelected().press(KeyCode.DIGIT1).shotIfSaid(percent + "advice").calm();
      walk.shot(percent + "hierarchy");
      walk.person("stalin").calm().shot(percent + "person");
      walk.nothingSelected().press(KeyCode.DIGIT2).calm().shot(percent + "alliances");
      walk.press(KeyCode.DIGIT3).calm().shot(percent + "both");
      walk.press(KeyCode.DIGIT4).calm().shot(percent + "tables");
      walk.press(KeyCode.DIGIT1).press(KeyCode.T).calm().shot(percent + "claims");
      walk.press(KeyCode.T).press(KeyCode.J).calm().shot(percent + "lecture").press(KeyCode.J);
      walk.press(KeyCode.CONTROL, KeyCode.E).calm().shot(percent + "export").press(KeyCode.ESCAPE);
    }
  }

  private static void print(Walk walk) {
    walk.reader().look().useTheme(Theme.PRINT);
    for (View view : View.values()) {
      walk.show(view).shot("print-" + view);
    }
    walk.press(KeyCode.DIGIT4).shot("print-tables");
  }
}
