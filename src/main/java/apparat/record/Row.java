package apparat.record;

/**
 * The place of a row in its data set: the table's name and the line of the file, the heading being
 * line 1.
 *
 * @param table the name of the table, such as {@code memberships}
 * @param line the line on which the row begins, from 2 on; 0 for a row made by the program
 */
public record Row(String table, int line) {}
