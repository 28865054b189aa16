package apparat.session;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.history.Camp;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.io.CannotRead;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Event;
import apparat.record.Faction;
import apparat.record.Person;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.frame.Language;
import apparat.view.hierarchy.HierarchyOptions;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With names in Russian no name that has a Russian form is left in Latin letters. */
class NamesInRussianTest {

  private static final PageSize PAGE = new PageSize(1600, 900);

  private static Document party() throws CannotRead {
    return Document.open(Document.shipped());
  }

  /** Every name in Latin letters for which the data set has a Russian one. */
  private static Pattern latin(History history) {
    Set<String> names = new LinkedHashSet<>();
    history.data().people().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .map(Person::name)
        .forEach(names::add);
    history.data().bodies().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .flatMap((Body one) -> Stream.of(one.name(), one.shortName()))
        .forEach(names::add);
    history.data().bodyNames().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .flatMap((BodyName one) -> Stream.of(one.name(), one.shortName()))
        .forEach(names::add);
    history.data().factions().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .map(Faction::name)
        .forEach(names::add);
    history.manifest().camps().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .map(Camp::name)
        .forEach(names::add);
    history.manifest().wings().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .map(Wing::name)
        .forEach(names::add);
    history.manifest().panels().stream()
        .filter(one -> !one.nameRu().isEmpty())
        .map(Panel::name)
        .forEach(names::add);
    return Pattern.compile(
        names.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}'])")));
  }

  /**
   * All words of a picture, what a hover says too, but sentences of the data: the caption of the
   * day, on what a tie rests, and titles of works.
   */
  private static Stream<String> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> !mark.key().startsWith("head/"))
        .flatMap(NamesInRussianTest::words);
  }

  private static Stream<String> words(Mark mark) {
    Stream<String> drawn =
        mark instanceof TextMark text
            ? Stream.of(text.text().replaceFirst("Sources: .*?(?=Without|Known|$)", ""))
            : Stream.empty();
    return Stream.concat(
        drawn, mark.meaning().map(one -> one.sentence().split("\\d: ", 2)[0]).stream());
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void no_picture_of_a_key_moment_leaves_one_in_latin_letters(View view) throws CannotRead {
    Document document = party();
    Pattern latin = latin(document.history());
    HierarchyOptions seats =
        new HierarchyOptions(Theme.LIGHT, Optional.empty(), Set.of(), Language.RU, false);
    AlliancesOptions ties = AlliancesOptions.DEFAULT.write(Language.RU);
    for (Event moment : document.history().keyMoments()) {
      LocalDate day = moment.date().first();
      assertThat(words(document.picture(view, day, PAGE, seats, ties)))
          .as(view + " of " + day)
          .isNotEmpty()
          .noneMatch(latin.asPredicate());
    }
  }

  @Test
  void the_legend_calls_the_leading_body_as_the_hierarchy_does() throws CannotRead {
    Drawing map =
        party()
            .alliances(LocalDate.of(1924, 6, 2), PAGE, AlliancesOptions.DEFAULT.write(Language.RU));
    assertThat(words(map)).contains("Политбюро").doesNotContain("Политическое бюро ЦК");
  }

  @Test
  void every_body_group_camp_wing_and_panel_of_the_shipped_data_has_a_russian_name()
      throws CannotRead {
    History history = party().history();
    assertThat(history.data().bodies()).extracting(Body::shortRu).doesNotContain("");
    assertThat(history.data().bodyNames()).extracting(BodyName::nameRu).doesNotContain("");
    assertThat(history.data().factions()).extracting(Faction::nameRu).doesNotContain("");
    assertThat(history.manifest().camps()).extracting(Camp::nameRu).doesNotContain("");
    assertThat(history.manifest().wings()).extracting(Wing::nameRu).doesNotContain("");
    assertThat(history.manifest().panels()).extracting(Panel::nameRu).doesNotContain("");
  }
}
