package apparat.app.tour;

import java.util.List;

/**
 * A step of the tour.
 *
 * @param control id of the control of which it speaks
 * @param beside id of what stands above that control and is read with it, or the same
 * @param words one or two sentences
 */
public record TourStep(String control, String beside, String title, String words) {

  private TourStep(String control, String title, String words) {
    this(control, control, title, words);
  }

  /** All steps: a minute to read. */
  public static final List<TourStep> ALL =
      List.of(
          new TourStep(
              "picture",
              "Who sat where",
              "The party's bodies on one day: a chip is a person in a post, its colour and letter"
                  + " the side they took. Click on a person to see all their posts."),
          new TourStep(
              "time-bar",
              "side-line",
              "Any day of the period",
              "Drag here, or press the arrow keys, to go through time. Numbered pins are the key"
                  + " moments; the space bar plays."),
          new TourStep(
              "views",
              "Who stood with whom",
              "Alliances and rivalries as a map, or both pictures side by side: keys 1, 2, 3."),
          new TourStep(
              "search",
              "Find somebody",
              "Ctrl+F finds people, bodies and dates, in Latin or Cyrillic letters."),
          new TourStep(
              "compare",
              "Then and now",
              "Two days at once, and a list of who stayed, left and came: key V."),
          new TourStep(
              "menu",
              "Everything else",
              "Export, other colours, Russian names, your own tables, and this tour again. F1 shows"
                  + " all keys."));
}
