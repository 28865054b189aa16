package apparat.cli.choice;

import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.Finding;
import java.util.List;
import java.util.Locale;

/** Looks up the ids that a command names, and suggests near ones for those that are not there. */
public record Ids(Document document) {

  /** The person of that id; else {@link WrongUse} with near ids. */
  public Person person(String id) {
    return document.history().findPerson(id).orElseThrow(() -> unknown(id, Finding.Kind.PERSON));
  }

  /** The body of that id; else {@link WrongUse} with near ids. */
  public Body body(String id) {
    return document.history().findBody(id).orElseThrow(() -> unknown(id, Finding.Kind.BODY));
  }

  /** The wing of that id; else {@link WrongUse} with near ids. */
  public Wing wing(String id) {
    return document.history().manifest().wings().stream()
        .filter(wing -> wing.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknownWing(id));
  }

  /** Wings are few: all of them are named. */
  private WrongUse unknownWing(String id) {
    List<String> all = document.history().manifest().wings().stream().map(Wing::id).toList();
    return new WrongUse("There is no wing '" + id + "'; there are " + String.join(", ", all) + ".");
  }

  private WrongUse unknown(String id, Finding.Kind kind) {
    String word = kind.name().toLowerCase(Locale.ROOT);
    List<String> near = document.near(id, kind);
    String hint =
        near.isEmpty()
            ? "; ids are those of the tables."
            : "; did you mean " + String.join(" or ", near) + "?";
    return new WrongUse("There is no " + word + " '" + id + "'" + hint);
  }
}
