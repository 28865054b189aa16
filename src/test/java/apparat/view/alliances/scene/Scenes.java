package apparat.view.alliances.scene;

import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.layout.alliances.Dial;
import apparat.layout.alliances.Progress;
import apparat.view.alliances.period.Cut;
import apparat.view.alliances.period.Density;
import apparat.view.alliances.period.Period;
import apparat.view.frame.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Scenes of small histories, with everybody in view. */
final class Scenes {

  static final LocalDate DAY = LocalDate.of(1924, 6, 1);
  static final Look PLAIN = look(Optional.empty(), Set.of(), Way.NONE);
  private static final Box ROOM = new Box(40, 112, 1520, 682);

  private Scenes() {}

  static Look look(Optional<String> selected, Set<String> named, Way way) {
    return new Look(Theme.LIGHT, selected, named, true, Filter.OVERVIEW, way);
  }

  static Scene of(History history) {
    return of(history, DAY, PLAIN);
  }

  static Scene of(History history, LocalDate day, Look look) {
    Cut cut = new Cut(Dial.ANCHORED, true, Language.EN);
    Period period = new Period(history, ROOM, Density.of(PageSize.WIDE), cut, Progress.UNWATCHED);
    return new Scene(history, period, ROOM, day, look);
  }
}
