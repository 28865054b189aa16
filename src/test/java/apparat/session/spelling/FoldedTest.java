package apparat.session.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names without what a searcher does not type, and Cyrillic in Latin letters. */
class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Сталин | сталин",
        "Киселёв | киселев",
        "Троцкий | троцкии",
        "Antonov-Ovs. | antonov ovs",
        "Müller | muller",
        "'Workers'' Opposition' | workers opposition",
        "S.  Kosior | s kosior",
        "CC (TsK) | cc tsk",
      })
  void folded(String name, String folded) {
    assertThat(Folded.of(name)).isEqualTo(folded);
  }

  @Property
  void twice_is_once(@ForAll String text) {
    assertThat(Folded.of(Folded.of(text))).isEqualTo(Folded.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "zinovyev, zinovjev",
    "zinovyev, зиновьев",
    "sinowjew, sinovev",
    "trotzki, trotskii",
    "trotzki, троцкии",
    "bukharin, buharin",
    "tuchatschewski, tuchachevsky",
    "alexander, aleksander",
  })
  void spellings_of_one_sound_sound_alike(String one, String other) {
    assertThat(Latin.sound(one)).isEqualTo(Latin.sound(other));
  }

  @ParameterizedTest
  @CsvSource({"stalin, stalnin", "kamenev, kaganovich", "rykov, bykov"})
  void others_do_not(String one, String other) {
    assertThat(Latin.sound(one)).isNotEqualTo(Latin.sound(other));
  }

  @ParameterizedTest
  @CsvSource({
    "сталин, stalin",
    "зиновьев, zinovev",
    "цюрупа, tsyurupa",
    "хрущев, khrushchev",
    "политбюро, politbyuro",
    "stalin, stalin",
  })
  void latin(String cyrillic, String latin) {
    assertThat(Latin.of(cyrillic)).isEqualTo(latin);
  }
}
