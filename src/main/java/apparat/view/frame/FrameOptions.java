package apparat.view.frame;

import apparat.drawing.Theme;
import java.util.List;

/**
 * How the frame of a picture is to look.
 *
 * @param subject what the view shows, in a few words behind the name of the data set: "who sat
 *     where"
 * @param alone what is shown alone, in several wordings, the fullest first; none: all is shown
 */
public record FrameOptions(Theme theme, String subject, List<String> alone) {
  public FrameOptions {
    alone = List.copyOf(alone);
  }

  /** Where all is shown. */
  public FrameOptions(Theme theme, String subject) {
    this(theme, subject, List.of());
  }
}
