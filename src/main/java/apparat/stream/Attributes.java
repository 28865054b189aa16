package apparat.stream;

import java.util.Map;
import java.util.SortedMap;

/** Tells what is new, other or gone among the attributes of one node or edge. */
interface Attributes {

  /** An attribute that was not there before. */
  void added(String name, Object value);

  /** An attribute that was there with another value. */
  void changed(String name, Object before, Object value);

  /** An attribute that is there no more. */
  void removed(String name);

  /** Tells of the way from some attributes to others, by name: first what goes. */
  default void tell(SortedMap<String, Object> before, SortedMap<String, Object> after) {
    before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(this::removed);
    for (Map.Entry<String, Object> now : after.entrySet()) {
      Object value = before.get(now.getKey());
      if (value == null) {
        added(now.getKey(), now.getValue());
      } else if (!value.equals(now.getValue())) {
        changed(now.getKey(), value, now.getValue());
      }
    }
  }
}
