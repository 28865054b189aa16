package apparat.io.datapackage.manifest;

import apparat.history.Camp;
import apparat.io.Problem;
import apparat.io.datapackage.rows.AllRows;
import apparat.io.datapackage.schema.Table;
import apparat.io.json.JsonValue.JsonObject;
import apparat.record.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The camps with people that are known; made of the words of the tables if none are declared. */
final class CampsInUse {

  /** Colours that can be told apart by those who cannot see all of them, too. */
  private static final List<String> COLOURS =
      List.of("#1B5FAF", "#BF3417", "#EFAF38", "#3C9870", "#47294C", "#A15C82", "#93A5B8");

  private final AllRows rows;
  private final Said said;

  CampsInUse(AllRows rows, Said said) {
    this.rows = rows;
    this.said = said;
  }

  List<Camp> of(List<Camp> declared, JsonObject description) {
    if (declared.isEmpty()) {
      return made();
    }
    Set<String> known = new HashSet<>();
    rows.people().stream().map(Person::id).forEach(known::add);
    JsonObject apparat = ManifestReader.block(description);
    for (JsonObject camp : said.objects(apparat, "camps")) {
      said.ids(camp, "people", known::contains, Problem.UNKNOWN_ID, Table.PEOPLE);
    }
    return declared.stream().map(camp -> withKnown(camp, known)).toList();
  }

  private static Camp withKnown(Camp camp, Set<String> known) {
    return camp.with(camp.people().stream().filter(known::contains).toList());
  }

  private List<Camp> made() {
    Set<String> words = new LinkedHashSet<>();
    rows.factions().forEach(faction -> words.add(faction.camp()));
    rows.allegiances().forEach(allegiance -> words.add(allegiance.camp()));
    words.remove("");
    List<Camp> camps = new ArrayList<>();
    for (String word : words) {
      String colour = COLOURS.get(camps.size() % COLOURS.size());
      String letter = word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
      camps.add(new Camp(word, word, letter, colour, colour, camps.size() + 1, List.of()));
    }
    return List.copyOf(camps);
  }
}
