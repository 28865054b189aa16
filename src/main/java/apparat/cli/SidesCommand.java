package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.FormatChoice;
import apparat.cli.choice.Ids;
import apparat.cli.choice.Period;
import apparat.cli.choice.WrongUse;
import apparat.cli.sides.CrossedText;
import apparat.cli.sides.StoryText;
import apparat.history.History;
import apparat.history.story.SideStory;
import apparat.record.Person;
import apparat.session.Document;
import apparat.session.compared.Crossed;
import apparat.time.HistoricalDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who changed sides, and of one person what happened at the time of each turn. */
@Command(
    name = "sides",
    description = {
      "Tells with whom a person stood, turn by turn, and what happened at that time; or who changed"
          + " sides between two days.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  apparat sides --person zinoviev",
      "  apparat sides --from 1926-03-26 --to 1926-07-23"
    })
final class SidesCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;
  @Mixin FormatChoice format;

  @Option(
      names = "--person",
      paramLabel = "PERSON",
      description = "The story of this person, by id or name.")
  Optional<String> person = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Instead of --person and with --to: the earlier of two days.")
  Optional<HistoricalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "The later day; of a month or year its last day.")
  Optional<HistoricalDate> to = Optional.empty();

  @Override
  public Integer call() throws IOException {
    boolean days = from.isPresent() && to.isPresent();
    if (person.isPresent() == days || from.isPresent() != to.isPresent()) {
      throw new WrongUse("Say whose story: --person PERSON, or which days: --from DATE --to DATE.");
    }
    Document document = dataSet.open();
    if (days) {
      CrossedText text = crossed(document.history());
      format.write(text::text, text::table);
    } else {
      Person whose = new Ids(document).person(person.orElseThrow());
      History history = document.history();
      StoryText text = new StoryText(history, SideStory.of(history, whose.id()));
      format.write(text::text, text::table);
    }
    return ExitCode.DONE;
  }

  private CrossedText crossed(History history) {
    Period period = new Period(history.manifest());
    LocalDate then = period.first(from.orElseThrow());
    LocalDate now = period.last(to.orElseThrow());
    Period.ordered(then, now);
    return new CrossedText(then, now, Crossed.between(history, then, now, false));
  }
}
