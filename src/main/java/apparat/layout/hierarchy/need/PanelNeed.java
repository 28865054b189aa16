package apparat.layout.hierarchy.need;

import java.util.Optional;

/**
 * A panel that is to be placed.
 *
 * @param under the panel that it hangs under, if any
 * @param need what it must hold on the fullest day of the period
 */
public record PanelNeed(String id, Side side, Optional<String> under, Need need) {}
