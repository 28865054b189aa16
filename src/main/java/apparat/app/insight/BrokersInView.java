package apparat.app.insight;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Brokerage.Point;
import apparat.analysis.words.CloseWords;
import apparat.app.look.LookModel;
import apparat.app.timebar.marks.Reach;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Manifest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** Who brokered over the whole time that the time bar shows, on average over its days. */
final class BrokersInView extends VBox {

  private static final int BROKERS = 6;

  private static final String HINT =
      "Key W: the whole period. The wheel over the time bar: a year or a month.";

  private final InsightModel model;
  private final Supplier<History> histories;
  private final LookModel look;
  private final Lines lines;
  private final ObservableValue<Reach> reach;

  BrokersInView(
      InsightModel model,
      Supplier<History> histories,
      LookModel look,
      Lines lines,
      ObservableValue<Reach> reach) {
    this.model = model;
    this.histories = histories;
    this.look = look;
    this.lines = lines;
    this.reach = reach;
    setId("brokers-in-view");
    getStyleClass().add("insight-lines");
    setStyle("-fx-padding: 0;");
    reach.subscribe(view -> tell());
    model.curveProperty().subscribe(points -> tell());
    model.insightProperty().subscribe(found -> tell());
    look.themeProperty().subscribe(theme -> tell());
    look.languageProperty().subscribe(language -> tell());
  }

  private void tell() {
    getChildren().clear();
    List<Point> points = model.curveProperty().get();
    if (points.isEmpty() || model.insightProperty().get().isEmpty()) {
      return;
    }
    Manifest manifest = histories.get().manifest();
    LocalDate from = later(day(reach.getValue().from()), manifest.firstDay());
    LocalDate last = day(reach.getValue().to());
    LocalDate to = last.isAfter(manifest.lastDay()) ? manifest.lastDay() : later(last, from);
    List<Broker> brokers = Brokerage.mean(points, from, to).stream().limit(BROKERS).toList();
    getChildren()
        .addAll(
            Lines.heading("Who brokered on average"),
            Lines.over("From " + DateWords.day(from) + " to " + DateWords.day(to)),
            Lines.soft("The same on average over all days in view on the time bar."),
            Lines.soft(HINT));
    LocalDate shown = model.insightProperty().get().orElseThrow().day();
    brokers.stream()
        .filter(broker -> broker.share() > 0)
        .map(
            broker ->
                BrokerBar.row(
                    lines.person(broker.person()),
                    histories.get().campOf(broker.person(), shown),
                    broker.share(),
                    brokers.getFirst().share(),
                    () -> look.themeProperty().get()))
        .forEach(getChildren()::add);
    new CloseWords(histories.get()).of(brokers).map(Lines::plain).ifPresent(getChildren()::add);
  }

  private static LocalDate day(double day) {
    return LocalDate.ofEpochDay(Math.round(day));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
