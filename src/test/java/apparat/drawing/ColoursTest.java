package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Keeps the numbers of the look: sides that can be told apart, text that can be read. */
class ColoursTest {
  private static final Path SHIPPED = Path.of("graphs/bolshevik-party/datapackage.json");

  /** Sides that must differ pair by pair; Lenin and "no side" stand apart by sign and grey. */
  private static final String TOLD_APART = "STZBMWG";

  @ParameterizedTest
  @CsvSource({
    "light, NORMAL, 23.1", "light, DEUTERANOPIA, 15.2",
    "light, PROTANOPIA, 12.6", "light, TRITANOPIA, 16.0",
    "dark, NORMAL, 20.9", "dark, DEUTERANOPIA, 12.4",
    "dark, PROTANOPIA, 13.4", "dark, TRITANOPIA, 13.8"
  })
  void sidesAreToldApart(String theme, ColourVision vision, double smallest) {
    List<Colour> sides = new ArrayList<>();
    sides(theme)
        .forEach(
            (letter, colour) -> {
              if (TOLD_APART.contains(letter)) {
                sides.add(colour);
              }
            });
    double found = Double.MAX_VALUE;
    for (Colour a : sides) {
      for (Colour b : sides) {
        found = a == b ? found : Math.min(found, ColourDistance.between(a, b, vision));
      }
    }
    assertThat(sides).hasSize(7);
    assertThat(found).isCloseTo(smallest, within(0.06));
  }

  @ParameterizedTest
  @CsvSource({"light, 4.7", "dark, 4.7"})
  void lettersAreLegibleOnTheirSides(String theme, double worst) {
    assertThat(sides(theme).values())
        .allSatisfy(
            side ->
                assertThat(Contrast.ratio(side, Contrast.letterOn(side)))
                    .isGreaterThanOrEqualTo(worst - 0.1));
  }

  @ParameterizedTest
  @CsvSource({"light, 5.4", "dark, 4.9", "print, 4.5"})
  void textsAreLegibleOnEveryGround(String name, double worst) {
    Theme theme = Theme.named(name);
    List<Colour> grounds =
        List.of(theme.paper(), theme.panel(), theme.party(), theme.state(), theme.regions());
    for (Colour ground : grounds) {
      for (Colour text : List.of(theme.ink(), theme.soft(), theme.ghost())) {
        assertThat(Contrast.ratio(text, ground))
            .as("%s on %s", text.hex(), ground.hex())
            .isGreaterThanOrEqualTo(worst - 0.06);
      }
    }
    // what has left is never written on a chip
    assertThat(Contrast.ratio(theme.soft(), theme.chip())).isGreaterThanOrEqualTo(worst - 0.06);
    theme
        .change()
        .ifPresent(
            change ->
                assertThat(Contrast.ratio(theme.ink(), change))
                    .isGreaterThanOrEqualTo(Contrast.TEXT));
  }

  @Test
  void distanceOfKnownPairs() {
    Colour white = Colour.of("#FFFFFF");
    assertThat(ColourDistance.between(white, Colour.of("#000000"))).isCloseTo(100, within(0.01));
    assertThat(ColourDistance.between(white, white)).isZero();
    // W and G, the nearest of the light table
    assertThat(ColourDistance.between(Colour.of("#47294C"), Colour.of("#A15C82")))
        .isCloseTo(23.1, within(0.06));
  }

  @Test
  void distanceIsTheSameBothWays() {
    Colour a = Colour.of("#1B5FAF");
    Colour b = Colour.of("#BF3417");
    assertThat(ColourDistance.between(a, b))
        .isCloseTo(ColourDistance.between(b, a), within(1e-9))
        .isGreaterThan(23);
  }

  @ParameterizedTest
  @EnumSource
  void greysLookTheSameToEveryone(ColourVision vision) {
    Colour grey = Colour.of("#808080");
    Colour lighter = Colour.of("#909090");
    assertThat(ColourDistance.between(grey, lighter, vision))
        .isCloseTo(ColourDistance.between(grey, lighter), within(0.01));
  }

  @Test
  void contrastReachesFromOneToTwentyOne() {
    Colour white = Colour.of("#FFFFFF");
    Colour black = Colour.of("#000000");
    assertThat(Contrast.ratio(white, black)).isCloseTo(21, within(1e-9));
    assertThat(Contrast.ratio(black, black)).isEqualTo(1);
    assertThat(Contrast.letterOn(black)).isEqualTo(white);
    assertThat(Contrast.letterOn(white)).isNotEqualTo(white);
  }

  @Test
  void coloursMixAndSpeakHex() {
    assertThat(Colour.of("#102030").mixed(Colour.of("#304050"), 0.5))
        .isEqualTo(Colour.of("#203040"));
    assertThat(new Colour(0x00000A).hex()).isEqualTo("#00000A");
  }

  private static Map<String, Colour> sides(String theme) {
    JsonNode camps = new ObjectMapper().readTree(SHIPPED).at("/apparat/camps");
    Map<String, Colour> sides = new LinkedHashMap<>();
    for (JsonNode camp : camps) {
      String colour = camp.get(theme.equals("dark") ? "colour_dark" : "colour").asString();
      sides.put(camp.get("letter").asString(), Colour.of(colour));
    }
    return sides;
  }
}
