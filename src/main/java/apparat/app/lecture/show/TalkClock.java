package apparat.app.lecture.show;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long a lecture has taken and how much is left of the time planned. */
final class TalkClock {

  private final InstantSource clock;
  private final Duration planned;
  private Instant begun;

  /**
   * @param minutes planned; 0 when nothing is planned
   */
  TalkClock(InstantSource clock, int minutes) {
    this.clock = clock;
    this.planned = Duration.ofMinutes(minutes);
    this.begun = clock.instant();
  }

  /** Begins anew. */
  void restart() {
    begun = clock.instant();
  }

  /** Such as {@code 12:05}. */
  String elapsed() {
    return words(Duration.between(begun, clock.instant()));
  }

  /**
   * Such as "7:55 left of 20 minutes", or "0:10 over 20 minutes"; nothing where none is planned.
   */
  String remaining() {
    if (planned.isZero()) {
      return "no length planned";
    }
    Duration left = planned.minus(Duration.between(begun, clock.instant()));
    return left.isNegative()
        ? words(left.negated()) + " over " + planned.toMinutes() + " minutes"
        : words(left) + " left of " + planned.toMinutes() + " minutes";
  }

  private static String words(Duration time) {
    String minutes = String.valueOf(time.toMinutes() % 60);
    String seconds = ":" + (time.toSecondsPart() < 10 ? "0" : "") + time.toSecondsPart();
    return time.toHours() == 0
        ? minutes + seconds
        : time.toHours() + ":" + (minutes.length() < 2 ? "0" : "") + minutes + seconds;
  }
}
