package apparat.history;

import java.time.LocalDate;
import java.util.List;

/** Tells what changed between two days. */
record Changes(History history) {
  List<Change> between(LocalDate from, LocalDate to) {
    return List.of();
  }
}
