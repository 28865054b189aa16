package apparat.record;

/** A disputed question of policy with its two poles. */
public record Question(
    Row row, String id, String name, String poleLow, String poleHigh, String note) {}
