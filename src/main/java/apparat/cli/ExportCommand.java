package apparat.cli;

import apparat.cli.choice.BodiesChoice;
import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.DaysChoice;
import apparat.cli.choice.LookChoice;
import apparat.cli.choice.Period;
import apparat.cli.choice.WrongUse;
import apparat.drawing.Drawing;
import apparat.session.Document;
import apparat.session.PictureFile;
import apparat.session.PictureSeries;
import apparat.session.View;
import apparat.session.compared.ThenAndNow;
import apparat.time.HistoricalDate;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes pictures to files. */
@Command(
    name = "export",
    description = {
      "Writes the picture of a day, or of several, to files, whose names it prints.",
      "A series writes FILE-1924-01-01.svg and so on, or the pages of one PDF.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  apparat export --at 1926-11-10 --to hierarchy.svg",
      "  apparat export --at 1924-06-02 --only politburo --to politburo.png",
      "  apparat export --view alliances --at 1926-08-01 --to blocs.pdf",
      "  apparat export --at 1927-12-20 --compare 1924-06-02 --to then-and-now.svg --split",
      "  apparat export --moments --to lecture.pdf --size 4:3 --large",
      "  apparat export --at 1924 --to stalin.png --scale 2 --select stalin --theme dark"
    })
final class ExportCommand implements Callable<Integer> {

  @Mixin DataSetChoice dataSet;

  @Option(
      names = "--view",
      defaultValue = "hierarchy",
      paramLabel = "hierarchy|alliances|both",
      description =
          "What to draw: who sat where, who stood with whom, or both; hierarchy is the default.")
  View view = View.HIERARCHY;

  @Mixin DaysChoice days;

  @Mixin BodiesChoice bodies;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file; its ending says svg, pdf or png.")
  Path file = Path.of("");

  @Option(
      names = "--compare",
      paramLabel = "DATE",
      description = "Mark what came and left since this day; of a month or year its first day.")
  Optional<HistoricalDate> compare = Optional.empty();

  @Option(names = "--split", description = "With --compare: draw both days beside each other.")
  boolean split;

  @Option(
      names = "--large",
      description = "Letters for the back row of a hall: what is read first, with all else folded.")
  boolean large;

  @Mixin LookChoice look;

  @Override
  public Integer call() throws IOException {
    if (split && compare.isEmpty()) {
      throw new WrongUse("--split needs the other day: add --compare DATE.");
    }
    Document document = dataSet.open();
    List<String> only = bodies.ids(document, view);
    HierarchyOptions options = look.options(document).only(only);
    if (!only.isEmpty() && !options.unfolded().isEmpty()) {
      throw new WrongUse(
          "--unfold opens a wing of the whole apparatus, of which --only leaves out the wings: use"
              + " one or the other.");
    }
    HierarchyOptions drawn = large ? large(options, only) : options;
    List<LocalDate> all = days.days(document.history(), view);
    List<LocalDate> wanted = bodies.days(document, view, only, all, days.single());
    AlliancesOptions map = look.map(document);
    Optional<LocalDate> other = compare.map(new Period(document.history().manifest())::first);
    Function<LocalDate, Drawing> draw =
        day ->
            other
                .map(
                    then ->
                        document.compared(
                            view, new ThenAndNow(then, day, split), look.size(), drawn, map))
                .orElseGet(() -> document.picture(view, day, look.size(), drawn, map));
    for (Path written : write(wanted, draw)) {
      dataSet.out().print(written + "\n");
    }
    days.remark(document.history(), view).ifPresent(dataSet.err()::println);
    return ExitCode.DONE;
  }

  private HierarchyOptions large(HierarchyOptions options, List<String> only) {
    if (view != View.HIERARCHY || !only.isEmpty() || !options.unfolded().isEmpty() || split) {
      throw new WrongUse(
          "--large chooses what is drawn of the hierarchy by itself: leave out --view, --only,"
              + " --unfold and --split.");
    }
    return options.enlarge();
  }

  private List<Path> write(List<LocalDate> wanted, Function<LocalDate, Drawing> draw)
      throws IOException {
    if (days.single()) {
      PictureFile.write(draw.apply(wanted.getFirst()), file, look.scale());
      return List.of(file);
    }
    return PictureSeries.write(wanted, draw, file, look.scale());
  }
}
