package apparat.history.words;

import apparat.record.Rank;

/**
 * What a person is in a body: {@code a full member of the Politburo}, {@code People's Commissar of
 * Finance}.
 */
public final class RoleWords {

  private RoleWords() {}

  /**
   * The role of a person in a body.
   *
   * @param role as in the table
   * @param bodyName the name of the day
   * @param bodyKind as in the table
   * @param hasCandidates whether the body has candidates, so that members are called full
   */
  public static String in(
      String role, Rank rank, String bodyName, String bodyKind, boolean hasCandidates) {
    String body = BodyWords.in(bodyName, bodyKind);
    if (role.endsWith("commissar") && bodyName.contains("Commissariat")) {
      return spoken(role).replace("commissar", bodyName.replaceFirst("Commissariat", "Commissar"));
    }
    if (BodyWords.isPost(bodyName)) {
      return rank == Rank.HEAD ? BodyWords.post(bodyName) : spoken(role) + " under " + body;
    }
    return switch (role) {
      case "member" -> (hasCandidates ? "a full member of " : "a member of ") + body;
      case "candidate" -> "a candidate member of " + body;
      default -> article(role, rank) + spoken(role) + " of " + body;
    };
  }

  /** The role in words: {@code deputy chair}. */
  public static String spoken(String role) {
    return switch (role) {
      case "co-chair" -> role;
      case "charge" -> "chargé d'affaires";
      default -> role.replace('-', ' ');
    };
  }

  private static String article(String role, Rank rank) {
    boolean one = rank == Rank.HEAD && !role.equals("co-chair") || role.startsWith("acting");
    return one ? "" : "a ";
  }
}
