package apparat.app.lecture;

import apparat.app.look.LookModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.lecture.Moment;
import apparat.record.Event;
import apparat.session.View;
import java.time.LocalDate;
import java.util.Comparator;

/** What is seen in the window as a moment of a lecture, and a moment as what is seen. */
public final class Sights {

  private final History history;
  private final TimeModel time;
  private final LookModel look;
  private final SelectionModel selection;
  private final RoomsModel rooms;
  private final Runnable picture;

  /**
   * @param picture brings the picture of one day back where tables, springs or two days are seen
   */
  public Sights(
      History history,
      TimeModel time,
      LookModel look,
      SelectionModel selection,
      RoomsModel rooms,
      Runnable picture) {
    this.history = history;
    this.time = time;
    this.look = look;
    this.selection = selection;
    this.rooms = rooms;
    this.picture = picture;
  }

  /**
   * All that is seen in the window, of which a moment holds a part.
   *
   * @param view of the picture, or the tables
   */
  public record Seen(Moment moment, Selection selection, Scenery view) {

    /** Such as {@code 1 January 1926, Alliances}. */
    String words() {
      return DateWords.day(moment.day()) + ", " + view.words();
    }
  }

  /** Calls when another day, view, body or person is gone to; who only lets go stays. */
  void listen(Runnable elsewhere) {
    time.momentProperty()
        .addListener(
            (p, before, now) -> {
              if (!before.day().equals(now.day())) {
                elsewhere.run();
              }
            });
    look.viewProperty().addListener((p, before, now) -> elsewhere.run());
    look.onlyProperty().addListener((p, before, now) -> elsewhere.run());
    rooms.middleProperty().addListener((p, before, now) -> elsewhere.run());
    selection
        .selectionProperty()
        .addListener(
            (p, before, now) -> {
              if (!now.equals(Selection.NOTHING)) {
                elsewhere.run();
              }
            });
  }

  /** What is seen now. */
  Seen seen() {
    return new Seen(now(), selection.selection(), Scenery.of(look, rooms));
  }

  /** Shows it again as it was. */
  void showAgain(Seen seen) {
    show(seen.moment());
    selection.select(seen.selection());
    seen.view().run();
  }

  /** The present moment; its caption is what happened on the day. */
  public Moment now() {
    LocalDate day = time.day();
    return Moment.of(
            day,
            look.viewProperty().get().toString(),
            selection.person(),
            look.unfoldedProperty().get(),
            caption(day))
        .withOnly(look.onlyProperty().get());
  }

  /** The weightiest event of the day, of equals the later one; where nothing happened, the day. */
  private String caption(LocalDate day) {
    return history.events(day, day).stream()
        .filter(event -> event.date().first().equals(day))
        .max(Comparator.comparingInt(Event::weight))
        .map(Event::title)
        .orElse(DateWords.day(day));
  }

  /** Shows a moment in the window. */
  public void show(Moment moment) {
    picture.run();
    look.showAgain(
        view(moment),
        moment.only().stream().filter(id -> history.findBody(id).isPresent()).toList());
    look.unfold(moment.unfolded());
    selection.select(
        moment
            .person()
            .filter(id -> history.findPerson(id).isPresent())
            .<Selection>map(Selection.OfPerson::new)
            .orElse(Selection.NOTHING));
    time.showDate(moment.day());
  }

  /** The view of a moment; of one that is not known here, the hierarchy. */
  static View view(Moment moment) {
    return View.called(moment.view()).orElse(View.HIERARCHY);
  }
}
