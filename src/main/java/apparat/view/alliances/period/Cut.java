package apparat.view.alliances.period;

import apparat.layout.alliances.Dial;
import apparat.view.frame.Language;

/**
 * What the places of a period depend on besides data and page.
 *
 * @param everybody whether all are placed, rather than those who count
 * @param language of names, which are measured
 */
public record Cut(Dial dial, boolean everybody, Language language) {

  /** The same with names in another language. */
  public Cut in(Language other) {
    return new Cut(dial, everybody, other);
  }
}
