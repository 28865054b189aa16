package apparat.view.hierarchy.period;

import apparat.layout.seating.Seating;
import apparat.record.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * The places of a body in its row.
 *
 * @param heads those of the head alone; none in a body whose members sit together
 * @param others all the rest
 * @param headPlaces how many places are kept for heads
 * @param own how many places the row has
 * @param lender id of the row whose places are used when the own are taken and that row is still
 *     empty
 */
record BodySeats(Seating heads, Seating others, int headPlaces, int own, String lender) {

  private static final Seating NOBODY = Seating.of(List.of());

  /** All members in one row of places, as many as the fullest day needs or as are allowed. */
  static BodySeats together(List<Stays.Stretch> stretches, int most) {
    Seating seating = Seating.of(Stays.joined(stretches), List.of(), day -> most);
    return new BodySeats(NOBODY, seating, 0, Math.max(1, seating.size()), "");
  }

  /** Two places of its own, and until {@code founded} those of the row of {@code lender} too. */
  static BodySeats borrowing(
      List<Stays.Stretch> stretches, int own, String lender, int lent, LocalDate founded) {
    Seating seating =
        Seating.of(
            Stays.joined(stretches),
            List.of(founded),
            day -> day.isBefore(founded) ? own + lent : own);
    return new BodySeats(NOBODY, seating, 0, own, lender);
  }

  /**
   * One place for the head and one for the first deputy; where there are no deputies, for a member.
   */
  static BodySeats office(List<Stays.Stretch> stretches) {
    List<Stays.Stretch> heads =
        stretches.stream().filter(stretch -> stretch.rank() == Rank.HEAD).toList();
    List<Stays.Stretch> others =
        stretches.stream().filter(stretch -> stretch.rank() != Rank.HEAD).toList();
    List<Stays.Stretch> deputies =
        others.stream().filter(stretch -> stretch.role().startsWith("deputy")).toList();
    List<Stays.Stretch> second = deputies.isEmpty() ? others : deputies;
    return new BodySeats(
        Seating.of(Stays.joined(heads), List.of(), day -> 1),
        Seating.of(Stays.joined(second), List.of(), day -> 1),
        1,
        2,
        "");
  }

  OptionalInt place(String person, Rank rank, LocalDate day) {
    if (headPlaces > 0 && rank == Rank.HEAD) {
      return heads.place(person, day);
    }
    OptionalInt place = others.place(person, day);
    return place.isEmpty() ? place : OptionalInt.of(headPlaces + place.getAsInt());
  }
}
