package apparat.view.frame;

import apparat.record.Person;

/** Names of people as they stand in pictures. */
public final class Names {
  private Names() {}

  public static String of(Person person, boolean cyrillic) {
    return cyrillic && !person.nameRu().isEmpty() ? russian(person) : person.name();
  }

  /** The whole name, as far as it is known. */
  public static String full(Person person, boolean cyrillic) {
    if (cyrillic && !person.nameRu().isEmpty()) {
      return person.nameRu();
    }
    return person.fullName().isEmpty() ? person.name() : person.fullName();
  }

  /** The surname, with an initial where the Latin name has one too. */
  private static String russian(Person person) {
    String full = person.nameRu().replaceAll("\\s*\\(.*\\)", "");
    String surname = full.substring(full.lastIndexOf(' ') + 1);
    boolean initial = person.name().length() > 2 && person.name().charAt(1) == '.';
    return initial ? full.charAt(0) + ". " + surname : surname;
  }
}
