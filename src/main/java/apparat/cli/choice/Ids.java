package apparat.cli.choice;

import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.find.Finding;
import java.util.List;
import java.util.Locale;

/**
 * Looks up what a command names, by id or by a name that only one has, and suggests near ids where
 * there is none or more than one.
 */
public record Ids(Document document) {

  /** The person called so; else {@link WrongUse} with near ids. */
  public Person person(String name) {
    return document
        .history()
        .findPerson(name)
        .orElseGet(() -> document.history().person(id(name, Finding.Kind.PERSON)));
  }

  /** The body called so; else {@link WrongUse} with near ids. */
  public Body body(String name) {
    return document
        .history()
        .findBody(name)
        .orElseGet(() -> document.history().body(id(name, Finding.Kind.BODY)));
  }

  /**
   * What has no such id may still be called so; all names are folded for that, which takes time.
   */
  private String id(String name, Finding.Kind kind) {
    return document.named(name, kind).map(Finding::id).orElseThrow(() -> unknown(name, kind));
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
            ? "; write the id or the name that it has in the tables."
            : "; did you mean " + String.join(" or ", near) + "?";
    return new WrongUse("There is no " + word + " '" + id + "'" + hint);
  }
}
