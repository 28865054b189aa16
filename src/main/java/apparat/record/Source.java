package apparat.record;

/** A work that rows come from. */
public record Source(Row row, String key, String citation, String url, String kind) {}
