package apparat.io.datapackage.manifest;

import apparat.history.Camp;
import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.finding.Findings;
import apparat.io.json.JsonValue.JsonNumber;
import apparat.io.json.JsonValue.JsonObject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The camps as declared; read before the tables, which refer to them. */
public final class Camps {

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final String GREY = "#808080";

  private final Said said;

  private Camps(Findings findings) {
    said = new Said(findings);
  }

  /** The camps in their order. */
  public static List<Camp> read(JsonObject description, Findings findings) {
    return new Camps(findings).read(ManifestReader.block(description));
  }

  private List<Camp> read(JsonObject apparat) {
    Map<String, Camp> camps = new LinkedHashMap<>();
    for (JsonObject camp : said.objects(apparat, "camps")) {
      Camp read = camp(camp, camps.size() + 1);
      if (camps.putIfAbsent(read.id(), read) != null) {
        said.add(
            camp.place(),
            Problem.DUPLICATE,
            "the camp " + Shown.of(read.id()) + " is there twice, the second is left out",
            "keep one of them");
      }
    }
    return camps.values().stream().sorted(Comparator.comparingInt(Camp::order)).toList();
  }

  private Camp camp(JsonObject camp, int number) {
    String id = said.text(camp, "id", "camp");
    String name = camp.text("name").isEmpty() ? id : camp.text("name");
    return new Camp(
        id,
        name,
        camp.text("name_ru"),
        camp.text("letter").isEmpty()
            ? name.substring(0, name.offsetByCodePoints(0, 1))
            : camp.text("letter"),
        camp.text("letter_ru"),
        colour(camp, "colour"),
        colour(camp, "colour_dark"),
        camp.get("order")
            .filter(JsonNumber.class::isInstance)
            .map(order -> ((JsonNumber) order).number().intValue())
            .orElse(number),
        said.texts(camp, "people"));
  }

  private String colour(JsonObject camp, String name) {
    String text = camp.text(name);
    if (COLOUR.matcher(text).matches()) {
      return text;
    }
    if (said.mayBeText(camp, name)) {
      said.add(
          said.placeOf(camp, name),
          Problem.BAD_FORM,
          name + " " + Shown.of(text) + " is not a colour",
          "write one such as #1B5FAF");
    }
    return GREY;
  }
}
