package apparat.history;

import java.util.List;

/**
 * A side that has a colour.
 *
 * @param nameRu the name in Russian; empty when not given
 * @param letter the sign that goes with the colour
 * @param letterRu the sign where names are Russian; empty when not given
 * @param colour {@code #RRGGBB} on light grounds
 * @param colourDark {@code #RRGGBB} on dark grounds
 * @param order reading order, from 1
 * @param people ids of those who are a camp of their own while they live
 */
public record Camp(
    String id,
    String name,
    String nameRu,
    String letter,
    String letterRu,
    String colour,
    String colourDark,
    int order,
    List<String> people) {

  /** One without a Russian name. */
  public Camp(
      String id,
      String name,
      String letter,
      String colour,
      String colourDark,
      int order,
      List<String> people) {
    this(id, name, "", letter, "", colour, colourDark, order, people);
  }

  /** The same with these people. */
  public Camp with(List<String> people) {
    return new Camp(id, name, nameRu, letter, letterRu, colour, colourDark, order, people);
  }
}
