package apparat.cli.roster;

import apparat.history.DateWords;
import apparat.history.Knowledge;
import apparat.history.Knowledge.Statement;
import apparat.history.Seat;
import apparat.history.question.Answer;
import apparat.history.question.Questions;
import apparat.history.words.BodyWords;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.tables.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A roster for people to read, which says what is not known. */
public final class RosterText {

  private final Roster roster;
  private final boolean sources;
  private final Questions questions;

  /**
   * The text of a roster.
   *
   * @param sources whether the works cited are listed below; for a person they always are
   */
  public RosterText(Roster roster, boolean sources) {
    this.roster = roster;
    this.sources = sources;
    this.questions = new Questions(roster.history());
  }

  /** The posts of the person, or who sits in each body. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (roster.body().isEmpty()) {
      roster.person().flatMap(WhoLine::of).ifPresent(lines::add);
    }
    if (roster.seats().isEmpty()) {
      lines.add(nobody());
    } else if (roster.person().isPresent()) {
      lines.addAll(PersonText.of(roster));
    } else {
      BodyText text = new BodyText(roster.snapshot());
      byBody().forEach((body, seats) -> lines.addAll(separated(lines, text.of(body, seats))));
      roster.body().flatMap(this::majority).ifPresent(lines::add);
    }
    lines.addAll(reserves());
    if (sources || roster.person().isPresent()) {
      lines.addAll(CitedWorks.of(roster));
    }
    return lines;
  }

  /** What was asked for, as it stands in a sentence. */
  public String subject() {
    Optional<String> name = roster.person().map(Person::name);
    Optional<String> where = roster.body().map(this::inWords);
    return name.isPresent() && where.isPresent()
        ? "the seat of " + name.get() + " in " + where.get()
        : name.map(who -> "what " + who + " holds").or(() -> where).orElse("the roster");
  }

  private String inWords(Body body) {
    return new BodyWords(roster.snapshot().nameOf(body.id()), body.kind()).brief();
  }

  private static List<String> separated(List<String> before, List<String> lines) {
    if (before.isEmpty()) {
      return lines;
    }
    List<String> separated = new ArrayList<>(List.of(""));
    separated.addAll(lines);
    return separated;
  }

  /** What must be said so that nobody takes a part for the whole. */
  public List<String> reserves() {
    if (roster.body().isPresent()) {
      return roster.seats().isEmpty() ? List.of() : reserve(roster.body().get());
    }
    if (roster.person().isPresent()) {
      return List.of(
          "Most rosters are known in part only: further seats are possible outside those that are"
              + " known whole.");
    }
    long partial = byBody().keySet().stream().filter(body -> !known(body).countable()).count();
    return partial == 0
        ? List.of()
        : List.of("", "Known in part only: " + partial + " of " + byBody().size() + " bodies.");
  }

  private List<String> reserve(Body body) {
    return switch (known(body).statement()) {
      case COMPLETE -> List.of();
      case PARTIAL -> List.of("This roster is known in part only.");
      case LEADERS_ONLY -> List.of("Only the leading posts of this roster are known.");
      case UNKNOWN -> List.of("How much of this roster is known is not recorded.");
    };
  }

  /** Which side had the majority, where that is a question at all. */
  private Optional<String> majority(Body body) {
    boolean asked =
        roster.seats().size() > 1 && known(body).statement().compareTo(Statement.LEADERS_ONLY) < 0;
    return asked
        ? Optional.of("Majority on " + sentence(questions.hasMajority(body.id(), day())))
        : Optional.empty();
  }

  private String nobody() {
    Optional<Person> person = roster.person();
    Optional<Body> body = roster.body();
    if (person.isPresent() && body.isPresent()) {
      return sentence(questions.isMember(person.get().id(), body.get().id(), day()));
    }
    if (body.isPresent() && !body.get().spell().holdsOn(day())) {
      return body.get().name() + " did not exist on " + DateWords.day(day()) + ".";
    }
    String whom = person.map(Person::name).orElse("anybody");
    String where = body.map(only -> ": " + roster.snapshot().nameOf(only.id())).orElse("");
    return "No seat is recorded for " + whom + " on " + DateWords.day(day()) + where + ".";
  }

  private static String sentence(Answer answer) {
    return answer.sentence() + ".";
  }

  private LocalDate day() {
    return roster.snapshot().day();
  }

  private Knowledge known(Body body) {
    return roster.snapshot().knowledge(body.id(), "");
  }

  private Map<Body, List<Seat>> byBody() {
    return roster.seats().stream()
        .collect(Collectors.groupingBy(Seat::body, LinkedHashMap::new, Collectors.toList()));
  }
}
