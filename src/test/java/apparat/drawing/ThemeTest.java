package apparat.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the look, word by word. */
class ThemeTest {
  @ParameterizedTest
  @CsvSource({
    "light, #F7F3EA, #FFFDF7, #FFFDF7, #211F1B, #5F5A50, #5E584C, #8C8474, #CFC7B6",
    "dark, #17191C, #202327, #2A2E33, #F1EDE4, #B4AFA4, #9A968C, #7E827F, #3A3E44",
    "print, #FFFFFF, #FFFFFF, #FFFFFF, #000000, #4A4A4A, #666666, #7A7A7A, #BDBDBD"
  })
  void groundsTextsAndLines(
      String name,
      String paper,
      String panel,
      String chip,
      String ink,
      String soft,
      String ghost,
      String lines,
      String rule) {
    Theme theme = Theme.named(name);
    assertThat(theme.paper().hex()).isEqualTo(paper);
    assertThat(theme.panel().hex()).isEqualTo(panel);
    assertThat(theme.chip().hex()).isEqualTo(chip);
    assertThat(theme.ink().hex()).isEqualTo(ink);
    assertThat(theme.soft().hex()).isEqualTo(soft);
    assertThat(theme.ghost().hex()).isEqualTo(ghost);
    assertThat(theme.lines().hex()).isEqualTo(lines);
    assertThat(theme.rule().hex()).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "light, #FFE07A, #ECE3CF, #DFE6E9, #E7E5D5, #D3CCBD",
    "dark, #6B5310, #2B2822, #232A2F, #2A2B22, #4A4D51",
    "print, none, #F2F2F2, #F2F2F2, #F2F2F2, #D3CCBD"
  })
  void changeAndBodies(
      String name, String change, String party, String state, String regions, String noSide) {
    Theme theme = Theme.named(name);
    assertThat(theme.change().map(Colour::hex).orElse("none")).isEqualTo(change);
    assertThat(theme.party().hex()).isEqualTo(party);
    assertThat(theme.state().hex()).isEqualTo(state);
    assertThat(theme.regions().hex()).isEqualTo(regions);
    assertThat(theme.noSide().hex()).isEqualTo(noSide);
    assertThat(theme.dark()).isEqualTo(name.equals("dark"));
  }

  @Test
  void whatChangedIsSeenFirstInADarkRoomToo() {
    Theme dark = Theme.DARK;
    double asGround = Contrast.ratio(dark.change().orElseThrow(), dark.paper());
    double alone = Contrast.ratio(dark.brightChange().orElseThrow(), dark.paper());
    assertThat(alone).isGreaterThan(6).isGreaterThan(2 * asGround);
    assertThat(Theme.LIGHT.brightChange()).isEqualTo(Theme.LIGHT.change());
    assertThat(Theme.PRINT.brightChange()).isEmpty();
  }
}
