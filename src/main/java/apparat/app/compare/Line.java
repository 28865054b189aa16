package apparat.app.compare;

import apparat.history.Change;
import java.time.LocalDate;
import java.util.List;

/** A line of the list of changes. */
public sealed interface Line {

  /** What is read out. */
  String words();

  /**
   * Over what follows; opens and closes the sentences below it.
   *
   * @param id of the body, or a name for the rest
   * @param counts who stayed, left and came, in numbers
   * @param told how many sentences there are
   */
  record Heading(String id, String name, String counts, int told, boolean open) implements Line {
    @Override
    public String words() {
      return name + ": " + counts;
    }
  }

  /** Names under one word, such as stayed, left or came, or what a number counts. */
  record Names(String word, List<String> names) implements Line {
    public Names {
      names = List.copyOf(names);
    }

    @Override
    public String words() {
      return word + ": " + String.join("; ", names);
    }
  }

  /**
   * Somebody who changed sides, and from where to where.
   *
   * @param person the id of the person
   * @param way from which side to which, in words
   */
  record Turned(String person, String name, String way) implements Line {
    @Override
    public String words() {
      return name + ": " + way;
    }
  }

  /**
   * What happened on a day.
   *
   * @param sources what its sources are called, in brackets; may be empty
   */
  record Told(Change change, String sources) implements Line {

    public LocalDate day() {
      return change.day();
    }

    @Override
    public String words() {
      return (change.sentence() + ". " + sources).strip();
    }
  }
}
