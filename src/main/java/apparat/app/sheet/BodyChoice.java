package apparat.app.sheet;

import apparat.app.keys.Naming;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Chooses one of the bodies of a day, in the order in which they are drawn. */
public final class BodyChoice extends ComboBox<String> {

  private static final double WIDEST = 260;

  /**
   * @param bodies names by id
   * @param first the id of the one that is offered, else the first one is
   */
  public BodyChoice(SequencedMap<String, String> bodies, Optional<String> first) {
    setId("one-body");
    Naming.of(this, "The body that is written alone");
    setMaxWidth(WIDEST);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : bodies.getOrDefault(id, id);
          }

          @Override
          public String fromString(String words) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    getItems().setAll(List.copyOf(bodies.keySet()));
    first
        .filter(bodies::containsKey)
        .ifPresentOrElse(this::setValue, () -> getSelectionModel().selectFirst());
  }
}
