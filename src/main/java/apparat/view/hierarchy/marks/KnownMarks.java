package apparat.view.hierarchy.marks;

import apparat.drawing.Pen;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.DateWords;
import apparat.history.Panel;
import apparat.layout.hierarchy.plan.Content;
import apparat.layout.hierarchy.plan.PanelPlan;
import apparat.text.Typeface;
import apparat.view.hierarchy.scene.Board;
import apparat.view.hierarchy.scene.Scene;
import apparat.view.hierarchy.scene.Titles;
import java.util.List;
import java.util.Optional;

/**
 * Says of a body that is shown alone how many sit in it and how far that is known: of full seats at
 * the right end of their columns, of candidates above theirs. Where nobody sits there, says so.
 */
public final class KnownMarks {
  private static final double TITLE_GAP = 12;
  private static final double BASELINE = 22;
  private static final double ABOVE_FOOT = 44;

  private final Scene scene;
  private final Board board;
  private final Titles titles;

  public KnownMarks(Scene scene, Board board) {
    this.scene = scene;
    this.board = board;
    this.titles = new Titles(scene);
  }

  public void draw(Panel panel, PanelPlan plan) {
    String body = panel.bodies().getFirst();
    if (!(plan.content() instanceof Content.Chips chips)) {
      return;
    }
    if (!scene.snapshot.alive(body) || scene.seatsIn(body).isEmpty()) {
      nobody(panel, plan.box(), body);
      return;
    }
    double baseline = plan.box().y() + BASELINE;
    double begin =
        plan.box().x()
            + PanelMarks.PAD
            + Typeface.width(titles.title(panel), PanelMarks.LEAD)
            + TITLE_GAP;
    double end = plan.box().right() - PanelMarks.PAD;
    double right = chips.full().stream().mapToDouble(Box::right).max().orElse(end);
    String key = "panel/" + panel.id() + "/known";
    fitting(titles.full(body), right - begin)
        .ifPresent(words -> write(key + "/full", words, right, baseline, TextMark.Anchor.END));
    chips.candidates().stream()
        .mapToDouble(Box::x)
        .min()
        .ifPresent(
            x -> {
              double left = Math.max(x, begin);
              fitting(titles.candidates(body), end - left)
                  .ifPresent(
                      words ->
                          write(key + "/candidates", words, left, baseline, TextMark.Anchor.START));
            });
  }

  private static Optional<String> fitting(List<String> wordings, double room) {
    return wordings.stream()
        .filter(words -> Typeface.width(words, PanelMarks.LABEL) <= room)
        .findFirst();
  }

  private void write(String key, String words, double x, double baseline, TextMark.Anchor anchor) {
    board.add(
        Pen.text(key, words, PanelMarks.LABEL, x, baseline, scene.theme.soft(), anchor),
        scene.strength());
  }

  /** In the middle, or, where those who left may have that, below. */
  private void nobody(Panel panel, Box box, String body) {
    String words =
        scene.snapshot.alive(body)
            ? "Nobody is recorded in it on this day."
            : "Does not exist on this day: "
                + DateWords.span(scene.history.body(body).spell())
                + ".";
    double y = scene.leftFrom(body).isEmpty() ? box.centreY() : box.bottom() - ABOVE_FOOT;
    board.add(
        Pen.text(
            "panel/" + panel.id() + "/nobody",
            words,
            PanelMarks.TITLE,
            box.centreX(),
            y,
            scene.theme.soft(),
            TextMark.Anchor.MIDDLE));
  }
}
