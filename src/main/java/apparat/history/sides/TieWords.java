package apparat.history.sides;

import apparat.history.sides.Circles.Circle;
import apparat.history.sides.TieStep.Bond;
import java.util.List;
import java.util.stream.Stream;

/** How ties begin, end, grow and weaken, in sentences. */
record TieWords(Names names) {

  /** Allies, rivals and others without direction, told circle by circle. */
  String mutual(TieStep step, Circle circle) {
    return step.begins() ? begun(step.bond(), circle) : ended(step, circle);
  }

  private String begun(Bond bond, Circle circle) {
    return switch (bond.kind()) {
      case "correspondence" ->
          together(circle, "%s begin to write to each other", "%2$s begin to write to %1$s");
      case "reconciliation" ->
          together(circle, "%s make peace with each other", "%2$s make peace with %1$s");
      default -> become(bond, circle);
    };
  }

  private String become(Bond bond, Circle circle) {
    String what = bond.positive() ? "allies" : "rivals";
    return together(circle, "%s become " + what, "%2$s become " + what + " of %1$s");
  }

  private String ended(TieStep step, Circle circle) {
    Bond bond = step.bond();
    return switch (bond.kind()) {
      case "correspondence" ->
          together(circle, "%s no longer write to each other", "%2$s no longer write to %1$s");
      case "reconciliation" -> "the reconciliation of " + parties(circle) + " is over";
      default -> {
        String what = bond.positive() ? "allies" : "rivals";
        yield together(
            circle, "%s are no longer " + what, "%2$s are no longer " + what + " of %1$s");
      }
    };
  }

  /** What was there before and goes on with another strength. */
  String changed(TieStep step, Circle circle) {
    String how = step.after() > step.before() ? " grows stronger" : " weakens";
    return "the " + step.bond().kind() + " of " + parties(circle) + how;
  }

  private String together(Circle circle, String circleForm, String starForm) {
    return circle.complete()
        ? circleForm.formatted(all(circle))
        : starForm.formatted(names.person(circle.centre()), names.people(circle.others()));
  }

  private String parties(Circle circle) {
    return circle.complete()
        ? all(circle)
        : names.person(circle.centre()) + " with " + names.people(circle.others());
  }

  private String all(Circle circle) {
    return names.people(
        Stream.concat(Stream.of(circle.centre()), circle.others().stream()).sorted().toList());
  }

  /** What goes from one person to others. */
  String directed(TieStep step, List<String> targets) {
    String one = names.person(step.bond().from());
    String others = names.people(targets);
    if (step.begins()) {
      return one + begins(step.bond().kind()) + others;
    }
    if (step.ends()) {
      return one + ends(step.bond().kind()) + others;
    }
    String how = step.after() > step.before() ? " grows stronger" : " weakens";
    return "the " + step.bond().kind() + " of " + one + " towards " + others + how;
  }

  private static String begins(String kind) {
    return switch (kind) {
      case "patronage" -> " becomes a patron of ";
      case "mentor" -> " becomes a mentor of ";
      case "correspondence" -> " begins to write to ";
      case "denunciation" -> " denounces ";
      case "reconciliation" -> " makes peace with ";
      case "rivalry" -> " turns against ";
      default -> " sides with ";
    };
  }

  private static String ends(String kind) {
    return switch (kind) {
      case "patronage" -> " is no longer a patron of ";
      case "mentor" -> " is no longer a mentor of ";
      case "correspondence" -> " no longer writes to ";
      case "denunciation" -> " no longer denounces ";
      case "reconciliation" -> " no longer seeks peace with ";
      case "rivalry" -> " is no longer against ";
      default -> " no longer sides with ";
    };
  }
}
