package apparat.app.model;

import apparat.app.look.Sight;
import apparat.drawing.Drawing;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The picture as it is to be painted now: settled on a day, or on its way to one.
 *
 * <p>At most one picture is being drawn at a time; of the requests that come meanwhile only the
 * latest counts. When nothing is wanted, the pictures likely to be wanted next are drawn ahead.
 */
public final class PictureModel {

  /** A picture has about half a megabyte and is drawn again in some ten milliseconds. */
  private static final int KEPT = 48;

  private final Function<Sight, Drawing> artist;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final Map<Sight, Drawing> kept = new LinkedHashMap<>(256, 0.75f, true);
  private final Deque<Sight> ahead = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Drawing> frame;
  private final ReadOnlyDoubleWrapper shownDay;
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper awaited = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Sight> approached = new ReadOnlyObjectWrapper<>();
  private Request wanted;
  private Drawing target;
  private Sight shown;
  private boolean drawing;
  private boolean calm;
  private double fromDay;
  private Optional<Transition> transition = Optional.empty();

  private record Request(Sight sight, Manner manner, double seconds) {}

  /**
   * @param artist draws a sight; called by the tasks, one call at a time
   * @param first what is shown at the beginning, already drawn
   */
  public PictureModel(
      Function<Sight, Drawing> artist,
      Tasks tasks,
      Consumer<Throwable> failures,
      Sight first,
      Drawing firstDrawing) {
    this.artist = artist;
    this.tasks = tasks;
    this.failures = failures;
    this.wanted = new Request(first, Manner.CUT, 0);
    this.target = firstDrawing;
    this.shown = first;
    this.frame = new ReadOnlyObjectWrapper<>(firstDrawing);
    this.shownDay = new ReadOnlyDoubleWrapper(first.day().toEpochDay());
    keep(first, firstDrawing);
  }

  /** What is to be painted. */
  public ReadOnlyObjectProperty<Drawing> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /** The day between two days that the frame shows, counted from 1 January 1970. */
  public ReadOnlyDoubleProperty shownDayProperty() {
    return shownDay.getReadOnlyProperty();
  }

  /** Whether the picture shows the wanted sight and nothing moves. */
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /** Whether the wanted picture has still to be drawn. */
  public ReadOnlyBooleanProperty awaitedProperty() {
    return awaited.getReadOnlyProperty();
  }

  /** Where the last way led that was begun; nobody need wait for what is drawn from then on. */
  public ReadOnlyObjectProperty<Sight> approachedProperty() {
    return approached.getReadOnlyProperty();
  }

  public Sight sight() {
    return wanted.sight();
  }

  /** What the picture shows that is being shown or approached; another one may be wanted. */
  public Sight shown() {
    return shown;
  }

  /** The picture that is being shown or approached. */
  public Drawing target() {
    return target;
  }

  /** With reduced motion the staged way becomes a short cross-fade. */
  public void reduceMotion(boolean reduce) {
    calm = reduce;
  }

  /** Goes to a sight; at once where it is at hand, else when it has been drawn. */
  public void show(Sight sight, Manner manner, double seconds) {
    wanted = new Request(sight, manner, seconds);
    ahead.clear();
    settled.set(false);
    if (manner == Manner.STRAIGHT) {
      shownDay.set(sight.day().toEpochDay());
    }
    Drawing ready = kept.get(sight);
    awaited.set(ready == null);
    if (ready != null) {
      begin(wanted, ready);
    } else {
      drawNext();
    }
  }

  /** Whether a sight has been drawn and is still kept. */
  public boolean isAtHand(Sight sight) {
    return kept.containsKey(sight);
  }

  /** Draws these sights when there is nothing else to do. */
  public void drawAhead(Collection<Sight> sights) {
    ahead.clear();
    if (tasks.workAhead()) {
      ahead.addAll(sights);
      drawNext();
    }
  }

  /** Lets time pass. */
  public void advance(double seconds) {
    transition.ifPresent(
        running -> {
          running.advance(seconds);
          frame.set(running.over() ? target : running.frame());
          placeDay(running.progress());
          if (running.over()) {
            transition = Optional.empty();
            settleIfThere();
          }
        });
  }

  private void drawNext() {
    if (drawing) {
      return;
    }
    ahead.removeIf(kept::containsKey);
    if (!kept.containsKey(wanted.sight())) {
      draw(wanted);
    } else if (!ahead.isEmpty()) {
      draw(new Request(ahead.poll(), Manner.CUT, 0));
    }
  }

  private void draw(Request request) {
    drawing = true;
    tasks.run(
        () -> artist.apply(request.sight()),
        result -> {
          drawing = false;
          keep(request.sight(), result);
          arrived(request, result);
          drawNext();
        },
        failure -> {
          drawing = false;
          failed(request, failure);
        });
  }

  /** The picture before stays; what nobody asked for fails unheard. */
  private void failed(Request request, Throwable failure) {
    if (request.sight().equals(wanted.sight())) {
      awaited.set(false);
      settled.set(transition.isEmpty());
      failures.accept(failure);
    } else {
      drawNext();
    }
  }

  private void arrived(Request request, Drawing result) {
    boolean onTheWay =
        request.manner() == Manner.STRAIGHT && wanted.manner() == Manner.STRAIGHT && !settled.get();
    if (request.sight().equals(wanted.sight())) {
      awaited.set(false);
      begin(wanted, result);
    } else if (onTheWay && !kept.containsKey(wanted.sight())) {
      begin(request, result);
    }
  }

  private void begin(Request request, Drawing to) {
    Drawing from = frame.get();
    target = to;
    shown = request.sight();
    fromDay = shownDay.get();
    if (from == to) {
      transition = Optional.empty();
      placeDay(1);
      settleIfThere();
      return;
    }
    transition =
        Optional.of(
            calm
                ? withoutMotion(from, request)
                : Transition.of(from, to, request.manner(), request.seconds()));
    advance(0);
    if (request.manner() == Manner.STAGED) {
      approached.set(request.sight());
    }
  }

  /** Pictures on pages of two forms do not lie over each other. */
  private Transition withoutMotion(Drawing from, Request request) {
    boolean cut = request.manner() == Manner.CUT || request.manner() == Manner.RESHAPED;
    return cut ? Transition.of(from, target, Manner.CUT, 0) : Transition.crossFade(from, target);
  }

  private void placeDay(double progress) {
    double to = wanted.sight().day().toEpochDay();
    boolean evenly = wanted.manner() == Manner.PLAYED;
    double eased = evenly ? progress : progress * progress * (3 - 2 * progress);
    shownDay.set(fromDay + (to - fromDay) * eased);
  }

  private void settleIfThere() {
    settled.set(!awaited.get());
  }

  private void keep(Sight sight, Drawing result) {
    kept.put(sight, result);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
