package apparat.layout.hierarchy.need;

import java.util.List;

/** What a panel must hold on the fullest day of the period. */
public sealed interface Need {

  /** A title over the whole width. */
  record Banner() implements Need {}

  /**
   * A field of small squares in zones.
   *
   * @param fullBesideGuests filled squares of the middle zone on the fullest day with guests
   * @param candidatesBesideGuests outlined ones
   */
  record Field(List<Zone> zones, int fullBesideGuests, int candidatesBesideGuests)
      implements Need {}

  /**
   * Chips of one body: full seats and candidates.
   *
   * @param leading whether it is the panel that is read first and has the largest chips
   * @param narrow whether a lesser body keeps to one column, so that all find room side by side
   * @param names how wide the longest names are that must find room in a chip
   */
  record Chips(int full, int candidates, boolean leading, boolean narrow, Names names)
      implements Need {
    public Chips(int full, int candidates, boolean leading) {
      this(full, candidates, leading, false, Names.UNKNOWN);
    }

    /** More chips than this in one column would make it too long. */
    public static final int LONGEST_COLUMN = 9;

    /** The same with that part of its places. */
    public Chips part(double share) {
      return new Chips(
          (int) Math.ceil(full * share),
          (int) Math.ceil(candidates * share),
          leading,
          narrow,
          names);
    }

    /** The same with its candidates folded. */
    public Chips withoutCandidates() {
      return new Chips(full, 0, leading, narrow, names);
    }

    /** The same in one column. */
    public Chips inOneColumn() {
      return new Chips(full, candidates, leading, true, names);
    }

    /** The same where the longest names are so wide. */
    public Chips named(Names longest) {
      return new Chips(full, candidates, leading, narrow, longest);
    }
  }

  /**
   * How wide the longest names of a body are, for each pixel that their letters are large.
   *
   * @param full of full members
   * @param candidates of candidates
   */
  record Names(double full, double candidates) {
    /** Where nothing is known of the names, no chip is made wider for them. */
    public static final Names UNKNOWN = new Names(0, 0);
  }

  /**
   * Rows of chips, each with a label at the left.
   *
   * @param labelWidth room for the labels with the gap behind them; 0: no labels
   * @param noted whether a line of words stands under the title
   */
  record Rows(List<Row> rows, double labelWidth, boolean noted) implements Need {}

  /**
   * A row of a panel.
   *
   * @param slots chips on the fullest day
   * @param more whether "+n" must find room behind the last chip
   */
  record Row(String id, int slots, boolean more) {}

  /**
   * A zone of squares.
   *
   * @param full filled squares on the fullest day
   * @param candidates outlined squares on the fullest day
   */
  record Zone(String id, int full, int candidates, Stand stand) {}

  /** Where a zone stands in its field. */
  enum Stand {
    LEFT,
    MIDDLE,
    RIGHT,
    /** At the right end of the middle zone, while it occurs. */
    GUEST
  }
}
