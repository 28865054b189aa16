package apparat.cli;

import apparat.cli.analyze.BalanceFound;
import apparat.cli.analyze.BlocsFound;
import apparat.cli.analyze.BrokerageCurve;
import apparat.cli.analyze.BrokerageFound;
import apparat.cli.analyze.InterlocksFound;
import apparat.cli.analyze.Measure;
import apparat.cli.analyze.Measured;
import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Ids;
import apparat.cli.choice.Period;
import apparat.cli.choice.WrongUse;
import apparat.history.History;
import apparat.record.Body;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.spelling.TakenDay;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures who brokers and who divides. */
@Command(
    name = "analyze",
    description = {
      "Measures a day: who joins those who are no allies (brokerage), how near the party is to two"
          + " camps and what does not fit (balance), how the votes of bodies divide (blocs), who"
          + " sits in two bodies (interlocks).",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  apparat analyze --at 1926-11-10 --measure balance",
      "  apparat analyze --at 1925-12-18 --measure blocs --body politburo --format csv",
      "  apparat analyze --from 1921 --to-date 1927 --measure brokerage --person trotsky"
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--measure",
      required = true,
      paramLabel = "brokerage|balance|blocs|interlocks",
      description = "What to measure.")
  Measure measure = Measure.BALANCE;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The day; of a month or year its first day that the data cover.")
  Optional<HistoricalDate> at = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Of brokerage, instead of --at and with --to-date: the curve from this day on.")
  Optional<HistoricalDate> from = Optional.empty();

  @Option(names = "--to-date", paramLabel = "DATE", description = "The last day of the curve.")
  Optional<HistoricalDate> to = Optional.empty();

  @Option(
      names = "--person",
      paramLabel = "PERSON",
      description = "Of brokerage: only this person, by id or name.")
  Optional<String> person = Optional.empty();

  @Option(
      names = "--body",
      paramLabel = "BODY",
      description = "Of blocs and interlocks: only this body, by id or name.")
  Optional<String> body = Optional.empty();

  @Override
  public Integer call() throws IOException {
    refuseWhatDoesNotBelong();
    Document document = dataSet.open();
    Measured measured = from.isPresent() ? curve(document) : onDay(document);
    format.write(measured::text, measured::table);
    if (format.forPrograms()) {
      measured.reserves().forEach(dataSet.err()::println);
    }
    at.ifPresent(date -> remark(document, date, measured));
    return ExitCode.DONE;
  }

  private void refuseWhatDoesNotBelong() {
    boolean span = from.isPresent() && to.isPresent();
    if (at.isPresent() == span || from.isPresent() != to.isPresent()) {
      throw new WrongUse("Say which days: --at DATE, or --from DATE with --to-date DATE.");
    }
    boolean brokerage = measure == Measure.BROKERAGE;
    boolean ofBodies = measure == Measure.BLOCS || measure == Measure.INTERLOCKS;
    refuse(span && !brokerage, "A curve is there of brokerage only: give --at DATE.");
    refuse(person.isPresent() && !brokerage, "--person belongs to --measure brokerage.");
    refuse(body.isPresent() && !ofBodies, "--body belongs to --measure blocs or interlocks.");
  }

  private static void refuse(boolean wrong, String sentence) {
    if (wrong) {
      throw new WrongUse(sentence);
    }
  }

  private Measured curve(Document document) {
    Period period = new Period(document.history().manifest());
    LocalDate first = period.first(from.orElseThrow());
    LocalDate last = period.last(to.orElseThrow());
    Period.ordered(first, last);
    return BrokerageCurve.between(document.history(), first, last, onlyPerson(document));
  }

  private Measured onDay(Document document) {
    return on(document, new Period(document.history().manifest()).taken(at.orElseThrow()).day());
  }

  private Measured on(Document document, LocalDate day) {
    History history = document.history();
    Optional<Body> only = body.map(new Ids(document)::body);
    return switch (measure) {
      case BROKERAGE -> BrokerageFound.on(history, day, onlyPerson(document));
      case BALANCE -> BalanceFound.on(history, day);
      case BLOCS -> BlocsFound.on(history, day, only);
      case INTERLOCKS -> InterlocksFound.on(history, day, only);
    };
  }

  private Optional<Person> onlyPerson(Document document) {
    return person.map(new Ids(document)::person);
  }

  /** Says when the answer would be another, where a month or year was asked for. */
  private void remark(Document document, HistoricalDate date, Measured measured) {
    TakenDay taken = new Period(document.history().manifest()).taken(date);
    List<LocalDate> others =
        taken.others(measure.changes(document.history())).stream()
            .filter(day -> !on(document, day).table().equals(measured.table()))
            .toList();
    taken.remark(measure.subject(), others).ifPresent(dataSet.err()::println);
  }
}
