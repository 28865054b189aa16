package apparat.app.insight;

import apparat.analysis.Brokerage.Broker;
import apparat.analysis.Link;
import apparat.analysis.balance.Split;
import apparat.analysis.bodies.Interlock;
import apparat.analysis.bodies.Votes;
import apparat.analysis.words.BalanceWords;
import apparat.analysis.words.BetweenWords;
import apparat.analysis.words.CloseWords;
import apparat.analysis.words.VoteWords;
import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.timebar.marks.Reach;
import apparat.drawing.Theme;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.history.Snapshot;
import apparat.record.Person;
import apparat.session.measure.Insight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tells of the day that is shown who brokers, who divides, and who sits in two bodies. */
public final class InsightPanel extends VBox {

  public static final double WIDTH = 336;

  private static final int BROKERS = 6;
  private static final int OF_A_SIDE = 8;
  private static final int INTERLOCKS = 6;

  private final InsightModel model;
  private final Supplier<History> histories;
  private final LookModel look;
  private final Lines lines;
  private final Label measuring = Lines.soft("Measuring …");
  private final VBox content = new VBox();
  private final VBox curve = new VBox();
  private final BrokersInView inView;

  /**
   * @param histories the history as it is told now
   * @param reach the part of the period in view on the time bar
   * @param close puts the panel away
   */
  public InsightPanel(
      InsightModel model,
      Supplier<History> histories,
      SelectionModel selection,
      LookModel look,
      ObservableValue<Reach> reach,
      Runnable close) {
    this.model = model;
    this.histories = histories;
    this.look = look;
    this.lines = new Lines(histories, selection);
    this.inView = new BrokersInView(model, histories, look, lines, reach);
    setId("insight");
    getStyleClass().add("insight");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Who brokers, who divides");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    content.getStyleClass().add("insight-lines");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("insight-lines");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(close), measuring, scroll);
    model.insightProperty().subscribe(found -> tell());
    look.themeProperty().subscribe(theme -> tell());
    look.languageProperty().subscribe(language -> tell());
    model.curveProperty().subscribe(points -> drawCurve());
    selection.selectionProperty().subscribe(selected -> drawCurve());
  }

