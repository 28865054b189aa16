package apparat.view.alliances.period;

import apparat.layout.alliances.Dial;

/**
 * What the places of a period depend on besides data and page.
 *
 * @param everybody whether all are placed, rather than those who count
 * @param cyrillic whether names are written, and so measured, in Cyrillic
 */
public record Cut(Dial dial, boolean everybody, boolean cyrillic) {}
