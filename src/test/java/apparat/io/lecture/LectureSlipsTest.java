package apparat.io.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.Diagnostic;
import apparat.lecture.Lecture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single slips of a file with a lecture: what is kept, what is said, and whether it is whole. */
class LectureSlipsTest {

  private static final Known KNOWN =
      new Known(
          "party", day -> true, "both"::equals, "stalin"::equals, "abroad"::equals, id -> true);

  private static final String HEAD = "{ \"format\": \"apparat-lecture-1\", ";

  private static ReadLecture read(String members) {
    return LectureFile.read("x.lecture.json", HEAD + members + " }", KNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0      | 0    | ",
        "45     | 45   | ",
        "45.0   | 45   | ",
        "1440   | 1440 | ",
        "1441   | 0    | bad-value",
        "-1     | 0    | bad-value",
        "1e2    | 100  | ",
        "4.5    | 0    | bad-value",
        "\"45\" | 0    | bad-value",
        "[]     | 0    | bad-value",
        "null   | 0    | ",
      })
  void a_length_is_whole_minutes_of_a_day(String written, int minutes, String code) {
    ReadLecture read = read("\"minutes\": " + written);
    assertThat(read.lecture().minutes()).isEqualTo(minutes);
    assertThat(read.problems().stream().map(Diagnostic::code))
        .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
    assertThat(read.whole()).isEqualTo(code == null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1924-02-30", "1924-6-5", "1924", "", "5 June 1924"})
  void a_moment_without_a_day_is_left_out_and_said(String day) {
    ReadLecture read = read("\"moments\": [{\"day\": \"" + day + "\"}, {\"day\": \"1924-06-05\"}]");
    assertThat(read.lecture().moments())
        .extracting(moment -> moment.day())
        .containsExactly(LocalDate.of(1924, 6, 5));
    assertThat(read.problems()).extracting(Diagnostic::code).containsExactly("not-a-date");
    assertThat(read.whole()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"moments\": {}        | {}       | bad-value",
        "\"title\": 7           | 7        | bad-value",
        "\"moments\": [null]    | null     | bad-value",
        "\"moments\": [\"next\"] | \"next\" | bad-value",
        "\"moments\": [{\"day\": \"1924-06-05\", \"unfolded\": \"sea\"}] | \"sea\" | bad-value",
        "\"moments\": [{\"day\": \"1924-06-05\", \"unfolded\": [7]}]   | 7]      | bad-value",
        "\"moments\": [{\"day\": \"1924-06-05\", \"person\": []}]      | []}     | bad-value",
        "\"moments\": [{\"day\": \"1924-06-05\", \"notes\": 8}]        | 8}      | bad-value",
        "\"moments\": [{\"day\": \"1924-06-05\", \"by\": \"me\"}]      | \"me\"  | unknown-field",
        "\"colour\": \"red\"    | \"red\"  | unknown-field",
        "\"data_set\": \"other\" | \"other\" | other-data-set",
      })
  void it_is_one_problem_at_the_value(String members, String value, String code) {
    int column = HEAD.length() + members.indexOf(value) + 1;
    assertThat(read(members).problems())
        .extracting(d -> d.line() + ":" + d.column() + " " + d.code())
        .containsExactly("1:" + column + " " + code);
  }

  @Test
  void characters_are_counted_not_halves_of_them() {
    String before = "\"title\": \"𝔄𝔅\", \"minutes\": ";
    assertThat(read(before + "\"x\"").problems())
        .extracting(Diagnostic::column)
        .containsExactly(HEAD.length() + before.codePointCount(0, before.length()) + 1);
    assertThat(
            LectureFile.read("x", "{\n\"𝔄\": \"\ufffd\"", KNOWN).problems().stream()
                .filter(d -> d.code().equals("not-utf-8"))
                .map(d -> d.line() + ":" + d.column()))
        .containsExactly("2:7");
  }

  @Test
  void a_file_without_a_name_of_its_data_set_is_about_the_open_one() {
    assertThat(read("\"title\": \"Rise\"").lecture().dataSet()).isEqualTo("party");
    assertThat(read("\"title\": \"Rise\"").whole()).isTrue();
  }

  @Test
  void what_is_far_too_large_is_no_lecture() throws IOException {
    byte[] zeros = new byte[(1 << 24) + 1];
    ReadLecture read = LectureFile.read("x", new ByteArrayInputStream(zeros), KNOWN);
    assertThat(read.problems()).extracting(Diagnostic::code).containsExactly("no-lecture");
    assertThat(read.lecture()).isEqualTo(Lecture.empty("", "party"));
  }

  @Test
  void bytes_of_another_encoding_open_and_must_not_be_written_over() throws IOException {
    byte[] bytes =
        "{\"format\": \"apparat-lecture-1\", \"title\": \"M\u00fcller\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    ReadLecture read = LectureFile.read("x", new ByteArrayInputStream(bytes), KNOWN);
    assertThat(read.lecture().title()).isEqualTo("M\ufffdller");
    assertThat(read.problems()).extracting(Diagnostic::code).containsExactly("not-utf-8");
    assertThat(read.whole()).isFalse();
  }

  @Test
  void what_is_not_ours_is_kept_and_written_again() {
    ReadLecture read = read("\"by\": {\"name\": \"me\", \"age\": [1, 2.50]}, \"moments\": []");
    assertThat(read.lecture().others())
        .containsEntry("by", "{\"name\": \"me\", \"age\": [1, 2.50]}");
    String written = LectureFile.write(read.lecture());
    assertThat(LectureFile.read("x", written, KNOWN).lecture()).isEqualTo(read.lecture());
  }
}
