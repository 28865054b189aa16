package apparat.app.lecture.show;

import static apparat.app.keys.Keys.key;
import static javafx.scene.input.KeyCode.*;

import apparat.app.keys.KeyStroke;
import apparat.app.keys.KeyVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The keys of a lecture being given, those that clickers send among them. */
public final class ShowKeys {

  private ShowKeys() {}

  /** The table of keys; the same in the show and in the lecturer's own window. */
  static List<KeyVerb> of(
      ShowModel show, ShowPane pane, Runnable presenter, Runnable leave, Runnable help) {
    return List.of(
        verb(
            "Page Down, →, Space, click",
            "next moment",
            key(PAGE_DOWN, show::forward),
            key(RIGHT, show::forward),
            key(SPACE, show::forward)),
        verb(
            "Page Up, ←, right click",
            "previous moment",
            key(PAGE_UP, show::back),
            key(LEFT, show::back),
            key(BACK_SPACE, show::back)),
        verb("Home, End", "first, last moment", key(HOME, show::first), key(END, show::last)),
        numbers(show),
        verb(
            "B, .",
            "dark screen, and back",
            key(B, show::toggleBlack),
            key(PERIOD, show::toggleBlack),
            key(DECIMAL, show::toggleBlack)),
        verb(
            "S, ↑ ↓",
            "light on a person, on another one",
            key(S, () -> show.toggleSpotlight(pane.people())),
            key(UP, () -> show.moveSpotlight(pane.people(), -1)),
            key(DOWN, () -> show.moveSpotlight(pane.people(), 1))),
        verb("V", "of two pictures one alone, the other, both", key(V, show::nextPart)),
        verb(
            "H",
            "hide all names; a click on one tells it, H tells them all",
            key(H, show::toggleNames)),
        verb("N", "window with notes, next moment and clock", key(N, presenter)),
        verb("F1", "these keys", key(F1, help)),
        verb(
            "Esc, F5",
            "end; Esc first takes off the light that was put on",
            key(ESCAPE, () -> dimOr(show, leave)),
            key(F5, leave)));
  }

  private static void dimOr(ShowModel show, Runnable leave) {
    if (!show.dim()) {
      leave.run();
    }
  }

  private static KeyVerb numbers(ShowModel show) {
    List<KeyStroke> strokes = new ArrayList<>();
    IntStream.range(0, 10)
        .forEach(
            digit -> {
              strokes.add(key(valueOf("DIGIT" + digit), () -> show.type(digit)));
              strokes.add(key(valueOf("NUMPAD" + digit), () -> show.type(digit)));
            });
    strokes.add(key(ENTER, show::enter));
    return new KeyVerb("number, Enter", "the moment with that number", strokes);
  }

  private static KeyVerb verb(String label, String words, KeyStroke... strokes) {
    return new KeyVerb(label, words, List.of(strokes));
  }
}
