package apparat.io.lecture;

import static apparat.io.json.JsonWords.quoted;

import apparat.lecture.Lecture;
import apparat.lecture.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a lecture as one reads it aloud: a member a line. */
final class LectureWriter {

  private static final String IN = "  ";

  private LectureWriter() {}

  static String write(Lecture lecture) {
    List<String> members = new ArrayList<>();
    member(members, "format", quoted(LectureFile.FORMAT));
    member(members, "title", quoted(lecture.title()));
    member(members, "data_set", quoted(lecture.dataSet()));
    if (lecture.minutes() > 0) {
      member(members, "minutes", String.valueOf(lecture.minutes()));
    }
    lecture.others().forEach((name, json) -> member(members, name, json));
    member(members, "moments", moments(lecture.moments()));
    return object(members, "") + "\n";
  }

  private static String moments(List<Moment> moments) {
    return moments.isEmpty()
        ? "[]"
        : moments.stream()
            .map(moment -> IN + IN + moment(moment))
            .collect(Collectors.joining(",\n", "[\n", "\n" + IN + "]"));
  }

  private static String moment(Moment moment) {
    List<String> members = new ArrayList<>();
    member(members, "day", quoted(moment.day().toString()));
    member(members, "view", quoted(moment.view()));
    moment.person().ifPresent(person -> member(members, "person", quoted(person)));
    if (!moment.unfolded().isEmpty()) {
      member(members, "unfolded", list(moment.unfolded()));
    }
    if (!moment.only().isEmpty()) {
      member(members, "only", list(moment.only()));
    }
    member(members, "caption", quoted(moment.caption()));
    member(members, "notes", quoted(moment.notes()));
    moment.others().forEach((name, json) -> member(members, name, json));
    return object(members, IN + IN);
  }

  private static String list(Collection<String> ids) {
    return ids.stream().map(id -> quoted(id)).collect(Collectors.joining(", ", "[", "]"));
  }

  private static void member(List<String> members, String name, String json) {
    members.add(quoted(name) + ": " + json);
  }

  private static String object(List<String> members, String in) {
    return members.stream()
        .map(member -> in + IN + member)
        .collect(Collectors.joining(",\n", "{\n", "\n" + in + "}"));
  }
}
