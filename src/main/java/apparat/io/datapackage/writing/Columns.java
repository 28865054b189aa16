package apparat.io.datapackage.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of a table and what each writes of a row. */
final class Columns<T> {

  private final List<String> names = new ArrayList<>();
  private final List<Function<T, String>> texts = new ArrayList<>();

  /** Adds a column. */
  Columns<T> with(String name, Function<T, String> text) {
    names.add(name);
    texts.add(text);
    return this;
  }

  /** Adds a column of lists. */
  Columns<T> list(String name, Function<T, List<String>> items) {
    return with(name, row -> String.join(";", items.apply(row)));
  }

  List<String> heading() {
    return names;
  }

  List<String> cells(T row) {
    return texts.stream().map(text -> text.apply(row)).toList();
  }
}
