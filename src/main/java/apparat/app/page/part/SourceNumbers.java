package apparat.app.page.part;

import apparat.history.History;
import apparat.record.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers sources in the order in which a page needs them. */
public final class SourceNumbers {

  private final History history;
  private final Map<Source, Integer> numbers = new LinkedHashMap<>();

  SourceNumbers(History history) {
    this.history = history;
  }

  /** The numbers of these sources, from 1; keys without a source get none. */
  public List<Integer> of(List<String> keys) {
    return keys.stream()
        .flatMap(key -> history.findSource(key).stream())
        .map(source -> numbers.computeIfAbsent(source, fresh -> numbers.size() + 1))
        .distinct()
        .toList();
  }

  /** The sources cited so far, in the order of their numbers. */
  public List<Source> sources() {
    return new ArrayList<>(numbers.keySet());
  }
}
