package apparat.io.datapackage.finding;

import apparat.io.Place;
import apparat.io.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same problem in one column again and again is told once, with the lines where it is. */
final class Alike {

  /** So many can be mended one by one. */
  static final int FEW = 20;

  /** So many sentences may one habit of a spreadsheet cost. */
  static final int FEW_OF_ONE_CAUSE = 3;

  /** So many lines are named. */
  private static final int NAMED = 8;

  /** What a spreadsheet does to every table that it saves, a disc or a hand to every file. */
  private static final Set<Problem> OF_WHOLE_FILES =
      EnumSet.of(Problem.OTHER_SEPARATOR, Problem.NOT_UTF_8, Problem.MISSING_TABLE);

  /** What a list of likes in a description has again and again, told once for each key. */
  private static final Set<Problem> OF_KEYS =
      EnumSet.of(Problem.MISSPELT_KEY, Problem.KEY_NOT_USED);

  private static final Pattern NAMES_AND_FIGURES = Pattern.compile("\"[^\"]*\"|\\p{N}+");

  /**
   * What is of one kind: in a table the problem of a column; in a description, whose columns are
   * none, what is said in the same words; of what a spreadsheet did, what has the same remedy.
   */
  private record Kind(String file, Problem problem, int cell, boolean lost, String words) {

    static Kind of(Finding finding) {
      Problem problem = finding.problem();
      boolean lost = finding.found().endsWith(" is left out");
      boolean known = finding.place().column() > 0;
      if (problem == Problem.READ_AS) {
        return new Kind(finding.file(), problem, 0, lost, bare(finding.toDo()));
      }
      if (OF_WHOLE_FILES.contains(problem)) {
        return new Kind("", problem, 0, lost, bare(finding.toDo()));
      }
      return new Kind(
          finding.file(),
          problem,
          known ? 0 : finding.place().cell(),
          lost,
          OF_KEYS.contains(problem) ? finding.found() : known ? bare(finding.found()) : "");
    }

    private static String bare(String sentence) {
      return NAMES_AND_FIGURES.matcher(sentence).replaceAll("#");
    }

    boolean isOneCause() {
      return problem == Problem.READ_AS || OF_WHOLE_FILES.contains(problem);
    }

    boolean isOfKeys() {
      return OF_KEYS.contains(problem);
    }
  }

  private Alike() {}

  /** The findings, those of one kind together where there are many. */
  static List<Finding> together(List<Finding> all) {
    if (all.size() <= FEW_OF_ONE_CAUSE) {
      return all;
    }
    Map<Kind, List<Finding>> kinds =
        all.stream()
            .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
    List<Finding> told = new ArrayList<>();
    kinds.forEach((kind, some) -> told.addAll(isOne(kind, some) ? List.of(one(some)) : some));
    return told;
  }

  /** A file written on one line has all its problems there: lines would tell nothing of them. */
  private static boolean isOne(Kind kind, List<Finding> some) {
    if (kind.isOneCause()) {
      return some.size() > FEW_OF_ONE_CAUSE;
    }
    int few = kind.isOfKeys() ? FEW_OF_ONE_CAUSE : FEW;
    return some.size() > few && lines(some).distinct().count() > 1;
  }

  private static Stream<Integer> lines(List<Finding> some) {
    return some.stream().map(Finding::place).map(Place::line);
  }

  private static Finding one(List<Finding> some) {
    int line = lines(some).min(Integer::compare).orElseThrow();
    Finding first =
        some.stream().filter(one -> one.place().line() == line).findFirst().orElseThrow();
    return new Finding(
        first.file(),
        first.place(),
        first.problem(),
        first.found() + "; so it is in " + others(first, some),
        first.toDo(),
        some.size());
  }

  private static String others(Finding first, List<Finding> some) {
    List<String> files =
        some.stream().map(Finding::file).filter(file -> !file.equals(first.file())).toList();
    if (!files.isEmpty()) {
      return files.size() + " more tables (" + String.join(", ", files) + ")";
    }
    List<String> lines =
        lines(some)
            .filter(line -> line != first.place().line())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return lines.isEmpty()
        ? some.size() - 1 + " more cells of the row"
        : lines.size() + (lines.size() == 1 ? " more line" : " more lines") + named(lines);
  }

  private static String named(List<String> places) {
    return " ("
        + places.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (places.size() > NAMED ? " ... " + places.getLast() : "")
        + ")";
  }
}
