package apparat.io.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A lecture comes back from its file as it was; what is wrong in a file is said and not lost. */
class LectureFileTest {

  private static final Known KNOWN =
      new Known(
          "party",
          day -> day.getYear() < 1928,
          List.of("hierarchy", "both")::contains,
          "stalin"::equals,
          "abroad"::equals,
          "politburo"::equals);

  private static ReadLecture read(String text) {
    return LectureFile.read("my.lecture.json", text, KNOWN);
  }

  private static List<String> said(ReadLecture read) {
    return read.problems().stream().map(Diagnostic::text).toList();
  }

  @Provide
  Arbitrary<Lecture> lectures() {
    Arbitrary<String> words = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<Map<String, String>> others =
        Arbitraries.maps(
                Arbitraries.of("colour", "seen by"),
                Arbitraries.of("true", "[1, {\"a\": null}]", "\"x\\n\""))
            .ofMaxSize(2);
    Arbitrary<Moment> moments =
        Combinators.combine(
                Arbitraries.integers().between(0, 2000),
                Arbitraries.of("hierarchy", "alliances", "later"),
                Arbitraries.strings().alpha().ofMinLength(1).optional(),
                words.set().ofMaxSize(2),
                words.list().ofMaxSize(2),
                words,
                words,
                others)
            .as(
                (day, view, person, wings, only, caption, notes, more) ->
                    new Moment(
                        LocalDate.of(1921, 3, 16).plusDays(day),
                        view,
                        person,
                        new TreeSet<>(wings),
                        only,
                        caption,
                        notes,
                        more));
    return Combinators.combine(
            words, Arbitraries.integers().between(0, 1440), moments.list().ofMaxSize(4), others)
        .as((title, minutes, list, more) -> new Lecture(title, "party", minutes, list, more));
  }

  @Property(tries = 300)
  void what_was_written_is_read(@ForAll("lectures") Lecture lecture) throws IOException {
    byte[] bytes = LectureFile.write(lecture).getBytes(StandardCharsets.UTF_8);

    ReadLecture read =
        LectureFile.read("x", new ByteArrayInputStream(bytes), Known.everything("party"));

    boolean halves = LectureFile.write(lecture).chars().anyMatch(c -> c >= 0xd800 && c < 0xe000);
    if (!halves) { // half a sign is no text: UTF-8 cannot hold it
      assertThat(read.lecture()).isEqualTo(lecture);
    }
  }

  @Property(tries = 200)
  void however_short_a_file_is_cut_its_first_moments_open(
      @ForAll("lectures") Lecture lecture, @ForAll byte share) {
    String text = LectureFile.write(lecture).stripTrailing();
    String cut = text.substring(0, text.length() * (share + 128) / 256);

    ReadLecture read = LectureFile.read("x", cut, Known.everything("party"));

    assertThat(read.whole()).as("it must not be written over").isFalse();
    int whole = Math.max(0, read.lecture().size() - 1);
    assertThat(read.lecture().moments().subList(0, whole))
        .isEqualTo(lecture.moments().subList(0, whole));
  }

  @Test
  void a_body_alone_that_is_not_known_is_kept_and_said() {
    ReadLecture read =
        read(
            """
            {
              "format": "apparat-lecture-1", "title": "Rise", "data_set": "party",
              "moments": [{ "day": "1922-04-03", "only": ["politburo", "polit"] }]
            }
            """);

    assertThat(read.lecture().moments().getFirst().only()).containsExactly("politburo", "polit");
    assertThat(said(read))
        .containsExactly(
            "my.lecture.json:3:46: warning: the data set knows no body \"polit\"; it is kept and"
                + " not shown; correct it, or open the lecture with its own data set [unknown-id]");
  }

  @Test
  void the_file_is_read_by_people() {
    Moment moment =
        new Moment(
            LocalDate.of(1922, 4, 3),
            "hierarchy",
            Optional.of("stalin"),
            new TreeSet<>(List.of("press", "abroad")),
            "Stalin \"rises\"",
            "One.\nTwo.",
            Map.of());

    assertThat(LectureFile.write(new Lecture("Rise", "party", 45, List.of(moment), Map.of())))
        .isEqualTo(
            """
            {
              "format": "apparat-lecture-1",
              "title": "Rise",
              "data_set": "party",
              "minutes": 45,
              "moments": [
                {
                  "day": "1922-04-03",
                  "view": "hierarchy",
                  "person": "stalin",
                  "unfolded": ["abroad", "press"],
                  "caption": "Stalin \\"rises\\"",
                  "notes": "One.\\nTwo."
                }
              ]
            }
            """);
  }

  @Test
  void every_slip_is_named_with_place_and_remedy_and_the_rest_opens() {
    ReadLecture read =
        read(
            """
            {
              "format": "apparat-lecture-1", "title": "Rise", "data_set": "other",
              "minutes": 4.5,
              "moments": [
                { "day": "1922-04-03", "person": "stalni", "caption": 7 },
                { "day": "3 April 1922", "caption": "lost" },
                "next",
                { "day": "1930-01-01", "view": "map", "unfolded": ["abroad", "moon"], "by": "me" }
              ]
            }
            """);

    assertThat(read.lecture().moments()).extracting(Moment::day).hasSize(2);
    assertThat(read.lecture().moments().getLast().others()).containsEntry("by", "\"me\"");
    assertThat(read.lecture().moments().getLast().unfolded()).contains("moon");
    assertThat(read.whole()).isFalse();
    assertThat(said(read))
        .containsExactly(
            "my.lecture.json:2:63: warning: the lecture is about the data set \"other\"; open that"
                + " one to see it as it is meant [other-data-set]",
            "my.lecture.json:3:14: error: minutes is no length and is left out; write a whole"
                + " number, such as 45 [bad-value]",
            "my.lecture.json:5:38: warning: the data set knows no person \"stalni\"; it is kept"
                + " and not shown; correct it, or open the lecture with its own data set"
                + " [unknown-id]",
            "my.lecture.json:5:59: error: caption is no text and is left out; put it in quotation"
                + " marks [bad-value]",
            "my.lecture.json:6:14: error: day \"3 April 1922\" is no day; the moment is left out;"
                + " write it as 1924-06-05 [not-a-date]",
            "my.lecture.json:7:5: error: a moment is no object and is left out; use {}"
                + " [bad-value]",
            "my.lecture.json:8:14: warning: the day 1930-01-01 is outside the period; the nearest"
                + " day is shown; choose a day of the period [day-outside-period]",
            "my.lecture.json:8:36: warning: the data set knows no view \"map\"; it is kept and not"
                + " shown; correct it, or open the lecture with its own data set [unknown-id]",
            "my.lecture.json:8:55: warning: the data set knows no wing \"moon\"; it is kept and not"
                + " shown; correct it, or open the lecture with its own data set [unknown-id]",
            "my.lecture.json:8:81: note: \"by\" is not known here; it is kept as it is; correct the"
                + " name if it was meant otherwise [unknown-field]");
  }

  @Test
  void what_is_no_lecture_says_so() {
    assertThat(said(read("[]")))
        .containsExactly(
            "my.lecture.json:1:1: error: this is no object; begin with { [no-lecture]");
    assertThat(said(read("{}")))
        .containsExactly(
            "my.lecture.json:1:1: warning: the file does not say that it is a lecture; it is read"
                + " as \"apparat-lecture-1\"; see whether all is there [other-format]");
    assertThat(read("").problems()).hasSize(1);
    assertThat(read("{\"title\": \"\ufffd\"}").whole()).isFalse();
  }
}
