package apparat.app.lecture.show;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.app.look.LookModel;
import apparat.app.look.Sight;
import apparat.app.model.Agenda;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.TextMark;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.io.lecture.ReadLecture;
import apparat.lecture.Moment;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.lecture.LectureFiles;
import apparat.view.frame.Language;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the class sees of the shipped lecture, at 1600 x 900. */
class SlidesTest {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 900;
  private static final double LEAST_LETTER = 18;

  private final Document document;
  private final List<Moment> moments;
  private final Slides slides;

  SlidesTest() throws IOException {
    document = Document.open(Document.shipped());
    ReadLecture read =
        LectureFiles.open(LectureFiles.ready(document.path()).getFirst(), document.history());
    moments = read.lecture().moments();
    slides = new Slides(document.history(), Agenda.of(document.history()), new LookModel());
  }

  private Drawing picture(Moment moment) {
    Sight sight = slides.sight(moment, moment.person(), WIDTH, HEIGHT);
    return sight.draw(document);
  }

  private static Stream<TextMark> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark.opacity() > 0)
        .flatMap(mark -> mark instanceof TextMark text ? Stream.of(text) : Stream.empty());
  }

  private static TextMark text(Drawing drawing, String key) {
    return texts(drawing).filter(text -> text.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void the_back_row_can_read_every_letter() {
    Moment alone = moments.getLast().withOnly(List.of("politburo"));
    assertThat(picture(alone).marks()).noneMatch(mark -> mark.key().equals("panel/orgburo"));
    for (Moment moment : List.of(moments.getFirst(), moments.get(2), moments.getLast(), alone)) {
      Drawing slide = new Slide(Theme.LIGHT).of(picture(moment), moment, "3 / 14", "");
      double enlarged = WIDTH / slide.width();
      assertThat(
              texts(slide).mapToDouble(text -> text.type().size() * enlarged).min().orElseThrow())
          .isGreaterThanOrEqualTo(LEAST_LETTER);
      assertThat(text(slide, "slide/title").type().size() * enlarged).isBetween(26.0, 40.001);
    }
  }

  /** Names of 30 pixels on a projector of 1920; all others are counted. */
  @Test
  void names_of_who_is_read_first_fill_the_slide_and_the_rest_is_counted() {
    for (Moment moment : moments.stream().filter(one -> one.view().equals("hierarchy")).toList()) {
      Drawing slide = picture(moment);
      double enlarged = WIDTH / slide.width();
      for (String body : List.of("politburo", "orgburo", "secretariat")) {
        List<TextMark> names =
            texts(slide)
                .filter(text -> text.key().matches("chip/[^/]+/" + body + "/.*/name"))
                .toList();
        assertThat(names).as(body + " " + moment.day()).hasSizeGreaterThan(2);
        assertThat(names)
            .allSatisfy(
                name ->
                    assertThat(name.type().size() * enlarged)
                        .as(moment.day() + " " + name.text())
                        .isGreaterThanOrEqualTo(name.key().contains("/full/") ? 24.99 : 23.3));
      }
      assertThat(texts(slide).map(TextMark::text))
          .anyMatch(words -> words.matches("Folded: (Central Committee.* and )?\\d+ .*people.*"));
    }
  }

  /** Of who comes to a post that is folded the class reads where it is counted. */
  @Test
  void who_matters_on_the_day_is_seen_also_where_the_body_is_folded() {
    Moment army = moments.get(7);
    assertThat(army.caption()).contains("Frunze war commissar");
    assertThat(picture(army).marks())
        .extracting(Mark::key)
        .contains("chip/frunze/narkomvoenmor/full", "chip/trotsky/central-committee/full")
        .doesNotContain("panel/central-committee");
    assertThat(picture(army).marks())
        .filteredOn(mark -> mark.key().startsWith("chip/frunze/narkomvoenmor/full"))
        .as("as strong as who is selected")
        .allMatch(mark -> mark.opacity() == 1);
  }

  /** The congress that closes is that of Stalin and the Right, not of Stalin alone. */
  @Test
  void of_whom_the_day_tells_beside_who_is_lit_nobody_fades() {
    Moment last = moments.getLast();
    assertThat(last.caption()).contains("Stalin and the Right");
    for (String person : List.of("stalin", "bukharin", "rykov", "tomsky", "kuibyshev")) {
      assertThat(picture(last).marks())
          .filteredOn(mark -> mark.key().equals("chip/" + person + "/politburo/full/name"))
          .as(person)
          .singleElement()
          .returns(1.0, Mark::opacity);
    }
    assertThat(picture(last).marks())
        .filteredOn(mark -> mark.key().equals("chip/kirov/politburo/candidate/name"))
        .allMatch(mark -> mark.opacity() < 0.5);
  }

  @Test
  void who_is_seen_as_new_in_a_panel_is_not_told_again_below() {
    assertThat(picture(moments.get(1)).marks())
        .extracting(Mark::key)
        .contains("chip/kuibyshev/secretariat/full", "chip/stalin/rabkrin/full")
        .noneMatch(key -> key.startsWith("chip/kuibyshev/central-committee"));
  }

  @Test
  void wings_that_the_lecturer_opened_are_seen_among_all_bodies() {
    Moment opened =
        Moment.of(moments.get(7).day(), "hierarchy", Optional.empty(), Set.of("abroad"), "Abroad");
    assertThat(picture(opened).marks())
        .extracting(Mark::key)
        .contains("sheet/abroad", "panel/central-committee");
  }

  /** The map of a projector is that of a large screen, on which camps have room. */
  @Test
  void a_small_projector_shows_the_same_map_as_a_large_one() {
    Moment map = moments.get(10).withView("alliances");
    Drawing small = slides.sight(map, map.person(), 1280, 720).draw(document);
    assertThat(small).isEqualTo(slides.sight(map, map.person(), 1920, 1080).draw(document));
    double enlarged = 1280 / small.width();
    assertThat(texts(small))
        .allSatisfy(text -> assertThat(text.type().size() * enlarged).isGreaterThanOrEqualTo(14));
  }

  @Test
  void the_caption_stands_where_the_head_was_and_touches_nothing() {
    for (Moment moment : moments) {
      Drawing slide = new Slide(Theme.DARK).of(picture(moment), moment, "3 / 14", "");
      TextMark title = text(slide, "slide/title");
      assertThat(title.text()).isEqualTo(moment.caption());
      assertThat(title.left() + title.width()).isLessThan(slide.width());
      assertThat(slide.marks()).noneMatch(mark -> mark.key().startsWith("head/"));
      assertThat(texts(slide).filter(text -> !text.key().startsWith("slide/")))
          .as(moment.caption())
          .allSatisfy(text -> assertThat(text.bounds().y()).isGreaterThan(title.baseline()));
    }
  }

  @Test
  void over_two_pictures_too_the_title_touches_nothing() {
    for (Moment one : moments.subList(1, 4)) {
      Moment moment = one.withView("both");
      Drawing slide = new Slide(Theme.LIGHT).of(picture(moment), moment, "3 / 14", "");
      TextMark title = text(slide, "slide/title");
      TextMark date = text(slide, "slide/date");
      assertThat(title.bounds().y()).isGreaterThan(date.bounds().y() + date.bounds().height());
      double foot = title.bounds().y() + title.bounds().height();
      assertThat(slide.marks().stream().filter(mark -> mark.opacity() > 0))
          .filteredOn(mark -> !mark.key().startsWith("slide/"))
          .allSatisfy(mark -> assertThat(mark.bounds().y()).isGreaterThan(foot));
    }
  }

  @Test
  void a_hidden_name_is_a_bar_for_a_question_mark_means_doubt() {
    NameCover cover = cover();
    assertThat(cover.over("Lenin's letter is put away", Set.of()))
        .isEqualTo("_____'s letter is put away");
    assertThat(cover.over("Bukharin, Rykov, Tomsky", Set.of())).isEqualTo("_____, _____, _____");
  }

  @Test
  void plates_behind_hidden_names_do_not_tell_how_long_they_are() {
    Drawing picture = picture(moments.get(3).withView("alliances"));
    assertThat(plates(picture)).anyMatch(plate -> plate.width() > 60);
    assertThat(plates(cover().over(picture, Set.of()))).allMatch(plate -> plate.width() < 45);
    assertThat(plates(cover().over(picture, all()))).isEqualTo(plates(picture));
  }

  private Set<String> all() {
    return document.history().data().people().stream().map(Person::id).collect(Collectors.toSet());
  }

  private static List<Box> plates(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark.key().matches("plate/.*"))
        .map(Mark::bounds)
        .toList();
  }

  private NameCover cover() {
    return new NameCover(document.history().data().people(), document.history().manifest().camps());
  }

  @Test
  void letters_of_sides_called_after_somebody_tell_nothing_until_that_name_is_told() {
    Drawing picture = picture(moments.get(1));
    assertThat(letters(picture)).contains("S", "T", "L");
    Drawing hidden = cover().over(picture, Set.of());
    assertThat(letters(hidden)).doesNotContain("S", "T", "L", "Z", "B").hasSizeGreaterThan(2);
    assertThat(letters(cover().over(picture, Set.of("trotsky")))).contains("T").doesNotContain("S");
  }

  @Test
  void in_Russian_neither_the_cases_of_a_name_nor_letters_of_sides_tell_it() {
    assertThat(
            cover().over("Окружение Сталина, линия Троцкого, Бухаринская школа", Set.of("lenin")))
        .isEqualTo("Окружение _____, линия _____, _____ школа");
    assertThat(cover().over("Окружение Троцкого, Ленинград", Set.of("trotsky")))
        .isEqualTo("Окружение Троцкого, Ленинград");
    LookModel look = new LookModel();
    look.useLanguage(Language.RU);
    Drawing picture =
        new Slides(document.history(), Agenda.of(document.history()), look)
            .sight(moments.get(1), Optional.empty(), WIDTH, HEIGHT)
            .draw(document);
    assertThat(letters(picture)).contains("С", "Т", "Л");
    Drawing hidden = cover().over(picture, Set.of());
    assertThat(letters(hidden)).doesNotContain("С", "Т", "Л", "К", "Б").hasSizeGreaterThan(2);
    assertThat(texts(hidden).map(TextMark::text)).noneMatch(words -> words.contains("Сталин"));
  }

  /** The letters on chips and in the legend, and those with a number in the Central Committee. */
  private static Set<String> letters(Drawing drawing) {
    return texts(drawing)
        .map(TextMark::text)
        .filter(words -> words.matches("\\p{Lu}( \\d+)?"))
        .map(words -> words.substring(0, 1))
        .collect(Collectors.toSet());
  }

  @Test
  void a_number_that_is_typed_is_seen_and_an_endless_caption_is_cut() {
    Moment moment = moments.getFirst().withCaption("word ".repeat(60));
    Drawing slide = new Slide(Theme.LIGHT).of(picture(moment), moment, "1 / 14", "12");
    assertThat(text(slide, "slide/progress").text()).isEqualTo("go to 12");
    assertThat(text(slide, "slide/title").text()).endsWith("…").hasSizeLessThan(150);
  }

  @Test
  void no_name_is_left_when_names_are_hidden_but_those_that_were_told() {
    NameCover cover = cover();
    Drawing picture = picture(moments.get(1));
    List<String> names =
        texts(picture)
            .filter(text -> text.meaning().filter(m -> m.dataKey().startsWith("name/")).isPresent())
            .map(TextMark::text)
            .toList();
    assertThat(names).contains("Stalin", "Molotov").hasSizeGreaterThan(10);

    Drawing hidden = cover.over(picture, Set.of());
    assertThat(texts(hidden).map(TextMark::text))
        .noneMatch(
            words -> names.stream().anyMatch(name -> words.matches(".*\\b" + name + "\\b.*")))
        .contains("_____", "_____ holds 6 posts");
    assertThat(hidden.marks()).extracting(Mark::key).hasSameSizeAs(picture.marks());

    Drawing told = cover.over(picture, Set.of("stalin"));
    assertThat(texts(told).map(TextMark::text))
        .contains("Stalin", "_____")
        .doesNotContain("Molotov");
    assertThat(cover.over("Stalinist talk of Molotov, Trotsky", Set.of("trotsky")))
        .isEqualTo("Stalinist talk of _____, Trotsky");
    assertThat(cover.over("Shlyapnikov-Medvedev circle", Set.of())).isEqualTo("_____-_____ circle");
  }

  @Test
  void a_screen_of_another_form_gets_a_page_of_its_form() {
    assertThat(slides.sight(moments.getFirst(), Optional.empty(), 1024, 768).size().height())
        .isEqualTo(720);
    assertThat(slides.sight(moments.getFirst(), Optional.empty(), 2560, 1080).size().height())
        .isEqualTo(540);
  }
}
