package apparat.view.frame;

import apparat.drawing.Theme;

/**
 * How the frame of a picture is to look.
 *
 * @param subject what the view shows, in a few words behind the name of the data set: "who sat
 *     where"
 */
public record FrameOptions(Theme theme, String subject) {}
