package apparat.app.claims;

import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.app.page.textbook.ClaimDate;
import apparat.app.page.textbook.Verdict;
import apparat.history.History;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The statements of the textbook by date, sifted by verdict and by words; choosing one. */
public final class ClaimsModel {

  private final List<ClaimLine> all;
  private final SelectionModel selection;
  private final TimeModel time;
  private final ReadOnlyObjectWrapper<List<ClaimLine>> shown;
  private final ReadOnlyObjectWrapper<Optional<Verdict>> verdict =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String words = "";

  public ClaimsModel(History history, SelectionModel selection, TimeModel time) {
    this.selection = selection;
    this.time = time;
    this.all =
        history.data().claims().stream()
            .sorted(Comparator.comparing(ClaimDate::of, ClaimDate.ORDER))
            .map(claim -> ClaimLine.of(claim, history))
            .toList();
    this.shown = new ReadOnlyObjectWrapper<>(all);
  }

  /** Whether the data set says nothing of a textbook. */
  public boolean none() {
    return all.isEmpty();
  }

  /** What passes the sieve, by date. */
  public ReadOnlyObjectProperty<List<ClaimLine>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The one verdict wanted; empty for all. */
  public ReadOnlyObjectProperty<Optional<Verdict>> verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  /** The verdicts that occur, the best first. */
  public List<Verdict> verdicts() {
    return Verdict.ALL.stream().filter(known -> count(known) > 0).toList();
  }

  /** How many statements there are in all. */
  public int count() {
    return all.size();
  }

  /** How many statements have that verdict. */
  public int count(Verdict wanted) {
    return (int) all.stream().filter(line -> line.verdict().equals(wanted)).count();
  }

  /** Shows the statements of one verdict only, or all. */
  public void only(Optional<Verdict> wanted) {
    verdict.set(wanted);
    sift();
  }

  /** Shows the statements that hold these words only. */
  public void search(String wanted) {
    words = wanted;
    sift();
  }

  /** The words that all shown statements hold; empty where none are asked for. */
  String words() {
    return words;
  }

  /** Whether what is typed at the list are words to look for: as long as no statement is open. */
  boolean seeks() {
    return !none() && !(selection.selection() instanceof Selection.OfClaim);
  }

  private void sift() {
    shown.set(
        all.stream()
            .filter(line -> verdict.get().map(line.verdict()::equals).orElse(true))
            .filter(line -> line.holds(words))
            .toList());
  }

  /** Opens a statement and goes to its day. */
  public void choose(ClaimLine line) {
    selection.select(new Selection.OfClaim(line.claim().id()));
    time.showDate(line.day());
  }

  /** The statement that is open, if it is in the list. */
  public Optional<ClaimLine> chosen() {
    return shown.get().stream()
        .filter(line -> selection.selection().equals(new Selection.OfClaim(line.claim().id())))
        .findFirst();
  }
}
