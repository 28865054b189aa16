package apparat.app.timebar.period;

import apparat.history.Camp;
import apparat.record.Faction;
import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of a lane: a faction that speaks for a camp.
 *
 * @param end the first day on which it no longer does
 * @param vagueStart whether it begins on an inexact date
 * @param vagueEnd whether it ends on an inexact date
 * @param others factions that speak for the camp too while it lasts
 */
public record LaneSpan(
    Camp camp,
    Faction faction,
    LocalDate start,
    LocalDate end,
    boolean vagueStart,
    boolean vagueEnd,
    List<Faction> others) {}
