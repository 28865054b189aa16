package apparat.io.datapackage.cell;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Problem;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lists are what stands between semicolons; numbers are whole, written in digits. */
class ListsAndNumbersTest {

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of("ada", "ben", ";", ";", " ", "\t", "a b", "")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void a_list_is_what_a_split_at_semicolons_gives(@ForAll("lists") String text) {
    List<String> plain =
        Arrays.stream(text.split(";", -1))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
    assertThat(Lists.split(text)).isEqualTo(plain);
  }

  @Property(tries = 300)
  void a_list_that_was_joined_comes_back(@ForAll("items") List<String> items) {
    assertThat(Lists.split(String.join(";", items))).isEqualTo(items);
  }

  @Provide
  Arbitrary<List<String>> items() {
    return Arbitraries.strings().withChars("abё-:/").ofMinLength(1).ofMaxLength(5).list();
  }

  @Property(tries = 300)
  void a_number_up_to_nine_digits_is_read_as_Java_reads_it(
      @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int number) {
    assertThat(Numbers.read("size", String.valueOf(number)).value()).hasValue(number);
    assertThat(Numbers.read("size", String.format("%+d", number)).value()).hasValue(number);
  }

  @Property(tries = 300)
  void what_is_no_whole_number_is_told(@ForAll("scraps") String text) {
    Reading<OptionalInt> read = Numbers.read("size", text);
    boolean whole = text.matches("[+-]?[0-9]{1,9}");
    assertThat(read.usable()).isEqualTo(whole);
    if (whole) {
      assertThat(BigInteger.valueOf(read.value().orElseThrow())).isEqualTo(new BigInteger(text));
    } else {
      assertThat(read.value()).isEmpty();
      assertThat(read.faults()).extracting(Fault::problem).containsExactly(Problem.BAD_NUMBER);
    }
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of("1", "23", "-", "+", ".", ",", " ", "e", "000", "7654321")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  @Example
  void zeros_before_a_number_change_nothing() {
    assertThat(Numbers.read("size", "000000007").value()).hasValue(7);
    assertThat(Numbers.read("size", "-0").value()).hasValue(0);
  }
}
