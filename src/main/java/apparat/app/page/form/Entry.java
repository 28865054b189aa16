package apparat.app.page.form;

import apparat.app.model.Selection;
import apparat.view.frame.SideColour;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a section with a lesser line under it.
 *
 * @param detail the lesser line; may be empty
 * @param target where a click on it leads; {@link Selection#NOTHING} where nowhere
 * @param sources numbers in the list of sources of the page
 * @param now whether it is true on the day of the page
 * @param links words of the lesser line that lead elsewhere
 */
public record Entry(
    Optional<SideColour> sign,
    String text,
    String detail,
    Selection target,
    List<Integer> sources,
    boolean now,
    List<Link> links,
    Optional<Figure> figure) {

  /** An entry of two lines that leads nowhere. */
  public static Entry of(String text, String detail) {
    return new Entry(
        Optional.empty(),
        text,
        detail,
        Selection.NOTHING,
        List.of(),
        false,
        List.of(),
        Optional.empty());
  }

  /** Words of lesser type that stand over the entries below. */
  public static Entry over(String words) {
    return of("", words);
  }

  /** The same under another name. */
  public Entry named(String name) {
    return new Entry(sign, name, detail, target, sources, now, links, figure);
  }

  /** The same, leading somewhere. */
  public Entry to(Selection wanted) {
    return new Entry(sign, text, detail, wanted, sources, now, links, figure);
  }

  /** The same with the sign of a side. */
  public Entry signed(Optional<SideColour> side) {
    return new Entry(side, text, detail, target, sources, now, links, figure);
  }

  /** The same, resting on those sources. */
  public Entry from(List<Integer> numbers) {
    return new Entry(sign, text, detail, target, numbers, now, links, figure);
  }

  /** The same, marked if it is true on the day. */
  public Entry marked(boolean today) {
    return new Entry(sign, text, detail, target, sources, today, links, figure);
  }

  /** The same with one more part of the lesser line. */
  public Entry adding(String words) {
    String more = detail.isEmpty() ? words : detail + " · " + words;
    return new Entry(sign, text, more, target, sources, now, links, figure);
  }

  /** The same with one more lesser line below. */
  public Entry below(String words) {
    String more = detail.isEmpty() ? words : detail + "\n" + words;
    return new Entry(sign, text, more, target, sources, now, links, figure);
  }

  /** The same with one more part of the lesser line, as a link. */
  public Entry linking(String words, Selection wanted) {
    return adding(words).leading(words, wanted);
  }

  /** The same where words that stand in the lesser line already lead somewhere. */
  public Entry leading(String words, Selection wanted) {
    return new Entry(
        sign, text, detail, target, sources, now, with(new Link(words, wanted)), figure);
  }

  /** The same with one more part of the lesser line that ends with links, as with numbers. */
  public Entry ending(String words, List<Link> last) {
    String ends = last.stream().map(Link::words).collect(Collectors.joining(" "));
    Entry told = adding(words + " " + ends);
    for (Link link : last) {
      told = told.leading(link.words(), link.target());
    }
    return told;
  }

  private List<Link> with(Link link) {
    return Stream.concat(links.stream(), Stream.of(link)).toList();
  }

  /** The same with a figure. */
  public Entry showing(Figure wanted) {
    return new Entry(sign, text, detail, target, sources, now, links, Optional.of(wanted));
  }

  /** The lesser line with its links. */
  public Line line() {
    return new Line(detail, links);
  }
}
