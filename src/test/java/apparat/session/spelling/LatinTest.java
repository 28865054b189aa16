package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of the same Russian sounds come out the same. */
class LatinTest {

  private static String sound(String word) {
    return Latin.sound(Folded.of(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zinoviev Zinovyev Zinovjev Zinowjew Зиновьев",
        "Trotsky Trotzky Trotzki Trotskii Trotskij Троцкий",
        "Dzerzhinsky Dzerzhinskij Dzerzhinskii Дзержинский",
        "Tomsky Tomskij Томский",
        "Lashevich Laschevich Лашевич",
        "Mikhailov Mihailov Михайлов",
        "Kuibyshev Kuybyshev Куйбышев",
        "Frunze Фрунзе",
        "Skrypnik Скрыпник",
      })
  void of_one_name(String spellings) {
    List<String> words = List.of(spellings.split(" "));
    assertThat(words).extracting(LatinTest::sound).containsOnly(sound(words.getFirst()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Stalin Lenin", "Rykov Rudzutak", "Kirov Kiselyov", "Smilga Smirnov"})
  void other_names_sound_otherwise(String names) {
    String[] two = names.split(" ");
    assertThat(sound(two[0])).isNotEqualTo(sound(two[1]));
  }

  @Provide
  Arbitrary<String> cyrillic() {
    return Arbitraries.strings().withCharRange('а', 'я').withChars(' ').ofMaxLength(12);
  }

  @Property(tries = 200)
  void no_Cyrillic_letter_is_left(@ForAll("cyrillic") String words) {
    assertThat(Latin.of(Folded.of(words))).matches("[a-z ]*");
    assertThat(Latin.sound(Folded.of(words))).matches("[a-z ]*");
  }

  @Property(tries = 200)
  void words_are_spelled_letter_by_letter(
      @ForAll("cyrillic") String one, @ForAll("cyrillic") String other) {
    assertThat(Latin.of(one + other)).isEqualTo(Latin.of(one) + Latin.of(other));
  }

  @Property(tries = 200)
  void what_is_Latin_already_stays(@ForAll("latin") String words) {
    assertThat(Latin.of(words)).isEqualTo(words);
  }

  @Provide
  Arbitrary<String> latin() {
    return Arbitraries.strings().withCharRange('a', 'z').withChars(' ', '1').ofMaxLength(12);
  }
}
