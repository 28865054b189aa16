package apparat.history.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says why more rows of posts are listed than posts are counted: a post is a seat in a body,
 * whatever the number of roles in which a person sits there.
 */
public final class PostWords {

  private static final List<String> FIGURES = List.of("no", "one", "two", "three", "four", "five");

  private PostWords() {}

  /**
   * Such as {@code one in two roles}.
   *
   * @param bodies the body of each row
   * @return empty where each row is a post of its own
   */
  public static String inSeveralRoles(List<String> bodies) {
    Map<String, Integer> roles = new LinkedHashMap<>();
    bodies.forEach(body -> roles.merge(body, 1, Integer::sum));
    List<Integer> several = roles.values().stream().filter(count -> count > 1).toList();
    if (several.isEmpty()) {
      return "";
    }
    boolean alike = several.stream().distinct().count() == 1;
    return figure(several.size())
        + " in "
        + (alike ? figure(several.getFirst()) : "several")
        + " roles"
        + (several.size() > 1 ? " each" : "");
  }

  private static String figure(int number) {
    return number < FIGURES.size() ? FIGURES.get(number) : "" + number;
  }
}
