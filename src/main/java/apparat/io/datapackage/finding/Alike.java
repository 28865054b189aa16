package apparat.io.datapackage.finding;

import apparat.io.Place;
import apparat.io.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same problem in one column again and again is told once, with the lines where it is. */
final class Alike {

  /** So many can be mended one by one. */
  static final int FEW = 20;

  /** So many lines are named. */
  private static final int NAMED = 8;

  private record Kind(String file, Problem problem, int cell, boolean lost) {
    static Kind of(Finding finding) {
      return new Kind(
          finding.file(),
          finding.problem(),
          finding.place().column() > 0 ? 0 : finding.place().cell(),
          finding.found().endsWith(" is left out"));
    }
  }

  private Alike() {}

  /** The findings, those of one kind together where there are many. */
  static List<Finding> together(List<Finding> all) {
    if (all.size() <= FEW) {
      return all;
    }
    Map<Kind, List<Finding>> kinds =
        all.stream()
            .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
    List<Finding> told = new ArrayList<>();
    kinds.values().forEach(some -> told.addAll(isOne(some) ? List.of(one(some)) : some));
    return told;
  }

  /** A file written on one line has all its problems there: lines would tell nothing of them. */
  private static boolean isOne(List<Finding> some) {
    return some.size() > FEW
        && some.stream().map(Finding::place).map(Place::line).distinct().count() > 1;
  }

  private static Finding one(List<Finding> some) {
    List<Integer> lines =
        some.stream().map(Finding::place).map(Place::line).distinct().sorted().toList();
    Finding first =
        some.stream()
            .filter(one -> one.place().line() == lines.getFirst())
            .findFirst()
            .orElseThrow();
    int last = Math.min(lines.size() - 1, NAMED);
    String named =
        lines.subList(1, last + 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
    String found =
        first.found()
            + "; so it is in "
            + (lines.size() - 1)
            + " more lines ("
            + named
            + (last < lines.size() - 1 ? " ... " + lines.getLast() : "")
            + ")";
    return new Finding(
        first.file(), first.place(), first.problem(), found, first.toDo(), some.size());
  }
}
