package apparat.app.side;

import apparat.history.History;
import apparat.record.Source;
import java.util.ArrayList;
import java.util.List;

/** Numbers sources in the order in which a page needs them. */
final class SourceNumbers {

  private final History history;
  private final List<Source> sources = new ArrayList<>();

  SourceNumbers(History history) {
    this.history = history;
  }

  /** The numbers of these sources, from 1; keys without a source get none. */
  List<Integer> of(List<String> keys) {
    return keys.stream()
        .flatMap(key -> history.findSource(key).stream())
        .map(this::number)
        .distinct()
        .toList();
  }

  private int number(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  List<Source> sources() {
    return List.copyOf(sources);
  }
}
