package apparat.io.datapackage.rules;

import apparat.history.Manifest;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.json.JsonValue;
import apparat.record.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Key moments are the events of weight 3, in order, inside the period. */
final class KeyMoments implements Rule {

  private static final int HEAVIEST = 3;

  @Override
  public void check(Checked checked, Report report) {
    Manifest manifest = checked.data().manifest();
    Map<String, Event> events = new HashMap<>();
    checked.data().events().forEach(event -> events.put(event.id(), event));
    if (checked.apparat().get("key_moments").isPresent()) {
      for (Event event : checked.data().events()) {
        weight(event, manifest.keyMoments().contains(event.id()), report);
      }
    }
    List<Event> moments = manifest.keyMoments().stream().map(events::get).toList();
    for (Event event : moments) {
      inside(event, manifest, report);
    }
    order(moments, checked, report);
  }

  private static void weight(Event event, boolean listed, Report report) {
    if ((event.weight() == HEAVIEST) != listed) {
      report.add(
          event.row(),
          "weight",
          Problem.KEY_MOMENT_WEIGHT,
          listed
              ? event.id() + " is a key moment and has weight " + event.weight()
              : event.id() + " has weight 3 and is not among the key moments",
          listed ? "give it weight 3" : "add it to apparat.key_moments, or make it lighter");
    }
  }

  private static void inside(Event event, Manifest manifest, Report report) {
    if (event.date().first().isBefore(manifest.firstDay())
        || event.date().first().isAfter(manifest.lastDay())) {
      report.add(
          event.row(),
          "date",
          Problem.KEY_MOMENT_OUTSIDE,
          "the key moment " + event.id() + " is outside the period",
          "correct its date or the period, or take it from the key moments");
    }
  }

  private static void order(List<Event> moments, Checked checked, Report report) {
    for (int i = 1; i < moments.size(); i++) {
      if (moments.get(i).date().first().isBefore(moments.get(i - 1).date().first())) {
        report.add(
            placeOf(moments.get(i).id(), checked),
            Problem.KEY_MOMENTS_OUT_OF_ORDER,
            "the key moment " + moments.get(i).id() + " stands after a later one",
            "sort the key moments by date");
      }
    }
  }

  private static Place placeOf(String id, Checked checked) {
    return checked.apparat().items("key_moments").stream()
        .filter(value -> value.asText().equals(id))
        .map(JsonValue::place)
        .findFirst()
        .orElse(Place.START);
  }
}
