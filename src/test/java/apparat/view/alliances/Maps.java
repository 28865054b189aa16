package apparat.view.alliances;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.PageSize;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.history.History;
import apparat.layout.alliances.Progress;
import apparat.view.alliances.period.Arrangement;
import apparat.view.frame.Called;
import apparat.view.hierarchy.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Maps of the shipped data set, each drawn once. */
public final class Maps {

  public static final History HISTORY = Shipped.HISTORY;
  private static final Called CALLED = new Called(HISTORY);

  /** As in a document, all pages follow the map of the usual one, which is laid out once. */
  private static final Arrangement ARRANGEMENT =
      AlliancesView.arrangement(CALLED, () -> Progress.UNWATCHED);

  public static final AlliancesView VIEW = view(PageSize.WIDE);
  private static final Map<LocalDate, Drawing> DRAWN = new ConcurrentHashMap<>();

  private static final Map<Asked, Drawing> ASKED = new ConcurrentHashMap<>();

  private static final Map<PageSize, AlliancesView> PAGES = new ConcurrentHashMap<>();

  private static final Map<OnPage, Drawing> ON_PAGES = new ConcurrentHashMap<>();

  private record OnPage(String page, LocalDate day) {}

  private record Asked(LocalDate day, AlliancesOptions options) {}

  private Maps() {}

  private static AlliancesView view(PageSize size) {
    return new AlliancesView(CALLED, size, () -> Progress.UNWATCHED, ARRANGEMENT);
  }

  public static Drawing at(String day) {
    return at(LocalDate.parse(day));
  }

  public static Drawing at(LocalDate day) {
    return DRAWN.computeIfAbsent(day, date -> VIEW.at(date, AlliancesOptions.DEFAULT));
  }

  public static Drawing at(String day, AlliancesOptions options) {
    return ASKED.computeIfAbsent(
        new Asked(LocalDate.parse(day), options), asked -> VIEW.at(asked.day(), asked.options()));
  }

  /** The map on a page such as {@code 4:3}, for which the period is laid out once. */
  public static Drawing on(String page, LocalDate day) {
    return ON_PAGES.computeIfAbsent(
        new OnPage(page, day), asked -> on(page, day, AlliancesOptions.DEFAULT));
  }

  /** The same with who changed sides since a day. */
  static Drawing since(LocalDate then, String page, LocalDate day) {
    AlliancesView view = PAGES.computeIfAbsent(PageSize.parse(page), Maps::view);
    return view.since(then).at(day, AlliancesOptions.DEFAULT);
  }

  public static Drawing on(String page, LocalDate day, AlliancesOptions options) {
    return PAGES.computeIfAbsent(PageSize.parse(page), Maps::view).at(day, options);
  }

  /** Each of the pages with each key moment. */
  static Stream<Arguments> momentsOn(List<String> pages) {
    return pages.stream()
        .flatMap(page -> Shipped.moments().stream().map(day -> Arguments.of(page, day)));
  }

  /** The key moments and one day a year besides. */
  public static List<LocalDate> days() {
    Stream<LocalDate> years =
        Stream.iterate(LocalDate.of(1921, 8, 1), day -> day.plusYears(1)).limit(7);
    return Stream.concat(Shipped.moments().stream(), years).sorted().toList();
  }

  public static Stream<Mark> marks(Drawing drawing, String dataKey) {
    return drawing.marks().stream()
        .filter(mark -> mark.meaning().filter(m -> m.dataKey().startsWith(dataKey)).isPresent());
  }

  public static List<String> keys(Drawing drawing, String dataKey) {
    return marks(drawing, dataKey)
        .flatMap(mark -> mark.meaning().stream())
        .map(Meaning::dataKey)
        .distinct()
        .toList();
  }

  public static Box disc(Drawing drawing, String person) {
    return marks(drawing, "person/" + person)
        .filter(mark -> mark.key().equals("disc/" + person))
        .findFirst()
        .orElseThrow(() -> new AssertionError(person + " is not in view"))
        .bounds();
  }

  public static double apart(Drawing drawing, String one, String other) {
    Box a = disc(drawing, one);
    Box b = disc(drawing, other);
    return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
  }

  public static List<TextMark> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof TextMark)
        .map(TextMark.class::cast)
        .toList();
  }
}
