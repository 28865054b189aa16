package apparat.record;

import apparat.time.Spell;

/** What a body was called during a spell (Petrograd, then Leningrad). */
public record BodyName(Row row, String body, String name, String shortName, Spell spell) {}
