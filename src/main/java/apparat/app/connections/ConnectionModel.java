package apparat.app.connections;

import apparat.analysis.Chain;
import apparat.analysis.Chains.Over;
import apparat.analysis.Link;
import apparat.analysis.words.ChainWords;
import apparat.app.find.SearchModel;
import apparat.app.look.NamedHistory;
import apparat.app.model.Selection;
import apparat.app.model.SelectionModel;
import apparat.app.model.TimeModel;
import apparat.record.Tie;
import apparat.session.find.Finder;
import apparat.session.find.Finding;
import apparat.session.find.Finding.Kind;
import apparat.session.measure.ConnectedDays;
import apparat.session.measure.Connections;
import apparat.view.alliances.scene.Way;
import apparat.view.frame.SourceWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Asks how two people are connected: from whom, to whom, over which ties; follows the day. */
public final class ConnectionModel {

  private final NamedHistory names;
  private final SelectionModel selection;
  private final TimeModel time;
  private final SearchModel search;
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper awaiting = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(Over.ALL_TIES);
  private final ReadOnlyObjectWrapper<Optional<String>> from =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> to =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public ConnectionModel(
      NamedHistory names, Finder finder, SelectionModel selection, TimeModel time) {
    this.names = names;
    this.selection = selection;
    this.time = time;
    this.search =
        new SearchModel(
            words -> finder.find(words).stream().filter(this::mayBeAsked).map(names::call).toList(),
            words -> "Nobody else is called “" + words + "”. Try fewer letters.",
            this::take);
    time.momentProperty().subscribe(moment -> ask());
    names.languageProperty().subscribe(language -> ask());
  }

  private boolean mayBeAsked(Finding finding) {
    return finding.kind() == Kind.PERSON && !from.get().equals(Optional.of(finding.id()));
  }

  /** Looks for the people of the question. */
  public SearchModel search() {
    return search;
  }

  /** Whether the question is being asked. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether the question is being asked and waits for a name. */
  public ReadOnlyBooleanProperty awaitingProperty() {
    return awaiting.getReadOnlyProperty();
  }

  /** From whom; empty until somebody is chosen. */
  public ReadOnlyObjectProperty<Optional<String>> fromProperty() {
    return from.getReadOnlyProperty();
  }

  /** To whom; empty until somebody is chosen. */
  public ReadOnlyObjectProperty<Optional<String>> toProperty() {
    return to.getReadOnlyProperty();
  }

  /** What is asked, as far as it is asked. */
  public ReadOnlyStringProperty questionProperty() {
    return question.getReadOnlyProperty();
  }

  private String words() {
    return from.get()
        .map(
            one ->
                "How is "
                    + name(one)
                    + " connected with "
                    + to.get().map(other -> name(other) + "?").orElse("…"))
        .orElse("How are two people connected?");
  }

  /** Over which ties. */
  public ReadOnlyObjectProperty<Over> overProperty() {
    return over.getReadOnlyProperty();
  }

  /** The answer; empty until both people are chosen. */
  public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** The chain that the map of a day should light: that of the answer, if it is of that day. */
  public Way wayOn(LocalDate day) {
    return day.equals(time.day())
        ? answer
            .get()
            .map(found -> new Way(found.people(), over.get() == Over.ALLIANCES))
            .orElse(Way.NONE)
        : Way.NONE;
  }

  /** Asks from the selected person on; where none is selected, both are to be chosen. */
  public void begin() {
    from.set(selection.person());
    to.set(Optional.empty());
    open.set(true);
    ask();
  }

  public void close() {
    open.set(false);
    ask();
  }

  public void askOver(Over wanted) {
    over.set(wanted);
    ask();
  }

  /** Goes to the nearest day on which they are connected. */
  public void goToNearest() {
    answer.get().flatMap(Answer::nearest).ifPresent(time::showDate);
  }

  /** Selects somebody of the chain. */
  public void select(String person) {
    selection.selectPerson(person);
  }

  /** Selects what is between two people of the chain, where its sources are a click away. */
  public void selectTie(String one, String other) {
    selection.select(new Selection.OfTie(one, other));
  }

  /** What a person is called. */
  public String name(String person) {
    return names.get().person(person).name();
  }

  private void take(Finding person) {
    if (from.get().isEmpty()) {
      from.set(Optional.of(person.id()));
    } else {
      to.set(Optional.of(person.id()));
    }
    ask();
  }

  private void ask() {
    question.set(words());
    boolean whole = from.get().isPresent() && to.get().isPresent();
    awaiting.set(open.get() && !whole);
    answer.set(
        open.get() && whole
            ? Optional.of(answer(from.get().get(), to.get().get()))
            : Optional.empty());
  }

  private Answer answer(String one, String other) {
    Connections connections = new Connections(names.get());
    ChainWords words = connections.words(time.day());
    return connections
        .shortest(one, other, time.day(), over.get())
        .map(
            chain ->
                new Answer(
                    words.title(chain), chain.people(), steps(chain, words), Optional.empty()))
        .orElseGet(() -> none(one, other, words));
  }

  private Answer none(String one, String other, ChainWords words) {
    Optional<LocalDate> nearest =
        new ConnectedDays(new Connections(names.get())).nearest(one, other, time.day(), over.get());
    String never = nearest.isPresent() ? "." : ", nor on any other day of the period.";
    return new Answer(words.none(one, other, over.get()) + never, List.of(), List.of(), nearest);
  }

  private String tie(Tie tie, ChainWords words) {
    return words.facts(tie) + " " + SourceWords.names(tie.sources(), names.get());
  }

  private List<Answer.Step> steps(Chain chain, ChainWords words) {
    List<Answer.Step> steps = new ArrayList<>();
    for (int i = 0; i < chain.steps(); i++) {
      Link link = chain.links().get(i);
      String one = chain.people().get(i);
      steps.add(
          new Answer.Step(
              one,
              link.opposite(one),
              words.step(one, link),
              link.ties().stream().map(tie -> tie(tie, words)).toList()));
    }
    return steps;
  }
}
