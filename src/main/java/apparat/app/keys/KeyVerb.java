package apparat.app.keys;

import java.util.List;

/**
 * What keys do.
 *
 * @param label the keys as the help names them
 * @param words what they do
 * @param strokes the keys, each with its action
 */
public record KeyVerb(String label, String words, List<KeyStroke> strokes) {}
