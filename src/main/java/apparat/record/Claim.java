package apparat.record;

import java.util.List;

/**
 * A statement of the textbook page with the rows that show it and a verdict.
 *
 * @param date an EDTF date or an interval of two, {@code 1922/1924}, as written
 * @param rows references such as {@code event:ID}, {@code membership:PERSON/BODY}, {@code tie:A/B}
 * @param verdict agrees, imprecise or contradicted
 */
public record Claim(
    Row row,
    String id,
    String topic,
    String statement,
    String date,
    List<String> people,
    List<String> bodies,
    List<String> rows,
    String verdict,
    String correction) {
  public Claim {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    rows = List.copyOf(rows);
  }
}
