package apparat.history.naming;

import apparat.history.DataSet;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Faction;
import apparat.record.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A history told with Russian names: they change places with the Latin ones. Who or what has none
 * keeps its Latin name.
 */
public final class Russian {

  private final Map<String, Body> bodies;

  private Russian(DataSet data) {
    this.bodies =
        data.bodies().stream()
            .filter(body -> !body.nameRu().isEmpty())
            .collect(Collectors.toMap(Body::id, Function.identity(), (first, again) -> first));
  }

  /** The same history with Russian names. */
  public static History of(History latin) {
    Russian russian = new Russian(latin.data());
    return History.of(russian.named(latin.data()), russian.bodies.keySet());
  }

  private DataSet named(DataSet data) {
    return new DataSet(
        named(data.manifest()),
        data.people().stream().map(Russian::named).toList(),
        data.bodies().stream().map(Russian::named).toList(),
        data.bodyNames().stream().map(this::named).toList(),
        data.supervisions(),
        data.memberships(),
        data.completeness(),
        data.factions().stream().map(Russian::named).toList(),
        data.allegiances(),
        data.ties(),
        data.events(),
        data.questions(),
        data.stances(),
        data.claims(),
        data.sources());
  }

  private Manifest named(Manifest all) {
    return new Manifest(
        all.name(),
        all.title(),
        all.description(),
        all.version(),
        all.licences(),
        all.contributors(),
        all.firstDay(),
        all.lastDay(),
        all.defaultDay(),
        all.keyMoments(),
        all.languages(),
        all.wings(),
        all.panels().stream().map(this::named).toList(),
        all.camps());
  }

  /** A panel of one body bears the name of that body. */
  private Panel named(Panel panel) {
    Optional<Body> only =
        Optional.of(panel.bodies())
            .filter(ids -> ids.size() == 1)
            .map(List::getFirst)
            .map(bodies::get);
    return only.map(
            body ->
                new Panel(
                    panel.id(),
                    ShortName.plain(body.nameRu()),
                    panel.column(),
                    panel.form(),
                    panel.bodies(),
                    panel.under()))
        .orElse(panel);
  }

  private static Person named(Person person) {
    return person.nameRu().isEmpty()
        ? person
        : new Person(
            person.row(),
            person.id(),
            shortName(person),
            person.nameRu(),
            person.wholeName(),
            person.born(),
            person.died(),
            person.birthplace(),
            person.note(),
            person.wikidata());
  }

  /** The Russian surname, with an initial where the Latin name has one too; else the Latin name. */
  public static String shortName(Person person) {
    if (person.nameRu().isEmpty()) {
      return person.name();
    }
    String full = person.nameRu().replaceAll("\\s*\\(.*\\)", "");
    String surname = full.substring(full.lastIndexOf(' ') + 1);
    boolean initial = person.name().length() > 2 && person.name().charAt(1) == '.';
    return initial ? full.charAt(0) + ". " + surname : surname;
  }

  private static Body named(Body body) {
    return body.nameRu().isEmpty()
        ? body
        : new Body(
            body.row(),
            body.id(),
            body.nameRu(),
            ShortName.of(body.nameRu()).orElse(body.shortName()),
            body.name(),
            body.kind(),
            body.wing(),
            body.spell(),
            body.note());
  }

  /**
   * That it was renamed is told with the names of the table, of which there are none in Russian.
   */
  private BodyName named(BodyName name) {
    return Optional.ofNullable(bodies.get(name.body()))
        .flatMap(body -> ShortName.of(body.nameRu()))
        .map(words -> new BodyName(name.row(), name.body(), name.name(), words, name.spell()))
        .orElse(name);
  }

  private static Faction named(Faction faction) {
    return faction.nameRu().isEmpty()
        ? faction
        : new Faction(
            faction.row(),
            faction.id(),
            faction.nameRu(),
            faction.name(),
            faction.kind(),
            faction.camp(),
            faction.spell(),
            faction.programme(),
            faction.against(),
            faction.sources(),
            faction.note());
  }
}
