package apparat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static final Type TEXT = new Type(Face.REGULAR, 15);

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.strings()
        .withChars("abcdefgh Ждш.,")
        .ofMaxLength(8)
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void brokenLinesSayTheSameAndFit(
      @ForAll("sentences") String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
    List<String> lines = Lines.broken(text, TEXT, width);
    assertThat(String.join(" ", lines)).isEqualTo(text.strip().replaceAll(" +", " "));
    assertThat(lines)
        .allMatch(line -> !line.contains(" ") || Typeface.width(line, TEXT) <= width)
        .noneMatch(String::isEmpty);
  }

  @Property(tries = 200)
  void shortenedTextIsTheLongestThatFits(
      @ForAll("sentences") String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
    String shorter = Lines.shortened(text, TEXT, width);
    assertThat(Typeface.width(shorter, TEXT)).isLessThanOrEqualTo(width);
    if (!shorter.equals(text)) {
      String kept = shorter.substring(0, shorter.length() - 1);
      assertThat(shorter).endsWith("…");
      assertThat(text).startsWith(kept);
      String longer = text.substring(0, kept.length() + 1).stripTrailing() + "…";
      assertThat(longer.equals(shorter) || Typeface.width(longer, TEXT) > width).isTrue();
    }
  }

  @Property(tries = 200)
  void fittedTypeIsTheLargestInSteps(
      @ForAll("sentences") String text, @ForAll @DoubleRange(min = 20, max = 300) double width) {
    Type fitted = Lines.fitted(text, TEXT, width, 11);
    assertThat(fitted.size()).isBetween(11.0, 15.0);
    assertThat(fitted.size() * 2 % 1).isZero();
    assertThat(fitted.size() == 11 || Typeface.width(text, fitted) <= width).isTrue();
    if (fitted.size() < 15) {
      assertThat(Typeface.width(text, fitted.at(fitted.size() + 0.5))).isGreaterThan(width);
    }
  }

  @Test
  void hardCases() {
    assertThat(Lines.broken("  ", TEXT, 100)).isEmpty();
    assertThat(Lines.broken("Sovnarkom", TEXT, 1)).containsExactly("Sovnarkom");
    assertThat(Lines.shortened("Sovnarkom", TEXT, 1)).isEqualTo("…");
    assertThat(Lines.shortened("", TEXT, 0)).isEmpty();
    assertThat(Lines.fitted("Sovnarkom", TEXT, 1, 11)).isEqualTo(TEXT.at(11));
  }
}
