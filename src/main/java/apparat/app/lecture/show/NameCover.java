package apparat.app.lecture.show;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import apparat.geometry.Rect;
import apparat.history.Camp;
import apparat.history.naming.Russian;
import apparat.history.naming.RussianCases;
import apparat.record.Person;
import apparat.text.Typeface;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides the names of people in a picture, wherever they stand, as a quiz. The letter of a side that
 * is called after somebody gives way to one that tells nothing.
 */
final class NameCover {

  /** A bar, for a question mark means a doubtful row. */
  static final String HIDDEN = "_____";

  private static final Pattern PLATE = Pattern.compile("(^|/)plate/");
  private static final Pattern LETTER = Pattern.compile("\\p{Lu}(?: \\d+)?");
  private static final Pattern INITIALS = Pattern.compile("^(?:\\p{L}{1,2}\\. *)+");

  private final Map<String, String> people = new HashMap<>();
  private final Map<String, Boolean> named = new HashMap<>();
  private final Map<String, Sign> signs = new HashMap<>();
  private final Pattern names;

  /**
   * The letter of a side called after somebody.
   *
   * @param mute a letter of no side
   * @param people after whom the side is called
   */
  private record Sign(String mute, Set<String> people) {}

  NameCover(Collection<Person> all, List<Camp> camps) {
    for (Person person : all) {
      spellings(person).forEach(name -> people.putIfAbsent(name, person.id()));
    }
    String any =
        people.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.names = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    muted(camps, Camp::letter, IntStream.rangeClosed('A', 'Z'));
    muted(camps, Camp::letterRu, IntStream.rangeClosed('А', 'Я'));
  }

  /** Gives letters of sides that are called after somebody one of those that stand for none. */
  private void muted(List<Camp> camps, Function<Camp, String> sign, IntStream letters) {
    Set<String> taken = camps.stream().map(sign).collect(Collectors.toSet());
    Iterator<String> mute =
        letters.mapToObj(Character::toString).filter(letter -> !taken.contains(letter)).iterator();
    for (Camp camp : camps) {
      Set<String> called = people(camp.name());
      if (!called.isEmpty() && !sign.apply(camp).isEmpty() && mute.hasNext()) {
        signs.put(sign.apply(camp), new Sign(mute.next(), called));
      }
    }
  }

  private Set<String> people(String words) {
    return names
        .matcher(words)
        .results()
        .map(found -> people.get(found.group()))
        .collect(Collectors.toSet());
  }

  /** The names that may stand in a picture; groups are called after a surname alone. */
  private static Stream<String> spellings(Person person) {
    String surname = INITIALS.matcher(person.name()).replaceFirst("");
    String russian = INITIALS.matcher(Russian.shortName(person)).replaceFirst("");
    return Stream.concat(
            Stream.of(person.name(), person.fullName(), Russian.shortName(person), surname),
            RussianCases.of(russian))
        .filter(name -> !name.isBlank());
  }

  /** The drawing with bars for all names but those that have been told. */
  Drawing over(Drawing drawing, Set<String> told) {
    return new Drawing(
        drawing.width(),
        drawing.height(),
        drawing.ground(),
        drawing.title(),
        "Names are hidden.",
        marks(drawing.marks(), told));
  }

  private List<Mark> marks(List<Mark> marks, Set<String> told) {
    List<Mark> covered = new ArrayList<>(marks.size());
    Map<TextMark, TextMark> hidden = new LinkedHashMap<>();
    for (Mark mark : marks) {
      Mark now = over(mark, told);
      covered.add(now);
      if (mark != now) {
        hidden.put((TextMark) mark, (TextMark) now);
      }
    }
    covered.replaceAll(mark -> mark instanceof ShapeMark plate ? narrowed(plate, hidden) : mark);
    return covered;
  }

  /** A plate behind a hidden name would tell how long it is. */
  private static Mark narrowed(ShapeMark mark, Map<TextMark, TextMark> hidden) {
    if (!(mark.outline() instanceof Rect(Box box, double corner))
        || !PLATE.matcher(mark.key()).find()) {
      return mark;
    }
    return hidden.entrySet().stream()
        .filter(name -> box.contains(name.getKey().bounds().centreX(), middle(name.getKey())))
        .findFirst()
        .map(
            name -> {
              Box words = name.getValue().bounds();
              double width = box.width() - name.getKey().width() + words.width();
              double left = words.centreX() - width / 2;
              Box narrow = new Box(left, box.y(), width, box.height());
              return (Mark) mark.withOutline(new Rect(narrow, corner));
            })
        .orElse(mark);
  }

  private static double middle(TextMark text) {
    return text.bounds().centreY();
  }

  private Mark over(Mark mark, Set<String> told) {
    if (mark instanceof TextMark text && LETTER.matcher(text.text()).matches()) {
      return with(text, letter(text.text(), told));
    }
    if (mark instanceof TextMark text
        && named.computeIfAbsent(text.text(), words -> names.matcher(words).find())) {
      String words = over(text.text(), told);
      return words.equals(text.text()) ? text : with(text, words);
    }
    return mark;
  }

  /** The letter of a side, perhaps with how many of it there are. */
  private String letter(String words, Set<String> told) {
    String letter = words.split(" ", 2)[0];
    Sign sign = signs.get(letter);
    return sign == null || told.containsAll(sign.people())
        ? words
        : sign.mute() + words.substring(letter.length());
  }

  /** A text with bars for names. */
  String over(String words, Set<String> told) {
    Matcher matcher = names.matcher(words);
    return matcher.replaceAll(
        found ->
            Matcher.quoteReplacement(
                told.contains(people.get(found.group())) ? found.group() : HIDDEN));
  }

  private static TextMark with(TextMark text, String words) {
    return new TextMark(
        text.key(),
        words,
        text.type(),
        text.x(),
        text.baseline(),
        text.anchor(),
        Typeface.width(words, text.type()),
        text.colour(),
        text.halo(),
        text.opacity(),
        text.meaning());
  }
}
