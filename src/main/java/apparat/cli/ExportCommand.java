package apparat.cli;

import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.DaysChoice;
import apparat.cli.choice.LookChoice;
import apparat.drawing.Drawing;
import apparat.session.Document;
import apparat.session.PictureFile;
import apparat.session.PictureSeries;
import apparat.session.View;
import apparat.view.alliances.AlliancesOptions;
import apparat.view.hierarchy.HierarchyOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
      "  apparat export --view alliances --at 1926-08-01 --to blocs.pdf",
      "  apparat export --moments --to lecture.pdf --size 4:3",
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

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file; its ending says svg, pdf or png.")
  Path file = Path.of("");

  @Mixin LookChoice look;

  @Override
  public Integer call() throws IOException {
    Document document = dataSet.open();
    List<LocalDate> wanted = days.days(document.history());
    HierarchyOptions options = look.options(document);
    AlliancesOptions map = look.map(document);
    Function<LocalDate, Drawing> draw =
        day -> document.picture(view, day, look.size(), options, map);
    for (Path written : write(wanted, draw)) {
      dataSet.out().print(written + "\n");
    }
    days.remark(document.history()).ifPresent(dataSet.err()::println);
    return ExitCode.DONE;
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
