package apparat.app.lecture.show;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.look.Sight;
import apparat.app.model.Agenda;
import apparat.drawing.PageSize;
import apparat.history.History;
import apparat.lecture.Moment;
import apparat.session.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what is drawn for a moment: on a page so small that enlarged to the screen no letter but
 * those of the sources is too small for the back row.
 */
public final class Slides {

  /** On a smaller page the camps of a map get into each other, and it tells what is not so. */
  private static final PageSize LEAST = new PageSize(960, 540);

  /** Two pictures side by side need more room, and so have smaller letters. */
  private static final PageSize LEAST_OF_TWO = new PageSize(1280, 720);

  private final History history;
  private final Agenda agenda;
  private final LookModel look;
  private final NamedHistory names;

  public Slides(History history, Agenda agenda, LookModel look) {
    this.history = history;
    this.agenda = agenda;
    this.look = look;
    this.names = new NamedHistory(history, look);
  }

  public History history() {
    return history;
  }

  /** The history in which people are called as the class reads them. */
  History told() {
    return names.get();
  }

  public LookModel look() {
    return look;
  }

  /** The sight of a moment with the light on a person, on a screen of that form. */
  public Sight sight(Moment moment, Optional<String> lit, double width, double height) {
    View view = View.called(moment.view()).orElse(View.HIERARCHY);
    Optional<String> person = lit.filter(id -> history.findPerson(id).isPresent());
    Sight sight =
        look.sight(
            agenda.nearest(moment.day()),
            page(least(view), width, height),
            view,
            person,
            moment.unfolded());
    return isWhole(moment, view)
        ? sight.enlarge().name(told(moment, person))
        : sight.only(moment.only());
  }

  /** Of whom else the day tells beside who is lit: they are what the slide is about. */
  private Set<String> told(Moment moment, Optional<String> lit) {
    return history.keyMoments().stream()
        .filter(event -> event.date().exact() && event.date().first().equals(moment.day()))
        .map(event -> event.people())
        .filter(people -> lit.filter(people::contains).isPresent())
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the lecturer chose nothing of the apparatus: then a class sees what is read first. A
   * wing that was opened is wanted among all others.
   */
  private static boolean isWhole(Moment moment, View view) {
    return view == View.HIERARCHY && moment.only().isEmpty() && moment.unfolded().isEmpty();
  }

  private static PageSize least(View view) {
    return view == View.BOTH ? LEAST_OF_TWO : LEAST;
  }

  /** The smallest page of the screen's form that is not smaller than that. */
  static PageSize page(PageSize least, double width, double height) {
    double scale = Math.max(least.width() / width, least.height() / height);
    return new PageSize(Math.rint(width * scale), Math.rint(height * scale));
  }
}
