package apparat.app.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How two people are connected on a day, ready to be set.
 *
 * @param sentence the chain in a line, or that there is none
 * @param people ids along the chain; empty where there is none
 * @param steps one fewer than the people
 * @param nearest where there is none, the nearest day that has one, if any
 */
public record Answer(
    String sentence, List<String> people, List<Step> steps, Optional<LocalDate> nearest) {

  public Answer {
    people = List.copyOf(people);
    steps = List.copyOf(steps);
  }

  /**
   * From one person to the next.
   *
   * @param words who stands how with whom
   * @param ties each tie in words: kind, strength, since when, basis, sources
   */
  public record Step(String one, String other, String words, List<String> ties) {
    public Step {
      ties = List.copyOf(ties);
    }
  }
}
