package apparat.app.model;

import apparat.drawing.Drawing;
import apparat.drawing.tween.Tween;
import apparat.session.WaysOfTheMap;
import java.util.function.DoubleFunction;

/** The way from one drawing to another, as frames over time. */
final class Transition {

  private static final WaysOfTheMap WAYS = new WaysOfTheMap();
  private static final double CROSS_FADE_SECONDS = 0.15;

  private final DoubleFunction<Drawing> frames;
  private final double seconds;
  private double elapsed;

  private Transition(DoubleFunction<Drawing> frames, double seconds) {
    this.frames = frames;
    this.seconds = seconds;
  }

  static Transition of(Drawing from, Drawing to, Manner manner, double seconds) {
    Tween tween = Tween.between(from, to, WAYS);
    return switch (manner) {
      case STAGED -> new Transition(tween::staged, seconds * tween.needed());
      case PLAYED -> new Transition(tween::played, seconds);
      case STRAIGHT -> new Transition(tween::straight, seconds);
      case RESHAPED -> new Transition(t -> tween.straight(Tween.eased(t)), seconds);
      case CUT -> new Transition(t -> to, 0);
    };
  }

  /** For readers whom motion disturbs: nothing moves, the new picture comes through the old one. */
  static Transition crossFade(Drawing from, Drawing to) {
    CrossFade fade = CrossFade.between(from, to);
    return new Transition(fade::at, CROSS_FADE_SECONDS);
  }

  void advance(double by) {
    elapsed += by;
  }

  /** From 0 to 1. */
  double progress() {
    return seconds <= 0 ? 1 : Math.min(1, elapsed / seconds);
  }

  boolean over() {
    return progress() >= 1;
  }

  Drawing frame() {
    return frames.apply(progress());
  }
}
