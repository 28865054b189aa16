package apparat.view.alliances.scene;

import apparat.drawing.Meaning;
import apparat.history.DateWords;
import apparat.history.words.BondWords;
import apparat.record.Certainty;
import apparat.record.Row;
import apparat.record.Tie;
import java.util.List;

/** What marks say, in words. */
public final class Words {
  private Words() {}

  public static String row(Row row) {
    return row.table() + ":" + row.line();
  }

  /** The public key of a tie: the two people in alphabetical order and the kind. */
  public static String key(Tie tie) {
    return "tie/" + Scene.first(tie) + "/" + Scene.second(tie) + "/" + tie.kind();
  }

  /** Who and what, since when, and on what it rests. */
  public static Meaning tie(Scene scene, Tie tie) {
    return new Meaning(key(tie), sentence(scene, tie), List.of(row(tie.row())));
  }

  public static String sentence(Scene scene, Tie tie) {
    String basis = tie.basis().isEmpty() ? "" : ": " + tie.basis();
    String doubt = tie.certainty() == Certainty.LOW ? " (doubtful)" : "";
    return scene.name(tie.source())
        + (tie.directed() ? " to " : " and ")
        + scene.name(tie.target())
        + ", "
        + BondWords.of(tie)
        + ", "
        + DateWords.span(tie.spell())
        + doubt
        + basis
        + ".";
  }

  public static Meaning person(Scene scene, Someone one, String dataKey) {
    StringBuilder words = new StringBuilder(one.person().wholeName());
    String body =
        scene.period.company().leading().map(b -> scene.snapshot.nameOf(b.id())).orElse("");
    switch (one.standing().ring()) {
      case FULL -> words.append(", ").append(body);
      case CANDIDATE -> words.append(", candidate of the ").append(body);
      case NONE -> {}
    }
    one.standing().camp().ifPresent(camp -> words.append("; side: ").append(camp.name()));
    words.append("; ").append(count(one.standing().posts(), "post", "posts")).append('.');
    return new Meaning(dataKey, words.toString(), List.of(row(one.person().row())));
  }

  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
