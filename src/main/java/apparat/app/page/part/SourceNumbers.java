package apparat.app.page.part;

import apparat.app.model.Selection;
import apparat.app.page.form.Link;
import apparat.history.History;
import apparat.record.Source;
import apparat.session.citation.ShortCitation;
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

  /** The numbers of these sources as they stand in a line, each a link: {@code [3]}. */
  public List<Link> links(List<String> keys) {
    return keys.stream()
        .flatMap(key -> history.findSource(key).stream())
        .distinct()
        .map(source -> new Link(mark(source), new Selection.OfSource(source.key())))
        .toList();
  }

  /** A work as it is cited in a line, with its number: {@code [3] Zhukov, "Zinoviev", 2021}. */
  public Link cited(Source source) {
    return new Link(
        mark(source) + " " + ShortCitation.of(source), new Selection.OfSource(source.key()));
  }

  private String mark(Source source) {
    return "[" + of(List.of(source.key())).getFirst() + "]";
  }

  /** The sources cited so far, in the order of their numbers. */
  public List<Source> sources() {
    return new ArrayList<>(numbers.keySet());
  }
}
