package apparat.app.page.part;

import apparat.history.story.SeatEnd;
import apparat.record.Certainty;
import apparat.record.Membership;
import apparat.time.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One role in one body held without a break, however often re-elected.
 *
 * @param rows that say so, in order of time
 */
public record Tenure(List<Membership> rows) {

  private record Post(String person, String body, String role) {}

  /** The tenures that the rows make, in order of time. */
  public static List<Tenure> of(List<Membership> rows) {
    Map<Post, List<Tenure>> byPost = new LinkedHashMap<>();
    for (Membership row : rows.stream().sorted(BY_START).toList()) {
      List<Tenure> tenures =
          byPost.computeIfAbsent(
              new Post(row.person(), row.body(), row.role()), post -> new ArrayList<>());
      if (!tenures.isEmpty() && tenures.getLast().endDay().equals(row.spell().firstDay())) {
        tenures.add(tenures.removeLast().with(row));
      } else {
        tenures.add(new Tenure(List.of(row)));
      }
    }
    return byPost.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(tenure -> tenure.first().spell().firstDay()))
        .toList();
  }

  private static final Comparator<Membership> BY_START =
      Comparator.comparing(row -> row.spell().firstDay());

  private Tenure with(Membership row) {
    return new Tenure(Stream.concat(rows.stream(), Stream.of(row)).toList());
  }

  public Membership first() {
    return rows.getFirst();
  }

  Membership last() {
    return rows.getLast();
  }

  LocalDate endDay() {
    return last().spell().endDay();
  }

  public Spell spell() {
    return new Spell(first().spell().start(), last().spell().end());
  }

  public boolean holdsOn(LocalDate day) {
    return spell().holdsOn(day);
  }

  public boolean doubtful() {
    return rows.stream().anyMatch(row -> row.certainty() == Certainty.LOW);
  }

  /** Why it began and why it ended, as far as said, such as {@code elected; removed}. */
  public String reasons() {
    return Stream.of(beginning(), ending())
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining(", then "));
  }

  /** Why it began and that it was given again, as far as said. */
  String beginning() {
    List<String> reasons = new ArrayList<>();
    String began = first().startReason();
    if (!began.isEmpty() && !began.equals("re-elected")) {
      reasons.add(began);
    }
    if (rows.size() > 1) {
      reasons.add("re-elected");
    }
    return String.join(", then ", reasons);
  }

  /** Why it ended, as far as said. */
  String ending() {
    return switch (last().endReason()) {
      case "re-elected" -> "";
      case "not-re-elected" -> "not re-elected";
      default -> last().endReason();
    };
  }

  /** Whether it ended only because another role in the body began. */
  boolean goesOn() {
    return SeatEnd.goesOn(last());
  }

  /** Remarks of the tables on where it begins and ends. */
  String notes() {
    return Stream.of(first().note(), last().note())
        .filter(note -> !note.isBlank())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  public List<String> sources() {
    return rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
  }
}
