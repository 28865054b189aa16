package apparat.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file is shown on one short line of signs that can be printed. */
class ShownTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(100),
        Arbitraries.strings()
            .withChars("ab \n\r\t\u0000\u001b\u0085\u200b\u202e\u2028\u2029\ue000")
            .ofMaxLength(100));
  }

  @Property(tries = 400)
  void a_text_is_shown_on_a_short_line(@ForAll("texts") String text) {
    String shown = Shown.of(text);
    assertThat(shown).startsWith("\"").endsWith("\"");
    assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(63);
    assertThat(shown.lines().count()).isEqualTo(1);
    assertThat(shown.chars())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Property(tries = 200)
  void letters_and_signs_are_shown_as_they_are(@ForAll("words") String text) {
    assertThat(Shown.of(text)).isEqualTo('"' + text + '"');
    assertThat(Shown.onOneLine(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('а', 'я')
        .withChars("éèß†×–…’№")
        .ofMaxLength(60);
  }

  @Property(tries = 200)
  void on_one_line_no_sign_is_lost(@ForAll("texts") String text) {
    String line = Shown.onOneLine(text);
    assertThat(line.codePoints().count()).isEqualTo(text.codePoints().count());
    assertThat(line.lines().count()).isLessThanOrEqualTo(1);
  }

  @Example
  void letters_beyond_the_basic_plane_are_letters() {
    assertThat(Shown.of("𝔄𝔟 x")).isEqualTo("\"𝔄𝔟 x\"");
    assertThat(Shown.onOneLine("𝔄\n𝔟")).isEqualTo("𝔄·𝔟");
    assertThat(Shown.of("\ud835")).as("half a letter is none").isEqualTo("\"·\"");
  }

  @Example
  void what_is_long_is_cut_between_letters_and_says_so() {
    assertThat(Shown.of("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
    assertThat(Shown.of("x".repeat(61))).isEqualTo('"' + "x".repeat(60) + "…\"");
    assertThat(Shown.of("𝔄".repeat(61))).isEqualTo('"' + "𝔄".repeat(60) + "…\"");
  }
}
