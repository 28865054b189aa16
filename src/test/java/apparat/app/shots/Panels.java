package apparat.app.shots;

import apparat.app.model.Selection;
import apparat.session.View;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What lies beside the picture and over it: pages, lists, what is found, sheets. */
final class Panels {

  private Panels() {}

  static List<Course> courses() {
    return List.of(
        Course.of("pages", Panels::pages),
        Course.of("claims", Panels::claims),
        Course.of("finding", Panels::finding),
        Course.of("connections", Panels::connections),
        Course.of("brokers", Panels::brokers),
        Course.of("sheets", Panels::sheets),
        Course.of("menus", Panels::menus));
  }

  private static void pages(Walk walk) {
    walk.person("stalin").shot("page-person");
    walk.person("shklovsky").shot("page-person-hardly-known");
    walk.body("politburo").shot("page-body");
    walk.body("comintern").shot("page-body-other");
    walk.select(new Selection.OfTie("stalin", "trotsky")).shot("page-tie");
    walk.select(new Selection.OfFaction("left-opposition")).shot("page-faction");
    walk.select(new Selection.OfQuestion("nep")).shot("page-question");
    walk.select(new Selection.OfEvent("1924-lenin-death")).shot("page-event");
    walk.select(new Selection.OfSource("fischer-lenin")).shot("page-source");
    walk.select(new Selection.OfClaim("c03")).shot("page-claim");
    walk.press(KeyCode.BACK_SPACE).press(KeyCode.BACK_SPACE).shot("page-back-after-several");
    walk.person("lenin").day("1925-01-01").shot("page-somebody-dead");
  }

  private static void claims(Walk walk) {
    walk.press(KeyCode.T).shot("claims");
    walk.press(KeyCode.ENTER).shot("claims-one-chosen");
    walk.select(new Selection.OfClaim("c03")).shot("claims-another-chosen");
    walk.show(View.BOTH).shot("claims-both").show(View.ALLIANCES).shot("claims-alliances");
    walk.write("claim-words", "qqqq").shot("claims-none");
  }

  private static void finding(Walk walk) {
    walk.press(KeyCode.CONTROL, KeyCode.F).shot("find");
    walk.write("search", "trotzki").shot("find-latin");
    walk.write("search", "Зиновьев").shot("find-cyrillic");
    walk.write("search", "committee").shot("find-many");
    walk.write("search", "xyzzy").shot("find-nothing");
  }

  private static void connections(Walk walk) {
    walk.person("stalin").press(KeyCode.K).shot("connect-with-whom");
    walk.write("connected-with", "kirov").shot("connect-found");
    walk.press(KeyCode.ENTER).shot("connected");
    walk.show(View.ALLIANCES).shot("connected-alliances");
    walk.press(KeyCode.HOME).shot("connected-another-day");
  }

  private static void brokers(Walk walk) {
    walk.day("1926-11-10").press(KeyCode.I).shot("brokers");
    walk.show(View.ALLIANCES).shot("brokers-alliances");
    walk.person("bukharin").shot("brokers-person");
  }

  private static void sheets(Walk walk) {
    walk.press(KeyCode.CONTROL, KeyCode.E).shot("export").press(KeyCode.ESCAPE);
    walk.show(View.BOTH).press(KeyCode.CONTROL, KeyCode.E).shot("export-both");
    walk.press(KeyCode.ESCAPE).press(KeyCode.F1).shot("keys").press(KeyCode.ESCAPE);
    walk.press(KeyCode.CONTROL, KeyCode.C).shot("said-copied");
  }

  private static void menus(Walk walk) {
    walk.reader().node("menu").requestFocus();
    walk.press(KeyCode.SPACE).shot("menu");
    walk.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.RIGHT).shot("menu-recent");
    walk.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
  }
}
