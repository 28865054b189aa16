package apparat.app.insight;

import apparat.analysis.Brokerage;
import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Brokerage.Point;
import apparat.app.model.SelectionModel;
import apparat.app.model.Tasks;
import apparat.app.model.TimeModel;
import apparat.history.History;
import apparat.session.measure.Insight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What is measured of the day that is shown, while somebody looks. Only one day is measured at a
 * time; of the days that come meanwhile the last one is next.
 */
public final class InsightModel {

  private final History history;
  private final TimeModel time;
  private final SelectionModel selection;
  private final Tasks tasks;
  private final Consumer<Throwable> failures;
  private final ReadOnlyObjectWrapper<Optional<Insight>> insight =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Point>> curve = new ReadOnlyObjectWrapper<>(List.of());
  private boolean watched;
  private boolean measuring;
  private boolean curveWanted;

  /**
   * @param watched whether somebody looks
   */
  public InsightModel(
      History history,
      TimeModel time,
      SelectionModel selection,
      ObservableValue<Boolean> watched,
      Tasks tasks,
      Consumer<Throwable> failures) {
    this.history = history;
    this.time = time;
    this.selection = selection;
    this.tasks = tasks;
    this.failures = failures;
    time.momentProperty().subscribe(moment -> follow());
    watched.subscribe(this::watch);
  }

  /** What was measured last; empty until something was. */
  public ReadOnlyObjectProperty<Optional<Insight>> insightProperty() {
    return insight.getReadOnlyProperty();
  }

  /** The brokers of the whole period; empty until they are known. */
  public ReadOnlyObjectProperty<List<Point>> curveProperty() {
    return curve.getReadOnlyProperty();
  }

  /** Whose curve is of interest: the person selected, else the first broker of the day. */
  public Optional<String> person() {
    return selection
        .person()
        .or(
            () ->
                insight
                    .get()
                    .flatMap(now -> now.brokers(1).stream().findFirst())
                    .map(Broker::person));
  }

  private void watch(boolean somebody) {
    watched = somebody;
    follow();
    if (watched && !curveWanted) {
      curveWanted = true;
      LocalDate first = history.manifest().firstDay();
      LocalDate last = history.manifest().lastDay();
      tasks.beside(() -> Brokerage.curve(history, first, last), curve::set, failures);
    }
  }

  private void follow() {
    LocalDate day = time.day();
    boolean known = insight.get().map(Insight::day).filter(day::equals).isPresent();
    if (watched && !measuring && !known) {
      measuring = true;
      tasks.beside(() -> Insight.of(history, day), this::measured, this::failed);
    }
  }

  private void measured(Insight found) {
    measuring = false;
    insight.set(Optional.of(found));
    follow();
  }

  private void failed(Throwable cause) {
    measuring = false;
    failures.accept(cause);
  }
}
