package apparat.history.words;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.record.Rank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Politburo                          | bureau | the Politburo                | the"
            + " Politburo",
        "State Political Administration (GPU) | office | the State Political Administration | the"
            + " State Political Administration (GPU)",
        "Pravda, central organ of the party | press  | Pravda                       | Pravda",
        "Envoy in Germany (Berlin)          | office | the post of envoy in Germany | the post of"
            + " envoy in Germany",
        "Communist International: Executive Committee (ECCI) | international | the Communist"
            + " International | the Communist International: Executive Committee (ECCI)",
      })
  void a_body_takes_its_article_where_it_has_one(
      String name, String kind, String brief, String full) {
    BodyWords words = new BodyWords(name, kind);

    assertThat(words.brief()).isEqualTo(brief);
    assertThat(words.full()).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "member            | VOTING    | Politburo                            | a full member of"
            + " the Politburo",
        "candidate         | CANDIDATE | Politburo                            | a candidate member"
            + " of the Politburo",
        "chair             | HEAD      | Moscow Soviet                        | chair of the Moscow"
            + " Soviet",
        "co-chair          | HEAD      | Central Executive Committee          | a co-chair of the"
            + " Central Executive Committee",
        "deputy-chair      | VOTING    | Council of Labour and Defence (STO)  | a deputy chair of"
            + " the Council of Labour and Defence",
        "general-secretary | HEAD      | Secretariat of the Central Committee | general secretary"
            + " of the Central Committee",
        "secretary         | VOTING    | Secretariat of the Central Committee | a secretary of the"
            + " Central Committee",
        "commissar         | HEAD      | People's Commissariat of Finance     | People's Commissar"
            + " of Finance",
        "deputy            | STAFF     | People's Commissariat of Finance     | a deputy People's"
            + " Commissar of Finance",
        "acting-commissar  | STAFF     | People's Commissariat of Agriculture | acting People's"
            + " Commissar of Agriculture",
        "commissar         | HEAD      | Workers' Inspectorate                | commissar of the"
            + " Workers' Inspectorate",
        "deputy            | STAFF     | Staff of the Red Army                | a deputy head of"
            + " the Staff of the Red Army",
        "envoy             | HEAD      | Envoy in Germany (Berlin)            | envoy in Germany",
        "counsellor        | STAFF     | Envoy in France (Paris)              | a counsellor under"
            + " the envoy in France",
        "charge            | STAFF     | Envoy in Britain (London)            | a chargé d'affaires"
            + " under the envoy in Britain",
        "head              | HEAD      | Commander-in-Chief of the Army       | commander-in-chief"
            + " of the Army",
      })
  void a_role_is_named_as_one_says_it(String role, Rank rank, String body, String words) {
    assertThat(new RoleWords(role, rank, true).in(new BodyWords(body, "office"))).isEqualTo(words);
  }
}
