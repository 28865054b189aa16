package apparat.io.datapackage.manifest;

import apparat.history.Camp;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.Problem;
import apparat.io.datapackage.finding.Findings;
import apparat.io.datapackage.rows.AllRows;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import apparat.record.Event;
import apparat.time.HistoricalDate;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the manifest of what the description says and, where it is silent, of the rows. */
public final class ManifestReader {

  private final JsonObject description;
  private final JsonObject apparat;
  private final AllRows rows;
  private final List<Camp> camps;
  private final Said said;

  public ManifestReader(JsonObject description, AllRows rows, List<Camp> camps, Findings findings) {
    this.description = description;
    apparat = block(description);
    this.rows = rows;
    this.camps = camps;
    said = new Said(findings);
  }

  /** The part of a description that speaks to Apparat; without members if there is none. */
  public static JsonObject block(JsonObject description) {
    return description.object("apparat").orElse(new JsonObject(description.place(), Map.of()));
  }

  /** The manifest; whatever cannot be used is reported. */
  public Manifest read() {
    Period period = Period.read(apparat, rows, said);
    List<Wing> wings = new Wings(rows.bodies(), said).read(apparat);
    List<Panel> panels = new Panels(rows, said).read(apparat, wings);
    return new Manifest(
        description.text("name"),
        description.text("title"),
        description.text("description"),
        description.text("version"),
        names(description.items("licenses"), "name"),
        names(description.items("contributors"), "title"),
        period.first(),
        period.last(),
        defaultDay(period),
        keyMoments(),
        languages(),
        wings,
        panels,
        new CampsInUse(rows, said).of(camps, description));
  }

  private static List<String> names(List<JsonValue> values, String member) {
    return values.stream()
        .map(value -> value.asObject().map(object -> object.text(member)).orElse(value.asText()))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private LocalDate defaultDay(Period period) {
    Optional<JsonValue> value = apparat.get("default_day");
    if (value.isEmpty()) {
      return period.first();
    }
    Optional<HistoricalDate> day = Period.day(value.get(), "default_day", said);
    if (day.isPresent() && !period.holds(day.get().first())) {
      said.add(
          value.get().place(),
          Problem.DAY_OUTSIDE_PERIOD,
          "the default day " + day.get() + " is outside the period",
          "choose a day from " + period.first() + " to " + period.last());
      return period.first();
    }
    return day.map(HistoricalDate::first).orElse(period.first());
  }

  private List<String> keyMoments() {
    Set<String> events = rows.events().stream().map(Event::id).collect(Collectors.toSet());
    List<String> ids =
        said.ids(
            apparat, "key_moments", events::contains, Problem.UNKNOWN_KEY_MOMENT, Table.EVENTS);
    return List.copyOf(new LinkedHashSet<>(ids));
  }

  private List<String> languages() {
    List<String> languages = said.texts(apparat, "languages");
    return languages.isEmpty() ? List.of("en") : languages;
  }
}
