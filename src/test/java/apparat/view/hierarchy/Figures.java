package apparat.view.hierarchy;

import apparat.drawing.Drawing;
import apparat.drawing.Mark;
import apparat.drawing.Meaning;
import apparat.drawing.ShapeMark;
import apparat.drawing.TextMark;
import apparat.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what must not be in any drawing, from the drawings alone. */
public final class Figures {
  private static final double SMALLEST = 11;

  public final List<String> overlappingTexts = new ArrayList<>();
  public final List<String> textOnChip = new ArrayList<>();
  public final List<String> smallTexts = new ArrayList<>();
  public final List<String> outside = new ArrayList<>();
  public final List<String> movedPeople = new ArrayList<>();
  public final List<String> movedBodies = new ArrayList<>();
  public final List<String> doubledKeys = new ArrayList<>();
  int drawings;
  private Map<String, Box> people = new HashMap<>();
  private final Map<String, Box> bodies = new HashMap<>();

  /** Takes up the drawing of a day; days must come in order. */
  public void add(Drawing drawing, String day) {
    drawings++;
    List<TextMark> texts = texts(drawing);
    overlaps(texts, day);
    onChips(texts, chips(drawing), day);
    texts.stream()
        .filter(text -> text.type().size() < SMALLEST)
        .forEach(text -> smallTexts.add(day + " " + text.key()));
    Box frame = new Box(0, 0, drawing.width(), drawing.height());
    drawing.marks().stream()
        .filter(mark -> !frame.contains(mark.bounds()))
        .forEach(mark -> outside.add(day + " " + mark.key()));
    places(drawing, day);
    keys(drawing, day);
  }

  public static List<TextMark> texts(Drawing drawing) {
    return drawing.marks().stream()
        .filter(TextMark.class::isInstance)
        .map(TextMark.class::cast)
        .sorted(Comparator.comparingDouble(text -> text.bounds().y()))
        .toList();
  }

  private static List<ShapeMark> chips(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof ShapeMark && dataKey(mark).startsWith("seat/"))
        .map(ShapeMark.class::cast)
        .toList();
  }

  private void overlaps(List<TextMark> texts, String day) {
    List<Box> boxes = texts.stream().map(TextMark::bounds).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      for (int j = i + 1; j < boxes.size() && boxes.get(j).y() < box.bottom(); j++) {
        if (box.overlaps(boxes.get(j))) {
          overlappingTexts.add(day + " " + texts.get(i).key() + " " + texts.get(j).key());
        }
      }
    }
  }

  /** A text lies inside its own chip and off all others. */
  private void onChips(List<TextMark> texts, List<ShapeMark> chips, String day) {
    for (TextMark text : texts) {
      Box box = text.bounds();
      for (ShapeMark chip : chips) {
        Box ground = chip.bounds();
        boolean own = text.key().startsWith(chip.key() + "/");
        if (own ? sticksOut(box, ground) : box.overlaps(ground)) {
          textOnChip.add(day + " " + text.key() + " " + chip.key());
        }
      }
    }
  }

  private static boolean sticksOut(Box text, Box chip) {
    return !chip.grown(0.01).contains(text);
  }

  private void places(Drawing drawing, String day) {
    Map<String, Box> now = new HashMap<>();
    for (Mark mark : drawing.marks()) {
      String key = dataKey(mark);
      if (mark instanceof ShapeMark && (key.startsWith("seat/") || key.startsWith("square/"))) {
        now.put(mark.key() + " " + key, mark.bounds());
      } else if (mark instanceof ShapeMark && key.startsWith("body/")) {
        Box before = bodies.putIfAbsent(key, mark.bounds());
        if (before != null && !before.equals(mark.bounds())) {
          movedBodies.add(day + " " + key);
        }
      }
    }
    now.forEach(
        (key, box) -> {
          if (!people.getOrDefault(key, box).equals(box)) {
            movedPeople.add(day + " " + key);
          }
        });
    people = now;
  }

  private void keys(Drawing drawing, String day) {
    Map<String, Integer> counts = new HashMap<>();
    drawing.marks().forEach(mark -> counts.merge(mark.key(), 1, Integer::sum));
    counts.forEach(
        (key, count) -> {
          if (count > 1) {
            doubledKeys.add(day + " " + key);
          }
        });
  }

  public static String dataKey(Mark mark) {
    return mark.meaning().map(Meaning::dataKey).orElse("");
  }

  /** The rectangle of a body. */
  public static Optional<Box> body(Drawing drawing, String id) {
    return drawing.marks().stream()
        .filter(mark -> dataKey(mark).equals("body/" + id))
        .map(Mark::bounds)
        .findFirst();
  }

  @Override
  public String toString() {
    return drawings
        + " drawings: overlapping texts "
        + overlappingTexts.size()
        + ", text-chip overlaps "
        + textOnChip.size()
        + ", texts below 11 px "
        + smallTexts.size()
        + ", marks outside the frame "
        + outside.size()
        + ", people who keep rank (squares: camp) and move "
        + movedPeople.size()
        + ", bodies that move "
        + movedBodies.size()
        + ", doubled keys "
        + doubledKeys.size();
  }
}
