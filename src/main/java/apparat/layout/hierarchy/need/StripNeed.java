package apparat.layout.hierarchy.need;

/** A folded wing that wants one line at the foot of a column. */
public record StripNeed(String wing, Side side) {}
