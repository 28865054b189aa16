package apparat.io.datapackage.finding;

import apparat.io.Place;
import apparat.io.Problem;
import apparat.io.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the problems of one reading; references that fail for one cause become one problem. */
public final class Findings {

  private final List<Finding> all = new ArrayList<>();
  private final Map<Broken, Failed> failed = new LinkedHashMap<>();

  private record Broken(String file, String table) {}

  private record Failed(Place first, String id, int count) {}

  /** Adds a problem. */
  public void add(String file, Place place, Problem problem, String found, String toDo) {
    add(new Finding(file, place, problem, found, toDo));
  }

  /** Adds a problem. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds a reference that fails because the table it leads to could not be read whole. */
  public void addBroken(String file, Place place, String table, String id) {
    addBroken(new Broken(file, table), new Failed(place, id, 1));
  }

  /** Adds all that another collection holds. */
  public void addAll(Findings others) {
    all.addAll(others.all);
    others.failed.forEach(this::addBroken);
  }

  private void addBroken(Broken broken, Failed more) {
    failed.merge(broken, more, (old, one) -> new Failed(old.first, old.id, old.count + one.count));
  }

  /** All problems in the order in which they were found. */
  public List<Finding> all() {
    List<Finding> result = new ArrayList<>(all);
    failed.forEach((broken, refs) -> result.add(broken(broken, refs)));
    return result;
  }

  /** What to do about references that fail because of that table. */
  public static String remedy(String table) {
    return "mend the table " + table + " first";
  }

  private static Finding broken(Broken broken, Failed refs) {
    boolean one = refs.count == 1;
    return new Finding(
        broken.file,
        refs.first,
        Problem.BROKEN_REFERENCE,
        (one ? "a reference" : refs.count + " references")
            + " into the table "
            + broken.table
            + ", which could not be read whole, "
            + (one ? "leads nowhere: " : "lead nowhere, the first to ")
            + Shown.of(refs.id),
        remedy(broken.table));
  }
}
