package apparat.view.frame;

/**
 * What has changed since the compared moment, counted for the head of a picture.
 *
 * @param came how many came or rose
 * @param left how many left
 * @param where what was counted: "in the bodies shown"
 */
public record HeadFigures(int came, int left, String where) {}
