package apparat.cli;

import apparat.analysis.Chain;
import apparat.analysis.Chains.Over;
import apparat.analysis.Link;
import apparat.analysis.words.ChainWords;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Ids;
import apparat.cli.choice.Opener;
import apparat.cli.choice.Period;
import apparat.cli.choice.WrongUse;
import apparat.history.History;
import apparat.record.Person;
import apparat.record.Tie;
import apparat.session.Document;
import apparat.session.measure.Connections;
import apparat.session.spelling.TakenDay;
import apparat.session.tables.Cell;
import apparat.session.tables.Table;
import apparat.time.HistoricalDate;
import apparat.time.SpellIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how two people were connected on a day. */
@Command(
    name = "path",
    description = {
      "Tells by which chain of ties two people were connected on a day: the shortest, and of"
          + " equally short ones that of the strongest ties.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  apparat path trotsky bukharin --at 1926-08-01",
      "  apparat path Krupskaya Molotov --at 1925-11 --allies"
    })
final class PathCommand implements Callable<Integer> {

  private static final List<String> HEADING =
      List.of(
          "step",
          "person",
          "next",
          "sign",
          "kind",
          "strength",
          "start",
          "end",
          "basis",
          "certainty",
          "sources");

  @Spec CommandSpec spec;
  @Mixin FormatChoice format;

  @Parameters(
      arity = "2..3",
      paramLabel = "[DATASET] PERSON PERSON",
      description = "The data set, if another than the shipped one, and two people, by id or name.")
  List<String> words = List.of();

  @Option(
      names = "--at",
      required = true,
      paramLabel = "DATE",
      description = "The day; of a month or year its first day that the data cover.")
  HistoricalDate at;

  @Option(names = "--allies", description = "Only over people who stand together.")
  boolean allies;

  private final Opener opener;

  PathCommand(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = words.size() == 3 ? Path.of(words.getFirst()) : Document.shipped();
    Document document = opener.open(folder, err);
    TakenDay taken = new Period(document.history().manifest()).taken(at);
    Ids ids = new Ids(document);
    Person from = ids.person(words.get(words.size() - 2));
    Person to = ids.person(words.getLast());
    if (from.equals(to)) {
      throw new WrongUse("Both names mean " + from.name() + ": name two people.");
    }
    Connections connections = document.connections();
    Optional<Chain> chain = chain(connections, from, to, taken.day());
    ChainWords say = connections.words(taken.day());
    format.write(
        () ->
            chain
                .map(found -> text(say, found))
                .orElseGet(() -> List.of(say.none(from.id(), to.id(), over()) + ".")),
        () -> new Table(HEADING, chain.map(PathCommand::rows).orElse(List.of())));
    if (format.forPrograms() && chain.isEmpty()) {
      err.println(say.none(from.id(), to.id(), over()) + ".");
    }
    List<LocalDate> others =
        taken.others(tieDays(document.history())).stream()
            .filter(day -> !chain(connections, from, to, day).equals(chain))
            .toList();
    taken.remark("the chain", others).ifPresent(err::println);
    return ExitCode.DONE;
  }

  private Over over() {
    return allies ? Over.ALLIANCES : Over.ALL_TIES;
  }

  private Optional<Chain> chain(Connections connections, Person from, Person to, LocalDate day) {
    return connections.shortest(from.id(), to.id(), day, over());
  }

  private static List<LocalDate> tieDays(History history) {
    return SpellIndex.of(history.data().ties(), Tie::spell).boundaries();
  }

  private static List<String> text(ChainWords say, Chain chain) {
    List<String> lines = new ArrayList<>(List.of(say.title(chain)));
    for (int i = 0; i < chain.steps(); i++) {
      Link link = chain.links().get(i);
      lines.add("  " + say.step(chain.people().get(i), link));
      link.ties().forEach(tie -> lines.add("    " + say.tie(tie)));
    }
    return lines;
  }

  private static List<List<Cell>> rows(Chain chain) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < chain.steps(); i++) {
      for (Tie tie : chain.links().get(i).ties()) {
        rows.add(row(i, chain, tie));
      }
    }
    return rows;
  }

  private static List<Cell> row(int step, Chain chain, Tie tie) {
    return List.of(
        Cell.of(step + 1),
        Cell.of(chain.people().get(step)),
        Cell.of(chain.people().get(step + 1)),
        Cell.of(tie.positive() ? "+" : "-"),
        Cell.of(tie.kind()),
        Cell.of(tie.strength()),
        Cell.of(tie.spell().start()),
        Cell.of(tie.spell().end()),
        Cell.of(tie.basis()),
        Cell.of(tie.certainty()),
        Cell.of(tie.sources()));
  }
}
