package apparat.io.datapackage.table;

import java.util.List;

/**
 * A table that was read.
 *
 * @param whole whether every row could be used
 */
public record TableResult<T>(List<T> rows, Heading heading, boolean whole) {}
