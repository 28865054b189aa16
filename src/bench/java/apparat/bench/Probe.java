package apparat.bench;

import java.io.IOException;

/** Something that can be measured once, afresh: each measurement runs in a process of its own. */
@FunctionalInterface
interface Probe {

  /** One figure in the unit of its row. */
  double measure() throws IOException, InterruptedException;
}
