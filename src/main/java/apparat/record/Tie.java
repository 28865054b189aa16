package apparat.record;

import apparat.time.Spell;
import java.util.List;

/**
 * A signed, dated relation of two people.
 *
 * @param positive true for an alliance ({@code +}), false for a rivalry ({@code -})
 * @param strength 1 faint, 2 plain, 3 makes the picture
 * @param basis on what the relation rests, in words
 */
public record Tie(
    Row row,
    String source,
    String target,
    boolean positive,
    String kind,
    boolean directed,
    int strength,
    Spell spell,
    String basis,
    List<String> sources,
    Certainty certainty) {
  public Tie {
    sources = List.copyOf(sources);
  }

  /** Whether the person is one of the two. */
  public boolean touches(String person) {
    return source.equals(person) || target.equals(person);
  }

  /** Whom it binds to the person, who is one of the two, or divides from them. */
  public String other(String person) {
    return source.equals(person) ? target : source;
  }
}
