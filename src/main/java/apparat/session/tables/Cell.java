package apparat.session.tables;

import apparat.record.Certainty;
import apparat.time.HistoricalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A value of a table that is written for a program. */
public sealed interface Cell {

  /** Words, or an id. */
  record Text(String text) implements Cell {}

  /** What somebody or something of the data set is called, with its key as in pictures. */
  record Named(String name, String key) implements Cell {}

  /** A date, written as the data set writes it. */
  record Date(HistoricalDate date) implements Cell {}

  /** A whole number. */
  record Number(int value) implements Cell {}

  /** A number with four decimals. */
  record Share(double value) implements Cell {}

  /** Several ids. */
  record Ids(List<String> ids) implements Cell {
    public Ids {
      ids = List.copyOf(ids);
    }
  }

  /** Titles of works; lines are not sifted by them, for they name people too. */
  record Works(List<String> titles) implements Cell {
    public Works {
      titles = List.copyOf(titles);
    }
  }

  /** What a reader sees where the data set says nothing, which is not the same as nothing. */
  Cell NONE_RECORDED = new Text("none recorded");

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(int value) {
    return new Number(value);
  }

  static Cell of(double value) {
    return new Share(value);
  }

  static Cell of(List<String> ids) {
    return new Ids(ids);
  }

  /** A date as written; nothing where it is open. */
  static Cell of(Optional<HistoricalDate> date) {
    return date.<Cell>map(Date::new).orElse(new Text(""));
  }

  static Cell of(Certainty certainty) {
    return new Text(certainty.name().toLowerCase(Locale.ROOT));
  }

  /** The value as the tables of a data set write it: ids are separated by semicolons. */
  default String written() {
    return switch (this) {
      case Text(String text) -> text;
      case Named(String name, _) -> name;
      case Date(HistoricalDate date) -> date.text();
      case Number(int value) -> Integer.toString(value);
      case Share(double value) -> String.format(Locale.ROOT, "%.4f", value);
      case Ids(List<String> ids) -> String.join(";", ids);
      case Works(List<String> titles) -> String.join("; ", titles);
    };
  }

  /** The value as a reader wants to see it: with a blank between names. */
  default String shown() {
    return this instanceof Ids(List<String> ids) ? String.join("; ", ids) : written();
  }
}
