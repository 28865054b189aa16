package apparat.layout.alliances;

/**
 * A tie as the layout sees it. Two people may be bound by an alliance and a rivalry at once.
 *
 * @param a the person whose id is less
 * @param b the other
 * @param alliance false for a rivalry
 * @param strength 1 faint, 2 plain, 3 makes the picture
 */
public record Bond(String a, String b, boolean alliance, int strength) {}
