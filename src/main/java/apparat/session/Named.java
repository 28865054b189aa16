package apparat.session;

import apparat.history.Wing;
import apparat.record.Body;
import apparat.record.BodyName;
import apparat.record.Person;
import apparat.session.spelling.EditDistance;
import apparat.session.spelling.Folded;
import apparat.session.spelling.Latin;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing with its names, folded.
 *
 * @param called what it may be called by: never a given name or patronymic alone
 * @param names all names, full ones too
 * @param seats how many seats there are in it, or how many bodies a person sat in
 */
record Named(Finding finding, List<String> called, List<String> names, long seats) {

  /** Neither found nor alike. */
  static final int UNFIT = 5;

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern INITIALS = Pattern.compile("\\b\\p{L}\\. *");

  static Named of(Person person, long seats) {
    String detail =
        Stream.of(person.fullName(), person.nameRu())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String surname = INITIALS.matcher(person.name()).replaceAll("");
    return new Named(
        new Finding(Finding.Kind.PERSON, person.id(), person.name(), detail),
        folded(Stream.of(person.name(), person.id(), surname, lastWord(person.nameRu()))),
        folded(Stream.of(person.name(), person.id(), person.fullName(), person.nameRu())),
        seats);
  }

  static Named of(Body body, List<BodyName> all, long seats) {
    Stream<String> former =
        all.stream()
            .filter(name -> name.body().equals(body.id()))
            .flatMap(name -> Stream.of(name.name(), name.shortName()));
    Stream<String> own = Stream.of(body.name(), body.shortName(), body.id(), body.nameRu());
    List<String> names = folded(Stream.concat(own, former));
    return new Named(
        new Finding(Finding.Kind.BODY, body.id(), body.name(), body.nameRu()), names, names, seats);
  }

  static Named of(Wing wing) {
    List<String> names = folded(Stream.of(wing.id(), wing.name()));
    return new Named(new Finding(Finding.Kind.WING, wing.id(), wing.name(), ""), names, names, 0);
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
   * 0 for a whole name, 1 for the beginning of what it is called, 2 for that of another name, 3 for
   * beginnings of words, 4 for parts; else {@link #UNFIT}.
   */
  int rank(String words) {
    boolean begins = called.stream().anyMatch(name -> name.startsWith(words));
    int best = names.stream().mapToInt(name -> rank(name, words)).min().orElse(UNFIT);
    return begins ? Math.min(best, 1) : best;
  }

  private static int rank(String name, String words) {
    if (name.equals(words)) {
      return 0;
    }
    if (name.startsWith(words)) {
      return 2;
    }
    if (Stream.of(words.split(" ")).allMatch(word -> (" " + name).contains(" " + word))) {
      return 3;
    }
    return name.contains(words) ? 4 : UNFIT;
  }

  /** Whether it may be called so, perhaps in another spelling of the same sounds. */
  boolean sounds(String words) {
    String sound = Latin.sound(words);
    return called.stream().map(Latin::sound).anyMatch(sound::equals);
  }

  /** Whether it is called so in short or in full, not only by its surname. */
  boolean soundsWhole(String words) {
    String sound = Latin.sound(words);
    return Stream.concat(Stream.of(Folded.of(finding.name())), names.stream())
        .map(Latin::sound)
        .anyMatch(sound::equals);
  }

  /** How many letters separate the words from the nearest of these names. */
  static int distance(List<String> names, String words) {
    return names.stream().mapToInt(name -> EditDistance.between(name, words)).min().orElse(99);
  }
}
