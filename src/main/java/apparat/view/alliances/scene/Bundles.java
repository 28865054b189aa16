package apparat.view.alliances.scene;

import apparat.record.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which rivalries run together: two or more close ones or three or more lesser ones between two
 * sides, three in all, a side being a bloc, or a camp that is in none.
 *
 * @param single ties drawn one by one
 */
public record Bundles(List<Tie> single, List<Bundle> bundles) {

  private static final int CLOSE = 3;
  private static final int LEAST = 3;

  /**
   * The rivalries between two sides.
   *
   * @param key the ids of the sides in alphabetical order
   * @param close those of the greatest strength, which get feeders
   * @param lesser those that are only counted
   */
  public record Bundle(
      String key, Sides sides, String left, String right, List<Tie> close, List<Tie> lesser) {

    /** Those whose people are shown: the close ones, or all where none is close. */
    public List<Tie> told() {
      return close.isEmpty() ? lesser : close;
    }
  }

  /** The ties of a scene; those of a selected person are drawn one by one. */
  public static Bundles of(Scene scene, List<Group> groups) {
    Sides sides = Sides.of(groups);
    Map<String, List<Tie>> between = new TreeMap<>();
    List<Tie> single = new ArrayList<>();
    for (Tie tie : scene.ties()) {
      Optional<String> pair = pair(scene, sides, tie);
      pair.ifPresentOrElse(
          key -> between.computeIfAbsent(key, k -> new ArrayList<>()).add(tie),
          () -> single.add(tie));
    }
    List<Bundle> bundles = new ArrayList<>();
    between.forEach(
        (key, ties) -> {
          Bundle bundle = bundle(key, sides, ties);
          boolean many = bundle.close().size() > 1 || bundle.lesser().size() >= LEAST;
          if (ties.size() >= LEAST && many) {
            bundles.add(bundle);
          } else {
            single.addAll(ties);
          }
        });
    return new Bundles(List.copyOf(single), List.copyOf(bundles));
  }

  private static Bundle bundle(String key, Sides sides, List<Tie> ties) {
    String[] ends = key.split("/");
    return new Bundle(
        key,
        sides,
        ends[0],
        ends[1],
        ties.stream().filter(tie -> tie.strength() == CLOSE).toList(),
        ties.stream().filter(tie -> tie.strength() < CLOSE).toList());
  }

  /** The lines of who stands out are told apart. */
  private static boolean ofSelected(Scene scene, Tie tie) {
    return scene.concerns(tie);
  }

  private static Optional<String> pair(Scene scene, Sides sides, Tie tie) {
    Optional<String> a = scene.find(tie.source()).flatMap(sides::of);
    Optional<String> b = scene.find(tie.target()).flatMap(sides::of);
    if (tie.positive() || ofSelected(scene, tie) || a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Optional.empty();
    }
    String one = a.get();
    String other = b.get();
    return Optional.of(one.compareTo(other) < 0 ? one + "/" + other : other + "/" + one);
  }
}
