package apparat.view.alliances.scene;

import apparat.geometry.Box;
import apparat.geometry.Circle;
import apparat.record.Person;
import apparat.text.Type;
import apparat.view.alliances.period.Standing;
import apparat.view.frame.SideColour;

/**
 * A person in their place.
 *
 * @param disc without ring
 * @param reach the disc with its ring
 * @param box where the name stands
 */
public record Someone(
    Person person,
    String name,
    Standing standing,
    Circle disc,
    Circle reach,
    Type type,
    Box box,
    SideColour side) {

  /** The same with the name at another place. */
  Someone named(Box place) {
    return new Someone(person, name, standing, disc, reach, type, place, side);
  }

  public String id() {
    return person.id();
  }

  /** All that must not be covered. */
  public Box bounds() {
    return reach.bounds().union(box);
  }
}
