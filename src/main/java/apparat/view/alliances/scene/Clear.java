package apparat.view.alliances.scene;

import apparat.geometry.Box;
import apparat.view.alliances.period.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page is too narrow for all, who can be read: who stands clear of those of more weight,
 * the name under the disc, else above, at the right or at the left of it.
 */
final class Clear {

  /** How much higher than its letters a line of text is, of their size. */
  private static final double LINE = 1.18;

  /** Between names on one line. */
  private static final double APART = 4;

  private static final int ROUNDS = 6;
  private static final double GAP = 2;
  private static final double GAP_BESIDE = 4;

  private final Box room;
  private final List<Someone> clear = new ArrayList<>();

  private Clear(Box room) {
    this.room = room;
  }

  /**
   * Those who neither cover nor are covered by anybody before them. Full members of the leading
   * body come first of all where they would find no room.
   *
   * @param people in order of weight
   * @param room where names have to stay
   */
  static List<Someone> of(List<Someone> people, Box room) {
    List<Someone> order = new ArrayList<>(people);
    List<Someone> clear = placed(order, room);
    for (int i = 0; i < ROUNDS; i++) {
      Set<String> there = clear.stream().map(Someone::id).collect(Collectors.toSet());
      Optional<Someone> lacking =
          order.stream()
              .filter(one -> one.standing().ring() == Ring.FULL && !there.contains(one.id()))
              .findFirst();
      if (lacking.isEmpty()) {
        break;
      }
      order.remove(lacking.get());
      order.addFirst(lacking.get());
      clear = placed(order, room);
    }
    return clear;
  }

  private static List<Someone> placed(List<Someone> people, Box room) {
    Clear places = new Clear(room);
    people.forEach(one -> places.place(one).ifPresent(places.clear::add));
    return places.clear;
  }

  private Optional<Someone> place(Someone one) {
    if (clear.stream().anyMatch(other -> one.reach().meets(other.reach()))) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(one), elsewhere(one))
        .filter(placed -> clear.stream().noneMatch(other -> cover(placed, other)))
        .findFirst();
  }

  private Stream<Someone> elsewhere(Someone one) {
    Box disc = one.reach().bounds();
    Box name = one.box();
    double beside = one.reach().y() - name.height() / 2;
    return Stream.of(
            new Box(name.x(), disc.y() - GAP - name.height(), name.width(), name.height()),
            new Box(disc.right() + GAP_BESIDE, beside, name.width(), name.height()),
            new Box(disc.x() - GAP_BESIDE - name.width(), beside, name.width(), name.height()))
        .filter(room::contains)
        .map(one::named);
  }

  private static boolean cover(Someone one, Someone other) {
    return line(one).overlaps(line(other))
        || line(one).overlaps(other.reach().bounds())
        || line(other).overlaps(one.reach().bounds());
  }

  private static Box line(Someone one) {
    return one.box().grownTo(one.box().width() + APART, LINE * one.type().size());
  }
}
