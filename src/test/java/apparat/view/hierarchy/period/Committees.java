package apparat.view.hierarchy.period;

import apparat.history.Column;
import apparat.history.History;
import apparat.history.Panel;
import apparat.history.Sample;
import java.util.List;

/** Data sets with one large body and a bureau that hangs under it. */
final class Committees {
  private Committees() {}

  /** A committee of so many members and candidates; of each five members four have a camp. */
  static History of(int members, int candidates) {
    Sample sample = base();
    for (int i = 0; i < members + candidates; i++) {
      String id = "p" + i;
      boolean full = i < members;
      sample.person(id, "");
      sample.seat(id, "committee", full ? "member" : "candidate", "1921-01-01", "", "");
      if (i % 5 > 0) {
        sample.stands(id, "f" + i % 5, "member", "", "1921-01-01", "");
      }
      if (i < 5) {
        sample.seat(id, "bureau", "member", "1921-01-01", "", "");
      }
    }
    return sample.history();
  }

  private static Sample base() {
    Sample sample = new Sample();
    for (int i = 1; i <= 4; i++) {
      sample.camp("c" + i).faction("f" + i, "declared", "c" + i);
    }
    return sample
        .body("congress", "Congress", "congress", "", "")
        .body("committee", "Committee", "committee", "", "")
        .body("bureau", "Bureau", "bureau", "", "")
        .over("committee", "congress", "elected-by", "", "")
        .over("bureau", "committee", "elected-by", "", "")
        .wing("party", Column.MIDDLE, List.of("congress", "committee", "bureau"), List.of())
        .panel("congress", Column.MIDDLE, Panel.Form.BANNER, "", "congress")
        .panel("committee", Column.MIDDLE, Panel.Form.SQUARES, "congress", "committee")
        .panel("bureau", Column.MIDDLE, Panel.Form.CHIPS, "committee", "bureau");
  }
}
