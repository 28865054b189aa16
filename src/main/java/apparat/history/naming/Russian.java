package apparat.history.naming;

import apparat.history.Camp;
import apparat.history.DataSet;
import apparat.history.History;
import apparat.history.Manifest;
import apparat.history.Panel;
import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Faction;
import apparat.record.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A history told with Russian names: they change places with the Latin ones. Who or what has none
 * keeps its Latin name.
 */
public final class Russian {

  private final Map<String, Body> bodies;
  private final Set<String> undated;

  private Russian(DataSet data) {
    this.bodies =
        data.bodies().stream()
            .filter(body -> !body.nameRu().isEmpty())
            .collect(Collectors.toMap(Body::id, Function.identity(), (first, again) -> first));
    this.undated =
        data.bodyNames().stream()
            .filter(name -> name.nameRu().isEmpty())
            .map(BodyName::body)
            .filter(bodies::containsKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The same history with Russian names. */
  public static History of(History latin) {
    Russian russian = new Russian(latin.data());
    return History.of(russian.named(latin.data()), russian.undated);
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
        all.wings().stream().map(Russian::named).toList(),
        all.panels().stream().map(this::named).toList(),
        all.camps().stream().map(Russian::named).toList());
  }

  private static Wing named(Wing wing) {
    return wing.nameRu().isEmpty()
        ? wing
        : new Wing(
            wing.id(), wing.nameRu(), wing.name(), wing.column(), wing.bodies(), wing.folded());
  }

  private static Camp named(Camp camp) {
    boolean signed = !camp.letterRu().isEmpty();
    return camp.nameRu().isEmpty()
        ? camp
        : new Camp(
            camp.id(),
            camp.nameRu(),
            camp.name(),
            signed ? camp.letterRu() : camp.letter(),
            signed ? camp.letter() : "",
            camp.colour(),
            camp.colourDark(),
            camp.order(),
            camp.people());
  }

  /** A panel of one body that has no Russian name of its own bears that of the body. */
  private Panel named(Panel panel) {
    Optional<String> own = Optional.of(panel.nameRu()).filter(name -> !name.isEmpty());
    Optional<String> ofBody =
        Optional.of(panel.bodies())
            .filter(ids -> ids.size() == 1)
            .map(ids -> bodies.get(ids.getFirst()))
            .map(body -> ShortName.plain(body.nameRu()));
    return own.or(() -> ofBody)
        .map(
            name ->
                new Panel(
                    panel.id(),
                    name,
                    panel.name(),
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
            ShortName.plain(body.nameRu()),
            label(body.shortRu(), body.nameRu(), body.shortName()),
            body.name(),
            body.shortName(),
            body.kind(),
            body.wing(),
            body.spell(),
            body.note());
  }

  /** Where the table of names has no Russian ones, that it was renamed is told with its own. */
  private BodyName named(BodyName name) {
    if (name.nameRu().isEmpty()) {
      return Optional.ofNullable(bodies.get(name.body()))
          .map(body -> label(body.shortRu(), body.nameRu(), name.shortName()))
          .map(words -> new BodyName(name.row(), name.body(), name.name(), words, name.spell()))
          .orElse(name);
    }
    return new BodyName(
        name.row(),
        name.body(),
        ShortName.plain(name.nameRu()),
        label(name.shortRu(), name.nameRu(), name.shortName()),
        name.name(),
        name.shortName(),
        name.spell());
  }

  /** The Russian label; where there is none, that which the Russian name makes, else the other. */
  private static String label(String own, String nameRu, String other) {
    return own.isEmpty() ? ShortName.of(nameRu).orElse(other) : own;
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
