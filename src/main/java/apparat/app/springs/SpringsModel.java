package apparat.app.springs;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.look.PageForm;
import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.geometry.Box;
import apparat.geometry.Point;
import apparat.history.History;
import apparat.session.View;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Free play with the network of the day. It begins where the map stands; what is pulled and pinned
 * is forgotten when it ends, and the map is as it was. The same pulls and steps give the same
 * picture.
 */
public final class SpringsModel {

  /** With reduced motion the springs come to rest unseen, in at most so many steps. */
  private static final int MOST_UNSEEN = 1500;

  /** After so many steps people are as far apart as their names want. */
  private static final int GROWN = 60;

  private final History history;
  private final NamedHistory names;
  private final LookModel look;
  private final ReadOnlyObjectWrapper<Optional<Drawing>> drawing =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper restless = new ReadOnlyBooleanWrapper();
  private Optional<Game> game = Optional.empty();
  private Optional<String> held = Optional.empty();
  private Optional<String> selected = Optional.empty();

  /** What there is while it lasts. */
  private static final class Game {
    final Play play;
    SpringsPicture picture;
    Gathering gathering;
    Fit fit = Fit.AS_IT_IS;
    int age;

    Game(SpringsPicture picture, Gathering gathering, Play play) {
      this.picture = picture;
      this.gathering = gathering;
      this.play = play;
    }

    /** It begins as the map is, where people may stand closer; then they draw apart. */
    double gap() {
      return Apart.GAP * Math.min(1, age / (double) GROWN);
    }

    Box room() {
      return picture.room();
    }
  }

  public SpringsModel(NamedHistory names, LookModel look) {
    this.names = names;
    this.history = names.get();
    this.look = look;
  }

  /** What is to be painted; empty when nobody plays. */
  public ReadOnlyObjectProperty<Optional<Drawing>> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** Whether something moves, so that time must pass. */
  public ReadOnlyBooleanProperty restlessProperty() {
    return restless.getReadOnlyProperty();
  }

  /** Begins on a day from the places that this picture of a map shows. */
  public void begin(LocalDate day, Drawing map) {
    SpringsPicture picture =
        new SpringsPicture(names, look, new PageSize(map.width(), map.height()));
    Gathering gathering = Gathering.of(history, day, look);
    Point middle = new Point(picture.room().centreX(), picture.room().centreY());
    game =
        Optional.of(
            new Game(picture, gathering, new Play(history, gathering, places(map), middle)));
    moves();
  }

  /** Whether people have the room that a pane of that size gives them. */
  boolean fills(double width, double height) {
    return game.filter(now -> !now.picture.isOn(page(width, height))).isEmpty();
  }

  /** Goes on in a pane of that size, which people are to fill again. */
  void fill(double width, double height) {
    if (width <= 0 || height <= 0) {
      return;
    }
    PageSize page = page(width, height);
    game.filter(now -> !now.picture.isOn(page))
        .ifPresent(
            now -> {
              now.picture = new SpringsPicture(names, look, page);
              moves();
            });
  }

  /** The page of the map without its steps: nothing is laid out that could be kept. */
  private PageSize page(double width, double height) {
    PageSize map = PageForm.of(View.ALLIANCES, width, height, look.scaleProperty().get());
    double scale = Math.min(width / map.width(), height / map.height());
    return new PageSize(
        Math.max(map.width(), Math.floor(width / scale)),
        Math.max(map.height(), Math.floor(height / scale)));
  }

  /** Whether it has begun. */
  public boolean playing() {
    return game.isPresent();
  }

  private static Map<String, Point> places(Drawing map) {
    Map<String, Point> places = new TreeMap<>();
    for (Mark mark : map.marks()) {
      String key = mark.meaning().map(Meaning::dataKey).orElse("");
      if (key.startsWith("person/")) {
        Box box = mark.bounds();
        places.put(key.substring("person/".length()), new Point(box.centreX(), box.centreY()));
      }
    }
    return places;
  }

  /** Forgets all that was pulled and pinned. */
  public void end() {
    game = Optional.empty();
    held = Optional.empty();
    restless.set(false);
    drawing.set(Optional.empty());
  }

  /** Goes on with the people and ties of another day, or with others of the same day. */
  public void follow(LocalDate day) {
    game.ifPresent(
        now -> {
          now.gathering = Gathering.of(history, day, look);
          now.play.follow(now.gathering);
          held = held.filter(now.play.places()::containsKey);
          moves();
        });
  }

  /** Says who is selected. */
  public void select(Optional<String> person) {
    selected = person;
    draw();
  }

  /** Draws the same in other colours or letters. */
  public void draw() {
    game.ifPresent(
        now ->
            drawing.set(
                Optional.of(
                    now.picture.of(
                        now.gathering,
                        now.play.places(),
                        now.fit,
                        now.play.pinned(),
                        selected,
                        held,
                        now.gap()))));
  }

  /** Takes a person to a point of the drawing. */
  public void pull(String person, Point to) {
    game.filter(now -> now.play.places().containsKey(person))
        .ifPresent(
            now -> {
              held = Optional.of(person);
              now.play.pull(person, now.fit.place(to));
              wake();
            });
  }

  /** Lets the person go who was pulled. */
  public void letGo() {
    game.ifPresent(
        now -> {
          held.ifPresent(now.play::letGo);
          held = Optional.empty();
          moves();
        });
  }

  /** Pins a person where they are, or unpins them. */
  public void togglePin(String person) {
    game.ifPresent(
        now -> {
          now.play.togglePin(person);
          moves();
        });
  }

  /** Lets the springs pull once. */
  public void step() {
    game.filter(now -> restless.get())
        .ifPresent(
            now -> {
              now.play.step();
              now.age++;
              if (held.isEmpty()) {
                now.fit = nextFit(now);
              }
              restless.set(!isStill(now));
              draw();
            });
  }

  private void moves() {
    wake();
    if (look.calmProperty().get()) {
      game.ifPresent(this::comeToRestUnseen);
    }
  }

  private void wake() {
    restless.set(game.isPresent() && !look.calmProperty().get());
    draw();
  }

  private void comeToRestUnseen(Game now) {
    for (int i = 0; i < MOST_UNSEEN && !now.play.atRest(); i++) {
      now.play.step();
    }
    now.age = GROWN;
    now.fit = wanted(now);
    draw();
  }

  /** A part of the way to what fills the room; all of it where somebody would leave the field. */
  private static Fit nextFit(Game now) {
    Fit wanted = wanted(now);
    Fit next = now.fit.towards(wanted);
    Box field = now.room().grown(SpringsPicture.AROUND / 2);
    boolean inside =
        now.play.places().values().stream()
            .map(next::drawn)
            .allMatch(at -> field.contains(at.x(), at.y()));
    return inside ? next : wanted;
  }

  private static Fit wanted(Game now) {
    return Fit.of(now.play.places().values(), now.room());
  }

  private boolean isStill(Game now) {
    return now.play.atRest() && (held.isPresent() || now.fit.isNear(wanted(now)));
  }
}
