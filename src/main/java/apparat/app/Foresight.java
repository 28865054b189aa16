package apparat.app;

import apparat.app.look.Sight;
import apparat.app.model.Selection;
import apparat.app.side.SidePanel;
import apparat.drawing.PageSize;
import apparat.session.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what the reader is likely to look at next, while nobody waits for anything else. */
final class Foresight {

  /** Of so many ties a map is laid out in less time than a reader notices. */
  private static final int FEW_TIES = 500;

  private final Workspace workspace;
  private Optional<Sight> offered = Optional.empty();
  private Optional<PageSize> foreseen = Optional.empty();

  Foresight(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Whether everything stands still is told here. */
  void settled(boolean settled) {
    if (settled && !workspace.time().playingProperty().get()) {
      var time = workspace.time();
      List<Sight> likely = near(time.day());
      onTheOtherPage().ifPresent(likely::add);
      workspace.picture().drawAhead(likely);
    }
  }

  /** On the way to a day: who presses keys quickly is there before everything stands still. */
  void approaches(Sight sight) {
    if (sight != null && !workspace.time().playingProperty().get()) {
      workspace.picture().drawAhead(near(sight.day()));
    }
  }

  /** Of the days to which a key leads from there. */
  private List<Sight> near(LocalDate day) {
    List<Sight> near = new ArrayList<>();
    workspace.time().agenda().near(day).stream().map(workspace::sight).forEach(near::add);
    return near;
  }

  /**
   * The map as a panel that opens or closes at the right leaves it room: to lay it out takes ten
   * times as long as to draw it. It is offered until it has been drawn once.
   */
  private Optional<Sight> onTheOtherPage() {
    boolean open = !workspace.selection().selection().equals(Selection.NOTHING);
    PageSize other = workspace.page().wider(open ? SidePanel.WIDTH : -SidePanel.WIDTH);
    offered.filter(workspace.picture()::isAtHand).ifPresent(s -> foreseen = Optional.of(s.size()));
    boolean few = workspace.document().history().data().ties().size() <= FEW_TIES;
    if (!few
        || workspace.picture().sight().view() == View.HIERARCHY
        || foreseen.filter(other::equals).isPresent()) {
      return Optional.empty();
    }
    offered = Optional.of(workspace.sight(workspace.time().day()).on(other));
    return offered;
  }
}
