package apparat.io.datapackage.text;

/**
 * A line of a file as it could be read.
 *
 * @param number from 1 on
 * @param text without its end; of a line that is too long, the beginning
 * @param end the sign or signs that end it; empty at the end of the file
 * @param tooLong whether it is longer than any row can be
 * @param coding what the bytes were taken for
 */
public record Line(int number, String text, String end, boolean tooLong, Coding coding) {

  /** The first character beyond ASCII, one that was lost before all; 0 if there is none. */
  public int firstOdd() {
    int at = text.indexOf('\ufffd');
    for (int i = 0; at < 0 && i < text.length(); i++) {
      at = text.charAt(i) > 0x7F ? i : -1;
    }
    return Math.max(0, at);
  }
}
