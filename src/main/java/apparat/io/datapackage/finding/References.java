package apparat.io.datapackage.finding;

import apparat.io.Problem;
import apparat.io.Shown;
import apparat.io.datapackage.schema.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * References that lead nowhere: a few are slips of the pen and told one by one; many have one
 * cause, the table that lacks their rows, and are told in a sentence for each two tables.
 */
final class References {

  /** So many may be slips of the pen. */
  static final int FEW = 3;

  private final List<Reference> all = new ArrayList<>();
  private final Set<Table> broken = EnumSet.noneOf(Table.class);

  private record Pair(String file, Table table) {}

  void add(Reference reference) {
    all.add(reference);
  }

  void addAll(References others) {
    all.addAll(others.all);
    broken.addAll(others.broken);
  }

  /** Rows of that table are lost, so that references to it fail through no fault of their own. */
  void markBroken(Table table) {
    broken.add(table);
  }

  /** How many lead into each table that lacks a row. */
  Map<Table, Integer> counts() {
    Map<Table, Integer> counts = new EnumMap<>(Table.class);
    all.forEach(reference -> counts.merge(reference.table(), 1, Integer::sum));
    return counts;
  }

  /** Each for itself. */
  List<Finding> each() {
    return all.stream().map(Reference::alone).toList();
  }

  /**
   * As they are told.
   *
   * @param faulty the files that have errors of their own
   */
  List<Finding> told(Set<String> faulty) {
    Map<Pair, List<Reference>> pairs =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Pair(one.file(), one.table()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Table, Set<Pair>> roots = new EnumMap<>(Table.class);
    pairs.keySet().stream()
        .filter(pair -> broken.contains(pair.table))
        .forEach(pair -> pairsOf(root(pair.table, faulty), roots).add(pair));
    roots.values().removeIf(some -> some.size() <= FEW);
    List<Finding> told = new ArrayList<>();
    roots.forEach((root, some) -> told.add(allOf(root, some, pairs)));
    roots.values().forEach(pairs.keySet()::removeAll);
    pairs.forEach(
        (pair, some) -> {
          if (broken.contains(pair.table) || some.size() > FEW) {
            told.add(together(pair, some, faulty));
          } else {
            some.forEach(one -> told.add(one.alone()));
          }
        });
    return told;
  }

  private static Set<Pair> pairsOf(Table root, Map<Table, Set<Pair>> roots) {
    return roots.computeIfAbsent(root, table -> new LinkedHashSet<>());
  }

  /** Where one table spoils most others, it is told once and not once for each. */
  private static Finding allOf(Table root, Set<Pair> spoilt, Map<Pair, List<Reference>> pairs) {
    List<Reference> all = spoilt.stream().flatMap(pair -> pairs.get(pair).stream()).toList();
    List<Reference> direct = all.stream().filter(one -> one.table() == root).toList();
    List<String> files = spoilt.stream().map(Pair::file).distinct().sorted().toList();
    long lost =
        all.stream()
            .filter(Reference::lost)
            .map(one -> one.file() + ":" + one.place().line())
            .distinct()
            .count();
    return new Finding(
        all.getFirst().file(),
        all.getFirst().place(),
        Problem.BROKEN_REFERENCE,
        all.size()
            + " references in "
            + String.join(", ", files)
            + " lead nowhere for want of "
            + root.file()
            + (direct.isEmpty() ? "" : " (" + examples(direct, -1) + ")")
            + (lost == 0 ? "" : ", " + counted(lost, "row is left out", "rows are left out")),
        Findings.remedy(root.word()),
        all.size());
  }

  private Finding together(Pair pair, List<Reference> some, Set<String> faulty) {
    boolean whole = !broken.contains(pair.table);
    String file = pair.table.file();
    long rows = rows(some);
    String found =
        (pair.file.endsWith(".json")
                ? counted(some.size(), "entry names", "entries name")
                : counted(rows, "row names", "rows name"))
            + " "
            + named(pair.table, some, whole)
            + loss(some, rows);
    return new Finding(
        pair.file,
        some.getFirst().place(),
        whole ? some.getFirst().alone().problem() : Problem.BROKEN_REFERENCE,
        found,
        whole
            ? "put the rows back into " + file + ", or correct what is written here"
            : Findings.remedy(root(pair.table, faulty).word()),
        some.size());
  }

  /** The table to mend: one that lost rows for want of another is sound with that one. */
  private Table root(Table table, Set<String> faulty) {
    if (faulty.contains(table.file())) {
      return table;
    }
    return all.stream()
        .filter(one -> one.lost() && one.file().equals(table.file()) && one.table() != table)
        .filter(one -> broken.contains(one.table()))
        .map(one -> root(one.table(), faulty))
        .findFirst()
        .orElse(table);
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static long rows(List<Reference> some) {
    return some.stream().map(one -> one.place().line()).distinct().count();
  }

  /** Which rows are missing, the first three by name and place. */
  private static String named(Table table, List<Reference> some, boolean whole) {
    long ids = some.stream().map(Reference::id).distinct().count();
    return counted(ids, table.one(), table.many())
        + " that "
        + want(table.file(), ids == 1, whole)
        + " ("
        + examples(some, some.getFirst().place().line())
        + ")";
  }

  /** The first ids, each with its line if that is another than the one named; if none is, none. */
  private static String examples(List<Reference> some, int line) {
    Map<String, Reference> firsts = new LinkedHashMap<>();
    some.forEach(one -> firsts.putIfAbsent(one.id(), one));
    int more = firsts.size() - FEW;
    return firsts.values().stream()
            .limit(FEW)
            .map(one -> Shown.of(one.id()) + (line < 0 ? "" : where(one.place().line(), line)))
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String want(String file, boolean one, boolean whole) {
    return whole ? file + " does not have" : (one ? "is" : "are") + " not to be had from " + file;
  }

  private static String where(int line, int here) {
    return line == here ? "" : " in line " + line;
  }

  private static String loss(List<Reference> some, long rows) {
    long lost = rows(some.stream().filter(Reference::lost).toList());
    if (lost == 0) {
      return "";
    }
    return lost < rows
        ? ", " + counted(lost, "of the rows is left out", "of the rows are left out")
        : rows == 1 ? ", the row is left out" : ", the rows are left out";
  }
}
