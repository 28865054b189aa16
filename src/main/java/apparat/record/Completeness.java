package apparat.record;

import apparat.time.Spell;
import java.util.OptionalInt;

/**
 * What is known of a body's roster during a spell.
 *
 * @param role the role the statement speaks of, or empty for all
 * @param known names known on election day
 * @param size seats in all
 * @param statement complete, partial or leaders-only
 */
public record Completeness(
    Row row,
    String body,
    Spell spell,
    String role,
    OptionalInt known,
    OptionalInt size,
    String statement,
    String note) {}
