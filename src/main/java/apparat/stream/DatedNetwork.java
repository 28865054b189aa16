package apparat.stream;

import java.time.LocalDate;

/** The network as it stands from a day on, until the next one. */
public record DatedNetwork(LocalDate day, Network network) {}