  private static HBox head(Runnable close) {
    Label title = Lines.plain("Who brokers, who divides");
    title.getStyleClass().setAll("label", "page-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button button = new Button("×");
    button.setId("close-insight");
    button.getStyleClass().add("quiet");
    Naming.of(button, "Close who brokers, who divides", "I");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> close.run());
    HBox head = new HBox(8, title, button);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void tell() {
    Optional<Insight> found = model.insightProperty().get();
    measuring.setManaged(found.isEmpty());
    measuring.setVisible(found.isEmpty());
    List<Node> nodes = new ArrayList<>();
    found.ifPresent(
        now -> {
          nodes.add(Lines.soft(DateWords.day(now.day())));
          between(now, nodes);
          balance(now, nodes);
          brokers(now, nodes);
          votes(now, nodes);
          interlocks(now, nodes);
        });
    content.getChildren().setAll(nodes);
    drawCurve();
  }

  /** With the day, for what is told of other times stands between such headings. */
  private static Label heading(String words, Insight now) {
    return Lines.heading(words + " on " + DateWords.day(now.day()));
  }

  /** In one sentence what a broker is, in another who it is on the day. */
  private void between(Insight now, List<Node> nodes) {
    now.between()
        .map(
            found ->
                new BetweenWords(
                    histories.get(), now.day(), found, now.brokers(1).getFirst().share()))
        .ifPresent(
            words -> {
              nodes.add(Lines.plain(words.sentence()));
              nodes.add(Lines.soft(BetweenWords.MEANING));
            });
  }

  private void balance(Insight now, List<Node> nodes) {
    BalanceWords words = new BalanceWords(histories.get(), now.balance());
    nodes.add(heading("Two camps", now));
    nodes.add(Lines.plain(words.fit()));
    nodes.add(Lines.soft(words.triangles()));
    now.balance().splits().stream().limit(1).forEach(split -> sides(split, words, nodes));
    if (!now.balance().broken().isEmpty()) {
      nodes.add(Lines.over("What does not fit"));
    }
    for (Link link : now.balance().broken()) {
      nodes.add(lines.link(words.misfit(link), new Selection.OfTie(link.one(), link.other())));
    }
    words.strained().forEach(sentence -> nodes.add(Lines.soft(sentence)));
    words.apart().forEach(sentence -> nodes.add(Lines.soft(sentence)));
  }

  private void sides(Split split, BalanceWords words, List<Node> nodes) {
    for (List<String> side : List.of(split.one(), split.other())) {
      if (!side.isEmpty()) {
        nodes.add(
            Lines.over("One side, " + side.size() + (side.size() == 1 ? " person" : " people")));
        nodes.add(lines.people(words.leaders(side), OF_A_SIDE));
      }
    }
  }

  private void brokers(Insight now, List<Node> nodes) {
    nodes.add(heading("Who brokers", now));
    List<Broker> brokers = now.brokers(BROKERS);
    nodes.add(
        Lines.soft(
            brokers.isEmpty()
                ? "Nobody joins two others who are no allies."
                : "Go-betweens: of all pairs of other people, so many reach each other most"
                    + " shortly, from ally to ally, through"));
    brokers.forEach(broker -> nodes.add(broker(now.day(), broker, brokers.getFirst().share())));
    new CloseWords(histories.get()).of(brokers).map(Lines::plain).ifPresent(nodes::add);
    nodes.add(curve);
    nodes.add(inView);
  }

  private HBox broker(LocalDate at, Broker broker, double longest) {
    Snapshot snapshot = histories.get().at(at);
    return BrokerBar.row(
        lines.person(broker.person()),
        snapshot.campOf(broker.person()),
        broker.share(),
        longest,
        this::theme);
  }

  private void drawCurve() {
    curve.getChildren().clear();
    if (model.curveProperty().get().isEmpty()) {
      return;
    }
    model.insightProperty().get().ifPresent(now -> model.person().ifPresent(id -> draw(now, id)));
  }

  private void draw(Insight now, String person) {
    String name = histories.get().person(person).name();
    CurveDrawing drawing =
        new CurveDrawing(
            name,
            person,
            model.curveProperty().get(),
            histories.get().manifest().firstDay(),
            histories.get().manifest().lastDay(),
            now.day());
    curve
        .getChildren()
        .setAll(
            Lines.over(name + " over the whole period"),
            new Chart(CurveDrawing.HEIGHT, width -> drawing.drawing(theme(), width)));
  }

  private void votes(Insight now, List<Node> nodes) {
    nodes.add(heading("How bodies divide", now));
    if (now.votes().isEmpty()) {
      nodes.add(Lines.soft("No roster of this day is known well enough."));
    }
    for (Votes votes : now.votes()) {
      nodes.add(lines.link(votes.name(), new Selection.OfBody(votes.body().id())));
      VoteWords words = new VoteWords(votes);
      if (votes.countable()) {
        VoteBar bar = new VoteBar(votes);
        nodes.add(new Chart(VoteBar.HEIGHT, width -> bar.drawing(theme(), width)));
        nodes.add(Lines.soft(bar.words() + "; " + words.majority() + "."));
      } else {
        nodes.add(Lines.soft(words.extent() + "."));
      }
    }
  }

  private void interlocks(Insight now, List<Node> nodes) {
    Snapshot snapshot = histories.get().at(now.day());
    nodes.add(heading("Who sits in two bodies", now));
    for (Interlock lock : now.interlocks().stream().limit(INTERLOCKS).toList()) {
      String bodies =
          snapshot.shortNameOf(lock.one().id()) + " and " + snapshot.shortNameOf(lock.other().id());
      String count = (lock.whole() ? "" : "at least ") + lock.people().size();
      nodes.add(Lines.over(bodies + ": " + count));
      nodes.add(lines.people(lock.people().stream().map(Person::id).toList(), OF_A_SIDE));
    }
  }

  private Theme theme() {
    return look.themeProperty().get();
  }
}
