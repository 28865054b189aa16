package apparat.view.alliances.scene;

import apparat.drawing.Mark;
import apparat.history.Camp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes up the marks of one drawing in the order of painting, and which signs they use. */
public final class Board {
  private final List<Mark> marks = new ArrayList<>();
  private final Set<MapSign> signs = EnumSet.noneOf(MapSign.class);
  private final Set<String> camps = new TreeSet<>();
  private final List<Group> unnamed = new ArrayList<>();
  private final Map<MapSign, String> remarks = new EnumMap<>(MapSign.class);
  private boolean noSide;

  public void add(Mark mark, double opacity) {
    marks.add(opacity == 1 ? mark : mark.withOpacity(mark.opacity() * opacity));
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  public void addAll(Collection<? extends Mark> more) {
    marks.addAll(more);
  }

  public void use(MapSign sign) {
    signs.add(sign);
  }

  public void use(Optional<Camp> camp) {
    camp.ifPresentOrElse(side -> camps.add(side.id()), () -> noSide = true);
  }

  /** Has the name of a group told in the legend, for there is no room for it in the picture. */
  public void nameInLegend(Group group) {
    unnamed.add(group);
  }

  /** Has words told in the legend at a sign, for there is no room for them in the picture. */
  public void tellInLegend(MapSign sign, String words) {
    remarks.merge(sign, words, (before, more) -> before + ", " + more);
  }

  /** What the legend tells besides the meaning of a sign. */
  public Map<MapSign, String> remarks() {
    return remarks;
  }

  /** Whether there is a mark of that key. */
  public boolean has(String key) {
    return marks.stream().anyMatch(mark -> mark.key().equals(key));
  }

  public List<Mark> marks() {
    return marks;
  }

  public Set<MapSign> signs() {
    return signs;
  }

  public Set<String> camps() {
    return camps;
  }

  /** Groups whose names are told in the legend alone. */
  public List<Group> unnamed() {
    return unnamed;
  }

  public boolean noSide() {
    return noSide;
  }
}
