package apparat.app.picture;

import apparat.app.compare.CompareModel;
import apparat.app.keys.Naming;
import apparat.app.look.LookModel;
import apparat.app.model.Tasks;
import apparat.app.model.TimeModel;
import apparat.history.History;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The line between the picture and the time bar that says why people stand on another side than
 * before: the latest news of the day, as a link to its day. It has its room from the first, so that
 * nothing moves when there is news, and none where a data set knows of no sides.
 */
public final class SideLine extends HBox {

  private static final double HEIGHT = 22;

  /** In a lower window, as where all is twice as large, the picture needs its room more. */
  private static final double LOW = 470;

  private final TimeModel time;
  private final boolean sides;
  private final Hyperlink words = new Hyperlink();
  private final Label more = new Label();
  private Optional<SideNews.All> all = Optional.empty();
  private LocalDate day = LocalDate.EPOCH;

  public SideLine(History history, TimeModel time) {
    this.time = time;
    setId("side-line");
    getStyleClass().add("side-line");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(0);
    sides = !history.data().factions().isEmpty();
    fitWindow(0);
  }

  /**
   * Gives way in a low window.
   *
   * @param height of the window; 0 where that is not known yet
   */
  public void fitWindow(double height) {
    boolean shown = sides && (height <= 0 || height >= LOW);
    setVisible(shown);
    setManaged(shown);
  }

  /** Adds the words, once the first picture has been shown. */
  public void complete(
      CompareModel compare,
      LookModel look,
      Supplier<History> names,
      Tasks tasks,
      Consumer<Throwable> failed) {
    if (!sides) {
      return;
    }
    Label lead = new Label("Latest change of sides");
    lead.getStyleClass().add("soft");
    lead.setMinWidth(USE_PREF_SIZE);
    words.setId("side-news");
    words.setMinWidth(0);
    words.setOnAction(event -> all.flatMap(known -> known.on(day)).ifPresent(this::go));
    more.getStyleClass().add("soft");
    more.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(more, Priority.ALWAYS);
    getChildren().setAll(lead, words, more);
    look.languageProperty()
        .subscribe(
            language -> {
              History called = names.get();
              tasks.run(() -> SideNews.of(called), this::tell, failed);
            });
    compare.seenProperty().subscribe(this::show);
  }

  private void go(SideNews news) {
    words.setVisited(false);
    time.showDate(news.day());
  }

  /** The room changes with the window, and what the words need with the stylesheet. */
  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  private void tell(SideNews.All told) {
    all = Optional.of(told);
    fit();
  }

  private void show(LocalDate now) {
    day = now;
    fit();
  }

  /** As many sentences as there is room for, the first at least as far as it goes. */
  private void fit() {
    Optional<SideNews> news = all.flatMap(known -> known.on(day));
    words.setDisable(news.isEmpty());
    if (news.isEmpty()) {
      words.setText(all.isEmpty() ? "" : "none is recorded in this period yet");
      more.setText("");
      words.setTooltip(null);
      return;
    }
    int count = news.get().sentences().size();
    int most = count;
    say(news.get(), most);
    while (most > 1 && computePrefWidth(-1) > getWidth()) {
      say(news.get(), --most);
    }
    Naming.tip(words, "Go to that day. " + news.get().words(count));
    String style = news.get().day().equals(day) ? "strong" : "plain";
    words.getStyleClass().removeAll("strong", "plain");
    words.getStyleClass().add(style);
  }

  private void say(SideNews news, int most) {
    int hidden = news.sentences().size() - most;
    words.setText(news.words(most));
    more.setText(hidden == 0 ? "" : "and " + hidden + " more");
  }
}
