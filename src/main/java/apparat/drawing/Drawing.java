package apparat.drawing;

import java.util.List;

/**
 * A picture as a flat list of marks, the same for window and file.
 *
 * @param width of the frame in drawing units
 * @param height of the frame in drawing units
 * @param ground the colour behind everything
 * @param title what is shown, in a line
 * @param description what the picture says, in sentences, for those who do not see it
 * @param marks in the order of painting, keys unique
 */
public record Drawing(
    double width,
    double height,
    Colour ground,
    String title,
    String description,
    List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }
}
