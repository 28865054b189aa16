package apparat.io.datapackage.finding;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Severity;
import apparat.io.datapackage.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the problems of one reading; those that have one cause become one. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();
  private final References references = new References();

  /** Adds a problem. */
  public void add(String file, Place place, Problem problem, String found, String toDo) {
    add(new Finding(file, place, problem, found, toDo));
  }

  /** Adds a problem. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds a reference to a row that is not there. */
  public void add(Reference reference) {
    references.add(reference);
  }

  /** Notes that rows of a table are lost, so that references to it fail through no fault. */
  public void markBroken(Table table) {
    references.markBroken(table);
  }

  /** How many references lead into each table that lacks a row. */
  public Map<Table, Integer> leadingNowhere() {
    return references.counts();
  }

  /** Adds all that another collection holds. */
  public void addAll(Findings others) {
    all.addAll(others.all);
    references.addAll(others.references);
  }

  /** Puts another problem in the place of each, or none. */
  public void replace(Function<Finding, Optional<Finding>> other) {
    List<Finding> before = List.copyOf(all);
    all.clear();
    before.forEach(finding -> other.apply(finding).ifPresent(all::add));
  }

  /** Every problem for itself, in the order in which they were found, references last. */
  public Stream<Finding> each() {
    return Stream.concat(all.stream(), references.each().stream());
  }

  /** All problems as they are told, in the order in which they were found, references last. */
  public List<Finding> all() {
    return Stream.concat(Alike.together(all).stream(), references.told(faulty()).stream()).toList();
  }

  /** The files that have errors of their own. */
  private Set<String> faulty() {
    return all.stream()
        .filter(finding -> finding.problem().severity() == Severity.ERROR)
        .map(Finding::file)
        .collect(Collectors.toSet());
  }

  /** What to do about references that fail because of that table. */
  public static String remedy(String table) {
    return "mend the table " + table + " first";
  }
}
