package apparat.bench.day;

import apparat.time.DayCursor;
import apparat.time.Spell;
import apparat.time.SpellIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.locationtech.jts.index.intervalrtree.SortedPackedIntervalRTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What holds on a day: the index of spells, and the packed interval tree of JTS. */
@State(Scope.Benchmark)
public class WhoSatWhere {

  private static final int FIRST = (int) LocalDate.of(1921, 1, 1).toEpochDay();
  private static final int DAYS = 2_556;
  private static final int LONGEST = 700;

  @Param({"1000", "100000", "1000000"})
  int spells;

  private SpellIndex<Spell> ours;
  private SortedPackedIntervalRTree theirs;
  private DayCursor cursor;
  private int day = FIRST;
  private int step;

  @Setup
  public void build() {
    Random random = new Random(1921);
    List<Spell> all = new ArrayList<>(spells);
    theirs = new SortedPackedIntervalRTree();
    for (int i = 0; i < spells; i++) {
      LocalDate start = LocalDate.ofEpochDay(FIRST + random.nextInt(DAYS));
      LocalDate end = start.plusDays(1 + random.nextInt(LONGEST));
      all.add(Spell.of(start, end));
      theirs.insert(start.toEpochDay(), end.toEpochDay() - 1, i);
    }
    ours = SpellIndex.of(all, Function.identity());
    cursor = ours.cursor();
    cursor.moveTo(FIRST);
  }

  /** A day far from the one before, so that no answer helps the next. */
  private int anotherDay() {
    day = FIRST + (day - FIRST + 977) % DAYS;
    return day;
  }

  @Benchmark
  public List<Spell> ours() {
    return ours.at(LocalDate.ofEpochDay(anotherDay()));
  }

  /** The next day only, there and back over the years. */
  @Benchmark
  public int next() {
    step = day == FIRST ? 1 : day == FIRST + DAYS ? -1 : step;
    day += step;
    return cursor.moveTo(day);
  }

  @Benchmark
  public List<Object> jts() {
    List<Object> found = new ArrayList<>();
    int at = anotherDay();
    theirs.query(at, at, found::add);
    return found;
  }
}
