package apparat.io.datapackage.manifest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of the description: which keys are read of it and what their values have to be.
 *
 * @param called what it is called in a sentence
 * @param ours whether nobody else has keys there; else others' are none of our business
 * @param keys those that are read
 * @param others those that the standard, or a program that many use, has beside them
 */
record Part(String called, boolean ours, Map<String, Value> keys, Set<String> others) {

  /**
   * What a value has to be.
   *
   * @param type empty if who reads it takes several and complains itself
   * @param items the type of the items of a list
   * @param part what the object, or each object of the list, may hold
   */
  record Value(Optional<ValueType> type, Optional<ValueType> items, Optional<Part> part) {}

  /** A part of which only Apparat speaks. */
  static Part ours(String called) {
    return new Part(called, true, Map.of(), Set.of());
  }

  /** A part of the standard, with the keys that others read. */
  static Part standard(String called, String... others) {
    return new Part(called, false, Map.of(), Set.of(others));
  }

  /** With keys that have a text each. */
  Part texts(String... names) {
    return with(value(ValueType.TEXT), names);
  }

  Part numbers(String... names) {
    return with(value(ValueType.NUMBER), names);
  }

  Part truths(String... names) {
    return with(value(ValueType.TRUTH), names);
  }

  /** With keys whose readers take values of several types. */
  Part several(String... names) {
    return with(new Value(Optional.empty(), Optional.empty(), Optional.empty()), names);
  }

  /** With keys that have a list of texts each. */
  Part lists(String... names) {
    return with(
        new Value(Optional.of(ValueType.LIST), Optional.of(ValueType.TEXT), Optional.empty()),
        names);
  }

  /** With a list of objects. */
  Part list(String name, Part of) {
    return with(
        new Value(Optional.of(ValueType.LIST), Optional.of(ValueType.OBJECT), Optional.of(of)),
        name);
  }

  Part object(String name, Part part) {
    return with(
        new Value(Optional.of(ValueType.OBJECT), Optional.empty(), Optional.of(part)), name);
  }

  /** With an object for which others write something else, such as the address of one. */
  Part perhaps(String name, Part part) {
    return with(new Value(Optional.empty(), Optional.empty(), Optional.of(part)), name);
  }

  private static Value value(ValueType type) {
    return new Value(Optional.of(type), Optional.empty(), Optional.empty());
  }

  private Part with(Value value, String... names) {
    Map<String, Value> more = new LinkedHashMap<>(keys);
    Arrays.stream(names).forEach(name -> more.put(name, value));
    return new Part(called, ours, more, others);
  }
}
