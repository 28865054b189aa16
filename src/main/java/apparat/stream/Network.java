package apparat.stream;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who stands with whom, in the words of a graph: nodes and edges by id, each with its attributes.
 *
 * @param people the attributes of a person by name, by the person's id
 * @param ties the ties by their id
 */
public record Network(
    SortedMap<String, SortedMap<String, Object>> people, SortedMap<String, Link> ties) {

  static final SortedMap<String, Object> NO_ATTRIBUTES = Collections.emptySortedMap();
  static final Network EMPTY = new Network(new TreeMap<>(), new TreeMap<>());

  public Network {
    people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    ties = Collections.unmodifiableSortedMap(new TreeMap<>(ties));
  }

  /**
   * A tie of two people.
   *
   * @param directed true where it leads from the first to the second only, as patronage does
   */
  public record Link(
      String from, String to, boolean directed, SortedMap<String, Object> attributes) {

    public Link {
      attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    Link with(String name, Object value) {
      SortedMap<String, Object> more = new TreeMap<>(attributes);
      more.put(name, value);
      return new Link(from, to, directed, more);
    }

    Link without(String name) {
      SortedMap<String, Object> fewer = new TreeMap<>(attributes);
      fewer.remove(name);
      return new Link(from, to, directed, fewer);
    }

    /** Whether the other joins the same people the same way. */
    boolean joinsAs(Link other) {
      return from.equals(other.from) && to.equals(other.to) && directed == other.directed;
    }
  }
}
