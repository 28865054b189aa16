package apparat.app.bar;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The key of an item of a menu as it stands in the column of keys. It is only seen: the window
 * hears its keys itself, as many of them are letters, which are not to be taken from who writes.
 * Each equals itself alone, for by their modifiers, of which none has any, all would be one.
 */
final class KeyToSee extends KeyCombination {

  private final String words;

  KeyToSee(String words) {
    this.words = words;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getDisplayText() {
    return words;
  }

  @Override
  public String getName() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
