package apparat.io.datapackage.manifest;

import apparat.history.Column;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.rows.AllRows;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.record.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The panels: as declared, or one for each body that is not folded. */
final class Panels {

  private final AllRows rows;
  private final Said said;

  Panels(AllRows rows, Said said) {
    this.rows = rows;
    this.said = said;
  }

  List<Panel> read(JsonObject apparat, List<Wing> wings) {
    Map<String, Panel> panels = new LinkedHashMap<>();
    for (JsonObject panel : said.objects(apparat, "panels")) {
      Panel read = panel(panel);
      if (panels.putIfAbsent(read.id(), read) != null) {
        said.add(
            panel.place(),
            Problem.DUPLICATE,
            "the panel " + Shown.of(read.id()) + " is there twice, the second is left out",
            "keep one of them");
      }
    }
    if (panels.isEmpty()) {
      return new MadePanels(rows, wings).panels();
    }
    said.objects(apparat, "panels").forEach(panel -> hang(panel, panels));
    return List.copyOf(panels.values());
  }

  private Panel panel(JsonObject panel) {
    Set<String> known = new HashSet<>();
    rows.bodies().stream().map(Body::id).forEach(known::add);
    String id = said.text(panel, "id", "panel");
    return new Panel(
        id,
        panel.text("name").isEmpty() ? id : panel.text("name"),
        panel.text("name_ru"),
        said.word(panel, "column", Column.class, Column.MIDDLE),
        said.word(panel, "form", Panel.Form.class, Panel.Form.CHIPS),
        said.ids(panel, "bodies", known::contains, Problem.UNKNOWN_ID, Table.BODIES),
        Optional.empty());
  }

  /** Hangs a panel under the one it names, unless that is not there or hangs under it already. */
  private void hang(JsonObject panel, Map<String, Panel> panels) {
    Optional<JsonValue> under = panel.get("under").filter(JsonText.class::isInstance);
    Panel own = panels.get(panel.text("id"));
    if (under.isEmpty() || own == null || own.under().isPresent()) {
      return;
    }
    String above = under.get().asText();
    if (!panels.containsKey(above)) {
      said.add(
          under.get().place(),
          Problem.UNKNOWN_ID,
          "the panel hangs under " + Shown.of(above) + ", which is no panel",
          "name the id of a panel");
    } else if (isAbove(own.id(), above, panels)) {
      said.add(
          under.get().place(),
          Problem.SUPERVISION_CYCLE,
          "the panel " + Shown.of(own.id()) + " hangs under itself",
          "hang one of the panels elsewhere");
    } else {
      panels.put(own.id(), hung(own, above));
    }
  }

  static Panel hung(Panel panel, String under) {
    return new Panel(
        panel.id(),
        panel.name(),
        panel.nameRu(),
        panel.column(),
        panel.form(),
        panel.bodies(),
        Optional.of(under));
  }

  /** Whether one panel is another or hangs somewhere above it. */
  static boolean isAbove(String one, String other, Map<String, Panel> panels) {
    List<String> way = new ArrayList<>();
    Optional<String> at = Optional.of(other);
    while (at.isPresent() && !way.contains(at.get())) {
      way.add(at.get());
      at = Optional.ofNullable(panels.get(at.get())).flatMap(Panel::under);
    }
    return way.contains(one);
  }
}
