package apparat.bench.layout;

import apparat.history.Snapshot;

/** Prints how many milliseconds the first picture of a new process takes once the data are read. */
public final class FirstCall {

  private FirstCall() {}

  public static void main(String[] args) {
    RealDay real = RealDay.densest();
    Snapshot snapshot = real.history().at(real.day());
    long start = System.nanoTime();
    int drawn =
        args[0].equals("elk")
            ? ElkDay.ofSeats(snapshot, ElkDay.BOXES).laidOut().getChildren().size()
            : real.drawing().marks().size();
    System.out.println("first " + (System.nanoTime() - start) / 1e6);
    System.out.println("drawn " + drawn);
  }
}
