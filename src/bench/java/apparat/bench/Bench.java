package apparat.bench;

import java.io.IOException;
import java.util.List;

/** Measures all rows, or those of one name, and prints the table. */
public final class Bench {

  /** Odd, so that the median is one of the figures. */
  private static final int ROUNDS = Integer.getInteger("rounds", 7);

  private Bench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Row> rows =
        Rows.all().stream()
            .filter(row -> args[0].equals("all") || row.bench().equals(args[0]))
            .toList();
    if (rows.isEmpty()) {
      System.err.println(
          "No benchmark is called "
              + args[0]
              + ": all, or one of "
              + Rows.all().stream().map(Row::bench).distinct().toList());
      System.exit(2);
    }
    System.out.println(Table.HEADING);
    for (Row row : rows) {
      System.out.println(Table.line(Result.of(row, ROUNDS)));
    }
  }
}
