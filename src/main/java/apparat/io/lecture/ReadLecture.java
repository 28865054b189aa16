package apparat.io.lecture;

import apparat.io.Diagnostic;
import apparat.io.Severity;
import apparat.lecture.Lecture;
import java.util.List;

/** What reading a lecture gives: all that could be read, and every problem with its place. */
public record ReadLecture(Lecture lecture, List<Diagnostic> problems) {

  public ReadLecture {
    problems = problems.stream().sorted().toList();
  }

  /** Whether everything that the file says is in the lecture, so that it may be written over. */
  public boolean whole() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
