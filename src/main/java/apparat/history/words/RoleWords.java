package apparat.history.words;

import apparat.record.Rank;

/**
 * What a person is in a body: {@code a full member of the Politburo}, {@code People's Commissar of
 * Finance}.
 *
 * @param role as in the table
 * @param hasCandidates whether the body has candidates, so that its members are called full
 */
public record RoleWords(String role, Rank rank, boolean hasCandidates) {

  /** The role alone, with its article where it takes one: {@code a full member}, {@code chair}. */
  public String alone() {
    return switch (role) {
      case "member" -> hasCandidates ? "a full member" : "a member";
      case "candidate" -> "a candidate member";
      default -> article() + spoken(role);
    };
  }

  /** The role in the body: {@code a secretary of the Central Committee}. */
  public String in(BodyWords body) {
    if (body.name().contains("Commissariat")
        && (role.endsWith("commissar") || role.equals("deputy"))) {
      String title = body.name().replaceFirst("Commissariat", "Commissar");
      return switch (role) {
        case "commissar" -> title;
        case "deputy" -> "a deputy " + title;
        default -> article() + spoken(role).replace("commissar", title);
      };
    }
    if (body.isPost()) {
      return rank == Rank.HEAD ? body.post() : alone() + " under the " + body.post();
    }
    if (role.endsWith("secretary") && body.name().startsWith("Secretariat of ")) {
      return alone() + body.name().substring("Secretariat".length());
    }
    return alone() + " of " + body.brief();
  }

  /** The role in words, without article: {@code deputy chair}. */
  public static String spoken(String role) {
    return switch (role) {
      case "co-chair" -> role;
      case "deputy" -> "deputy head";
      case "charge" -> "chargé d'affaires";
      default -> role.replace('-', ' ');
    };
  }

  private String article() {
    boolean one = rank == Rank.HEAD && !role.equals("co-chair") || role.startsWith("acting");
    return one ? "" : "a ";
  }
}
