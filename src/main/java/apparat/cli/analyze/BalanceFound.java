package apparat.cli.analyze;

import apparat.analysis.Link;
import apparat.analysis.SignedNetwork;
import apparat.analysis.balance.Balance;
import apparat.analysis.balance.Split;
import apparat.analysis.words.BalanceWords;
import apparat.analysis.words.ChainWords;
import apparat.history.DateWords;
import apparat.history.History;
import apparat.record.Tie;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How near a day is to two camps. */
public record BalanceFound(History history, LocalDate day, Balance balance) implements Measured {

  private static final List<String> HEADING =
      List.of("figure", "value", "person", "other", "sign", "basis", "sources");

  /** The balance of the day. */
  public static BalanceFound on(History history, LocalDate day) {
    return new BalanceFound(history, day, Balance.of(SignedNetwork.at(history, day)));
  }

  @Override
  public List<String> text() {
    BalanceWords words = new BalanceWords(history, balance);
    ChainWords ties = new ChainWords(history, day);
    List<String> lines = new ArrayList<>();
    lines.add("Balance on " + DateWords.day(day));
    lines.add("  " + words.fit() + index());
    lines.add("  " + words.triangles());
    words.strained().forEach(line -> lines.add("  " + line));
    balance.splits().stream().limit(1).forEach(split -> sides(lines, words, split));
    words.apart().forEach(line -> lines.add("  " + line));
    if (!balance.broken().isEmpty()) {
      lines.add("  What does not fit");
    }
    for (Link link : balance.broken()) {
      lines.add("    " + words.misfit(link));
      link.ties().forEach(tie -> lines.add("      " + ties.tie(tie)));
    }
    return lines;
  }

  /** As the literature calls the number of those that do not fit. */
  private String index() {
    boolean divided = balance.links() > 0;
    return divided ? " Line index " + balance.lineIndex() + "." : "";
  }

  private static void sides(List<String> lines, BalanceWords words, Split split) {
    for (List<String> side : List.of(split.one(), split.other())) {
      if (!side.isEmpty()) {
        lines.add("  The side of " + words.side(side));
        lines.add("    " + String.join(", ", words.names(words.leaders(side))));
      }
    }
  }

  @Override
  public Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(figure("links", balance.links()));
    rows.add(figure("line_index", balance.lineIndex()));
    rows.add(figure("line_index_exact", balance.exact() ? 1 : 0));
    rows.add(figure("triangles", balance.triangles().all()));
    rows.add(figure("balanced_triangles", balance.triangles().balanced()));
    int side = 0;
    for (Split split : balance.splits()) {
      for (List<String> people : List.of(split.one(), split.other())) {
        side++;
        for (String person : people) {
          rows.add(row("side", Cell.of(side), person, "", List.of()));
        }
      }
    }
    balance.broken().forEach(link -> rows.add(link("misfit", link)));
    balance.strained().forEach(link -> rows.add(link("left_out", link)));
    return new Table(HEADING, rows);
  }

  private static List<Cell> figure(String name, int value) {
    return row(name, Cell.of(value), "", "", List.of());
  }

  private static List<Cell> link(String figure, Link link) {
    return row(figure, Cell.of(link.strength()), link.one(), link.other(), link.ties());
  }

  private static List<Cell> row(
      String figure, Cell value, String person, String other, List<Tie> ties) {
    return List.of(
        Cell.of(figure),
        value,
        Cell.of(person),
        Cell.of(other),
        Cell.of(
            ties.stream().limit(1).map(tie -> tie.positive() ? "+" : "-").findFirst().orElse("")),
        Cell.of(String.join("; ", ties.stream().map(Tie::basis).toList())),
        Cell.of(ties.stream().flatMap(tie -> tie.sources().stream()).distinct().toList()));
  }
}
