package apparat.layout.alliances.distance;

/**
 * The terms of the stress of one day as rows: those of seat i are at {@code starts[i]} to {@code
 * starts[i + 1]}.
 *
 * @param others the other seat of the term
 * @param lengths how far apart the two should stand, in ideal edge lengths
 * @param weights how much that counts; length to the power of -2, as a rule
 */
public record Terms(int[] starts, int[] others, double[] lengths, double[] weights) {}
