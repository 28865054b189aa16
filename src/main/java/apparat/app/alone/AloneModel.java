package apparat.app.alone;

import apparat.app.look.LookModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.CameraModel;
import apparat.app.model.RoomsModel;
import apparat.app.model.RoomsModel.Middle;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.history.Snapshot;
import apparat.record.Body;
import apparat.session.View;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** Has the selected body drawn alone, and all bodies again. */
public record AloneModel(
    NamedHistory names,
    LookModel look,
    SelectionModel selection,
    RoomsModel rooms,
    CameraModel camera) {

  /** The id of the selected body, where it has a place in the hierarchy. */
  public Optional<String> body() {
    return selection.selection() instanceof Selection.OfBody(String id)
        ? Optional.of(id).filter(this::isDrawn)
        : Optional.empty();
  }

  private boolean isDrawn(String id) {
    return drawn().anyMatch(id::equals);
  }

  /** Bodies with a place in the hierarchy, in its order. */
  private Stream<String> drawn() {
    return names.get().manifest().wings().stream().flatMap(wing -> wing.bodies().stream());
  }

  /** All that could be drawn alone on a day, by id, with their names then. */
  public SequencedMap<String, String> on(LocalDate day) {
    Snapshot snapshot = names.get().at(day);
    SequencedMap<String, String> called = new LinkedHashMap<>();
    drawn().filter(snapshot::alive).forEach(id -> called.put(id, snapshot.nameOf(id)));
    return called;
  }

  /** The body that is meant, if one is: the selected one, else the one that is drawn alone. */
  public Optional<String> meant() {
    return body().or(() -> look.onlyProperty().get().stream().findFirst());
  }

  /** Whether the selected body is drawn alone wherever bodies are drawn. */
  public boolean isAlone() {
    return body().filter(id -> look.onlyProperty().get().equals(List.of(id))).isPresent();
  }

  /** Whether the middle of the window shows some bodies alone: not the map, not the tables. */
  ObservableValue<Boolean> seen() {
    return Bindings.createBooleanBinding(
        this::isSeen, look.onlyProperty(), look.viewProperty(), rooms.middleProperty());
  }

  private boolean isSeen() {
    return !look.onlyProperty().get().isEmpty()
        && look.viewProperty().get() != View.ALLIANCES
        && rooms.middleProperty().get() == Middle.PICTURE;
  }

  /** Whether the selected body is drawn alone, and that is what is seen. */
  boolean isSeenAlone() {
    return isAlone() && isSeen();
  }

  /** Draws the selected body alone; where it is seen so, or none is selected, all bodies. */
  public void toggle() {
    body()
        .filter(id -> !isSeenAlone())
        .map(List::of)
        .ifPresentOrElse(this::show, () -> show(List.of()));
  }

  /** Draws all bodies again. */
  public void showAll() {
    show(List.of());
  }

  private void show(List<String> bodies) {
    if (!bodies.isEmpty()) {
      rooms.show(Middle.PICTURE);
    }
    boolean unseen = !bodies.isEmpty() && look.viewProperty().get() == View.ALLIANCES;
    if (unseen || !bodies.equals(look.onlyProperty().get())) {
      camera.fit();
      look.showOnly(bodies);
    }
  }

  /** What is drawn alone, by the names of the table. */
  String called() {
    return look.onlyProperty().get().stream()
        .flatMap(id -> names.get().findBody(id).stream())
        .map(Body::name)
        .collect(Collectors.joining(", "));
  }
}
