package apparat.app.springs;

import apparat.app.look.LookModel;
import apparat.app.model.PictureModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;

/** Begins and ends free play, and lets it follow day, selection and look meanwhile. */
public final class FreePlay {

  private final SpringsModel springs;
  private final RoomsModel rooms;
  private final LookModel look;
  private final TimeModel time;
  private final SelectionModel selection;
  private final PictureModel picture;

  public FreePlay(
      SpringsModel springs,
      RoomsModel rooms,
      LookModel look,
      TimeModel time,
      SelectionModel selection,
      PictureModel picture) {
    this.springs = springs;
    this.rooms = rooms;
    this.look = look;
    this.time = time;
    this.selection = selection;
    this.picture = picture;
    rooms
        .middleProperty()
        .addListener(
            (p, before, now) -> {
              if (now == Middle.SPRINGS) {
                springs.select(selection.person());
                begin();
              } else {
                springs.end();
              }
            });
    picture
        .settledProperty()
        .addListener(
            (p, before, settled) -> {
              if (settled && on() && !springs.playing()) {
                begin();
              }
            });
    follow();
  }

  /** Begins, or waits for the map that is being drawn. */
  private void begin() {
    if (!picture.awaitedProperty().get()) {
      springs.begin(time.day(), picture.target());
    }
  }

  private void follow() {
    time.momentProperty().addListener((p, before, now) -> springs.follow(now.day()));
    selection
        .selectionProperty()
        .addListener((p, before, now) -> springs.select(selection.person()));
    look.viewProperty().addListener((p, before, now) -> end());
    look.themeProperty().addListener((p, before, now) -> springs.draw());
    look.languageProperty().addListener((p, before, now) -> springs.draw());
    look.doubtfulProperty().addListener((p, before, now) -> gather());
    look.map().everybodyProperty().addListener((p, before, now) -> gather());
    look.map().filterProperty().addListener((p, before, now) -> gather());
  }

  private void gather() {
    springs.follow(time.day());
  }

  /** Begins where there is a map, or puts everything back. */
  public void toggle() {
    if (look.viewProperty().get().hasMap()) {
      rooms.toggle(Middle.SPRINGS);
    }
  }

  /** Whether somebody plays. */
  public boolean on() {
    return rooms.middleProperty().get() == Middle.SPRINGS;
  }

  /** Puts everything back. */
  public void end() {
    if (on()) {
      rooms.show(Middle.PICTURE);
    }
  }

  /** Pins or unpins who is selected. */
  public void pinSelected() {
    if (on()) {
      selection.person().ifPresent(springs::togglePin);
    }
  }

  public SpringsModel springs() {
    return springs;
  }
}
