package apparat.app.keys;

import java.util.List;

/**
 * What keys do that serve one purpose.
 *
 * @param heading the purpose, as the help names it
 */
public record KeyGroup(String heading, List<KeyVerb> verbs) {

  public KeyGroup {
    verbs = List.copyOf(verbs);
  }
}
