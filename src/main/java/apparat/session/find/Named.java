package apparat.session.find;

import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Person;
import apparat.session.spelling.EditDistance;
import apparat.session.spelling.Folded;
import apparat.session.spelling.Latin;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A thing with its names, folded.
 *
 * @param called what it may be called by: never a given name or patronymic alone
 * @param calledSounds how that sounds
 * @param names all names, full ones too
 * @param told what else is said of it, of whom it speaks
 * @param sounds the names as they sound, then {@code told}
 * @param weight how many seats there are in it, in how many bodies a person sat, how much an event
 *     weighs
 */
record Named(
    Finding finding,
    List<String> called,
    List<String> calledSounds,
    List<String> names,
    String told,
    List<String> sounds,
    long weight) {

  /** Neither found nor alike. */
  static final int UNFIT = 7;

  private static final int SOUNDS_ALIKE = 5;

  /** Not called so, but told with these words. */
  static final int TOLD = 6;

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern INITIALS = Pattern.compile("\\b\\p{L}\\. *");

  /** A thing that is called by any of its names, of which more is told. */
  static Named of(Finding finding, Stream<String> names, String told, long weight) {
    List<String> folded = folded(names);
    return of(finding, folded, folded, Folded.of(told), weight);
  }

  private static Named of(
      Finding finding, List<String> called, List<String> names, String told, long weight) {
    List<String> sounds = Stream.concat(names.stream(), Stream.of(told)).map(Latin::sound).toList();
    return new Named(
        finding, called, called.stream().map(Latin::sound).toList(), names, told, sounds, weight);
  }

  static Named of(Person person, long seats) {
    String surname = INITIALS.matcher(person.name()).replaceAll("");
    return of(
        Finding.of(person),
        folded(Stream.of(person.name(), person.id(), surname, lastWord(person.nameRu()))),
        folded(Stream.of(person.name(), person.id(), person.fullName(), person.nameRu())),
        "",
        seats);
  }

  static Named of(Body body, List<BodyName> all, long seats) {
    Stream<String> former =
        all.stream()
            .filter(name -> name.body().equals(body.id()))
            .flatMap(
                name -> Stream.of(name.name(), name.shortName(), name.nameRu(), name.shortRu()));
    Stream<String> own =
        Stream.of(body.name(), body.shortName(), body.id(), body.nameRu(), body.shortRu());
    return of(Finding.of(body), Stream.concat(own, former), "", seats);
  }

  static Named of(Wing wing) {
    Finding finding = new Finding(Finding.Kind.WING, wing.id(), wing.name(), "");
    return of(finding, Stream.of(wing.id(), wing.name(), wing.nameRu()), "", 0);
  }

  /** The surname in use: what stands in brackets is another. */
  private static String lastWord(String nameRu) {
    String used = ASIDE.matcher(nameRu).replaceAll("").strip();
    return used.substring(used.lastIndexOf(' ') + 1);
  }

  private static List<String> folded(Stream<String> names) {
    return names.map(Folded::of).filter(name -> !name.isEmpty()).distinct().toList();
  }

  /**
   * 0 for a whole name, 1 for the beginning of what it is called, 2 for that of another name or of
   * how it sounds, 3 for beginnings of words, 4 for parts, 5 for words that sound alike, 6 for what
   * is told of it; else {@link #UNFIT}.
   *
   * @param words folded
   * @param sound how they sound
   */
  int rank(String words, String sound) {
    boolean begins = called.stream().anyMatch(name -> name.startsWith(words));
    int best = names.stream().mapToInt(name -> fit(name, words)).min().orElse(UNFIT);
    if (begins) {
      return Math.min(best, 1);
    }
    if (best > 2
        && sound.length() > 2
        && calledSounds.stream().anyMatch(so -> so.startsWith(sound))) {
      return 2;
    }
    if (best == UNFIT && sounds.stream().limit(names.size()).anyMatch(so -> holds(so, sound))) {
      return SOUNDS_ALIKE;
    }
    return best == UNFIT && (holds(told, words) || holds(sounds.getLast(), sound)) ? TOLD : best;
  }

  private static int fit(String name, String words) {
    if (name.equals(words)) {
      return 0;
    }
    if (name.startsWith(words)) {
      return 2;
    }
    if (holds(name, words)) {
      return 3;
    }
    return name.contains(words) ? 4 : UNFIT;
  }

  /** Whether each of the words begins a word of the text. */
  private static boolean holds(String text, String words) {
    if (text.isEmpty() || words.isEmpty()) {
      return false;
    }
    String spaced = " " + text;
    for (String word : words.split(" ")) {
      if (!spaced.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what it may be called by sounds so. */
  boolean sounds(String sound) {
    return calledSounds.contains(sound);
  }

  /** Whether its name in short or in full sounds so, not only its surname. */
  boolean soundsWhole(String sound) {
    return sounds.subList(0, names.size()).contains(sound);
  }

  /** How many letters separate the words from the nearest of these names, if at most so many. */
  static int distance(List<String> names, String words, int most) {
    int best = most + 1;
    for (String name : names) {
      best = Math.min(best, EditDistance.within(name, words, best - 1));
    }
    return best;
  }

  /**
   * How many letters separate the words, or how they sound, from the nearest of its names; more
   * than {@code most} where none is so near.
   */
  int distance(String words, String sound, int most) {
    int written = distance(names, words, most);
    return written == 0
        ? 0
        : distance(sounds.subList(0, names.size()), sound, Math.min(written, most + 1) - 1);
  }
}
