package apparat.drawing;

import java.util.List;

/**
 * What a mark shows.
 *
 * @param dataKey the public key, written to SVG as {@code data-key}, such as {@code
 *     seat/stalin/politburo/voting}
 * @param sentence what the mark says, in words, for hover, title and screen reader
 * @param rows the rows of the data set that show it, as {@code table:line}
 */
public record Meaning(String dataKey, String sentence, List<String> rows) {}
