package apparat.session;

import apparat.drawing.Colour;
import apparat.drawing.ColourDistance;
import apparat.history.Camp;
import apparat.io.Diagnostic;
import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.json.JsonFile;
import apparat.io.json.JsonValue;
import apparat.io.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds camps whose colours look so alike that a reader would take one for the other. */
final class CampColours {

  /** CIEDE2000; two colours that are nearer are hard to tell apart in small squares. */
  static final double NEAREST = 12;

  private static final String DESCRIPTION = "datapackage.json";

  private CampColours() {}

  /** A warning for each two camps that are too near, at the colour of the later one. */
  static List<Diagnostic> tooNear(List<Camp> camps, Path dataSet) {
    Optional<JsonObject> block = block(dataSet);
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < camps.size(); i++) {
      for (Camp before : camps.subList(0, i)) {
        found.addAll(compare(before, camps.get(i), "colour", Camp::colour, block));
        found.addAll(compare(before, camps.get(i), "colour_dark", Camp::colourDark, block));
      }
    }
    return found;
  }

  /** Only what is written is blamed, not the grey that stands for a colour that is none. */
  private static List<Diagnostic> compare(
      Camp one,
      Camp other,
      String member,
      Function<Camp, String> colour,
      Optional<JsonObject> block) {
    Optional<Place> first = place(block, one.id(), member, colour.apply(one));
    Optional<Place> second = place(block, other.id(), member, colour.apply(other));
    double distance =
        ColourDistance.between(Colour.of(colour.apply(one)), Colour.of(colour.apply(other)));
    if (distance >= NEAREST || first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    String found =
        String.format(
            Locale.ROOT,
            "the %s %s of '%s' is hard to tell from %s of '%s' (CIEDE2000 %.1f)",
            member,
            colour.apply(other),
            other.id(),
            colour.apply(one),
            one.id(),
            distance);
    return List.of(
        new Diagnostic(
            DESCRIPTION,
            second.get().line(),
            second.get().column(),
            Problem.NEAR_COLOURS.severity(),
            Problem.NEAR_COLOURS.code(),
            found,
            "choose colours that are at least 12 apart"));
  }

  private static Optional<JsonObject> block(Path dataSet) {
    Path file = Files.isDirectory(dataSet) ? dataSet.resolve(DESCRIPTION) : dataSet;
    try (InputStream in = Files.newInputStream(file)) {
      return JsonFile.read(in).asObject().flatMap(root -> root.object("apparat"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Place> place(
      Optional<JsonObject> block, String id, String member, String colour) {
    return block.stream()
        .flatMap(object -> object.items("camps").stream())
        .flatMap(item -> item.asObject().stream())
        .filter(camp -> camp.text("id").equals(id) && camp.text(member).equals(colour))
        .findFirst()
        .flatMap(camp -> camp.get(member))
        .map(JsonValue::place);
  }
}
