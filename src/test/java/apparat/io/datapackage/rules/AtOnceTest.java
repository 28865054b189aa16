package apparat.io.datapackage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.io.datapackage.SmallSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What may hold once at a time is warned of exactly where two rows hold on one day. */
class AtOnceTest {

  private static final SmallSet SET = new SmallSet(folder());

  private static Path folder() {
    try {
      return Files.createTempDirectory("apparat-at-once");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @BeforeContainer
  static void lay() throws IOException {
    SmallSet.in(SET.folder());
  }

  @AfterContainer
  static void clear() throws IOException {
    try (var files = Files.list(SET.folder())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(SET.folder());
  }

  /** A seat of the council in some years; the later of two years is not its own. */
  private record Seat(int line, String person, String role, String rank, int from, int to) {

    String row() {
      return "%s,council,%s,%s,,%d,%d,,,letters,high,%n"
          .formatted(person, role, rank, from, to)
          .replace("\r", "");
    }

    /** What can hold once at a time: a candidate counts as a member. */
    String seat() {
      return person + " " + (rank.equals("candidate") ? "member" : role);
    }

    boolean holdsBefore(Seat other) {
      return from < other.from || from == other.from && line < other.line;
    }

    boolean meets(Seat other) {
      return from < other.to && other.from < to;
    }
  }

  private static List<Seat> seats(long seed) {
    Random random = new Random(seed);
    List<Seat> seats = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < 10; i++) {
      String person = List.of("ada", "cleo").get(random.nextInt(2));
      int kind = random.nextInt(5);
      String role = List.of("member", "candidate", "chair", "co-chair", "secretary").get(kind);
      String rank = List.of("voting", "candidate", "head", "head", "head").get(kind);
      int from = 1920 + random.nextInt(15);
      if (keys.add(person + role + from)) {
        seats.add(
            new Seat(seats.size() + 2, person, role, rank, from, from + 1 + random.nextInt(4)));
      }
    }
    return seats;
  }

  private static Set<Integer> lines(List<String> found, String code) {
    Set<Integer> lines = new TreeSet<>();
    for (String one : found) {
      if (one.startsWith("memberships.csv:") && one.endsWith(" " + code)) {
        lines.add(Integer.parseInt(one.split(":")[1]));
      }
    }
    return lines;
  }

  @Property(tries = 150)
  void seats_of_one_person_and_holders_of_one_office(@ForAll long seed) throws IOException {
    List<Seat> seats = seats(seed);
    StringBuilder table =
        new StringBuilder(SET.text("memberships.csv").lines().findFirst().orElseThrow() + "\n");
    seats.forEach(seat -> table.append(seat.row()));
    List<String> found = SET.with("memberships.csv", table.toString()).found();

    Set<Integer> twice = new TreeSet<>();
    Set<Integer> shared = new TreeSet<>();
    for (Seat seat : seats) {
      for (Seat other : seats) {
        boolean both = other.holdsBefore(seat) && other.meets(seat);
        if (both && other.seat().equals(seat.seat())) {
          twice.add(seat.line());
        }
        boolean office = seat.rank().equals("head") && !seat.role().startsWith("co-");
        if (both
            && office
            && other.role().equals(seat.role())
            && !other.person().equals(seat.person())) {
          shared.add(seat.line());
        }
      }
    }
    assertThat(lines(found, "overlapping-seats")).isEqualTo(twice);
    assertThat(shared).as("each one said is one").containsAll(lines(found, "two-holders"));
    assertThat(lines(found, "two-holders").isEmpty()).isEqualTo(shared.isEmpty());
  }

  @Example
  void who_took_over_twice_while_another_held_on_is_said_twice() throws IOException {
    SET.with(
        "memberships.csv",
        SET.text("memberships.csv").lines().findFirst().orElseThrow()
            + "\nada,council,chair,head,,1920,1924,,,letters,high,\n"
            + "cleo,council,chair,head,,1921,1922,,,letters,high,\n"
            + "ben,council,chair,head,,1922,1923,,,letters,high,\n");
    assertThat(SET.found())
        .filteredOn(one -> one.endsWith("two-holders"))
        .containsExactly("memberships.csv:3:26 two-holders", "memberships.csv:4:25 two-holders");
  }

  @Example
  void a_holder_between_two_spells_of_another_is_said() throws IOException {
    SET.with(
        "memberships.csv",
        SET.text("memberships.csv").lines().findFirst().orElseThrow()
            + "\nada,council,chair,head,,1920,1922,,,letters,high,\n"
            + "ada,council,chair,head,,1921,1925,,,letters,high,\n"
            + "cleo,council,chair,head,,1921-06,1922,,,letters,high,\n");
    assertThat(SET.found())
        .filteredOn(one -> one.startsWith("memberships.csv"))
        .containsExactly(
            "memberships.csv:3:25 overlapping-seats", "memberships.csv:4:26 two-holders");
  }
}
