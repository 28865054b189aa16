package apparat.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the results of a function that were asked for last, for several threads. */
final class Kept<K, V> {

  private final int most;
  private final Function<K, V> make;
  private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

  Kept(int most, Function<K, V> make) {
    this.most = most;
    this.make = make;
  }

  /** The result; made outside the lock, so that a long one keeps nobody else waiting. */
  V get(K key) {
    Optional<V> known = known(key);
    if (known.isPresent()) {
      return known.get();
    }
    V made = make.apply(key);
    synchronized (kept) {
      kept.put(key, made);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return made;
  }

  private Optional<V> known(K key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }
}
