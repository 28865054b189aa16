package apparat.io.datapackage.writing;

import apparat.history.Camp;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a data set says of itself, as members of a JSON object. */
final class DescriptionWriter {

  private DescriptionWriter() {}

  /** The description; members that the manifest does not know are kept from an earlier one. */
  static Map<String, Object> description(
      Manifest manifest, Object resources, Map<String, Object> earlier) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    members.putAll(earlier);
    members.put("name", manifest.name());
    members.put("title", manifest.title());
    members.put("description", manifest.description());
    members.put("version", manifest.version());
    put(members, "licenses", named("name", manifest.licences(), earlier.get("licenses")));
    put(
        members,
        "contributors",
        named("title", manifest.contributors(), earlier.get("contributors")));
    members.put("resources", resources);
    members.put("apparat", apparat(manifest, earlier.get("apparat")));
    return members;
  }

  private static void put(Map<String, Object> members, String name, List<?> values) {
    members.remove(name);
    if (!values.isEmpty()) {
      members.put(name, values);
    }
  }

  /** Objects with a name each; what an earlier description says more of one is kept. */
  private static List<Object> named(String member, List<String> names, Object earlier) {
    return names.stream().map(name -> named(member, name, earlier)).toList();
  }

  private static Object named(String member, String name, Object earlier) {
    if (earlier instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map && name.equals(map.get(member))) {
          return map;
        }
      }
    }
    return Map.of(member, name);
  }

  private static Map<String, Object> apparat(Manifest manifest, Object earlier) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (earlier instanceof Map<?, ?> map) {
      map.forEach((name, value) -> members.put(name.toString(), value));
    }
    members.put("period", List.of(manifest.firstDay().toString(), manifest.lastDay().toString()));
    members.put("default_day", manifest.defaultDay().toString());
    members.put("key_moments", manifest.keyMoments());
    members.put("languages", manifest.languages());
    members.put("camps", manifest.camps().stream().map(DescriptionWriter::camp).toList());
    members.put("hierarchy", manifest.wings().stream().map(DescriptionWriter::wing).toList());
    members.put("panels", manifest.panels().stream().map(DescriptionWriter::panel).toList());
    return members;
  }

  private static Map<String, Object> camp(Camp camp) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", camp.id());
    members.put("name", camp.name());
    if (!camp.nameRu().isEmpty()) {
      members.put("name_ru", camp.nameRu());
    }
    members.put("letter", camp.letter());
    if (!camp.letterRu().isEmpty()) {
      members.put("letter_ru", camp.letterRu());
    }
    members.put("colour", camp.colour());
    members.put("colour_dark", camp.colourDark());
    members.put("order", camp.order());
    if (!camp.people().isEmpty()) {
      members.put("people", camp.people());
    }
    return members;
  }

  private static Map<String, Object> wing(Wing wing) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("wing", wing.id());
    members.put("name", wing.name());
    if (!wing.nameRu().isEmpty()) {
      members.put("name_ru", wing.nameRu());
    }
    members.put("column", wing.column().name().toLowerCase(Locale.ROOT));
    members.put("bodies", wing.bodies());
    members.put("folded", wing.folded());
    return members;
  }

  private static Map<String, Object> panel(Panel panel) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", panel.id());
    members.put("name", panel.name());
    if (!panel.nameRu().isEmpty()) {
      members.put("name_ru", panel.nameRu());
    }
    members.put("column", panel.column().name().toLowerCase(Locale.ROOT));
    members.put("form", panel.form().name().toLowerCase(Locale.ROOT));
    members.put("bodies", panel.bodies());
    panel.under().ifPresent(under -> members.put("under", under));
    return members;
  }
}
