package apparat.io.datapackage.manifest;

import apparat.history.Column;
import apparat.history.Wing;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue.JsonObject;
import apparat.io.json.JsonValue.JsonText;
import apparat.record.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wings: as declared, or one for each word in the column {@code wing} of the bodies. */
final class Wings {

  /** Membership of the party itself is no organ. */
  private static final String NEVER_DRAWN = "party";

  private final List<Body> bodies;
  private final Said said;
  private final Set<String> known = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  Wings(List<Body> bodies, Said said) {
    this.bodies = bodies;
    this.said = said;
    bodies.forEach(body -> known.add(body.id()));
  }

  List<Wing> read(JsonObject apparat) {
    List<Wing> wings = new ArrayList<>();
    for (JsonObject wing : said.objects(apparat, "hierarchy")) {
      wings.add(wing(wing));
    }
    return wings.isEmpty() ? made() : List.copyOf(wings);
  }

  private Wing wing(JsonObject wing) {
    List<String> own = new ArrayList<>();
    for (JsonText value : said.list(wing, "bodies")) {
      String id = value.text();
      if (!known.contains(id)) {
        said.unknown(value, "the hierarchy", Problem.UNKNOWN_ID, Table.BODIES);
      } else if (!placed.add(id)) {
        said.add(
            value.place(),
            Problem.BODY_TWICE_IN_HIERARCHY,
            "the body " + Shown.of(id) + " stands in the hierarchy twice",
            "keep one place");
      } else {
        own.add(id);
      }
    }
    List<String> folded = said.ids(wing, "folded", own::contains, Problem.UNKNOWN_ID, Table.BODIES);
    String id = said.text(wing, "wing", "wing");
    return new Wing(
        id,
        wing.text("name").isEmpty() ? titled(id) : wing.text("name"),
        wing.text("name_ru"),
        said.word(wing, "column", Column.class, Column.MIDDLE),
        List.copyOf(own),
        List.copyOf(new LinkedHashSet<>(folded)));
  }

  private List<Wing> made() {
    Map<String, List<String>> byWing = new LinkedHashMap<>();
    for (Body body : bodies) {
      if (!body.kind().equals(NEVER_DRAWN)) {
        byWing.computeIfAbsent(body.wing(), wing -> new ArrayList<>()).add(body.id());
      }
    }
    List<Wing> wings = new ArrayList<>();
    byWing.forEach(
        (wing, ids) ->
            wings.add(new Wing(wing, titled(wing), column(wing), List.copyOf(ids), List.of())));
    return List.copyOf(wings);
  }

  /** Where the words of the schema belong: the party in the middle, the state on the right. */
  private static Column column(String wing) {
    return switch (wing) {
      case "party" -> Column.MIDDLE;
      case "state", "soviet", "military" -> Column.RIGHT;
      default -> Column.LEFT;
    };
  }

  private static String titled(String id) {
    return id.isEmpty() ? "Other" : Character.toUpperCase(id.charAt(0)) + id.substring(1);
  }
}
