package apparat.cli;

import apparat.cli.choice.LookChoice;
import apparat.cli.choice.Opener;
import apparat.cli.choice.WrongUse;
import apparat.session.Document;
import apparat.session.Gallery;
import apparat.session.PictureFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every key moment, with a page to look through. */
@Command(
    name = "gallery",
    description = {
      "Draws every view at every key moment into a folder, with an index.html to look through.",
      ""
    },
    footer = {"", "Example:", "  apparat gallery pictures --theme print"})
final class GalleryCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..2",
      paramLabel = "[DATASET] DIRECTORY",
      description = "The data set, if another than the shipped one, and the folder to fill.")
  List<Path> paths = List.of();

  @Option(
      names = "--as",
      defaultValue = "svg",
      paramLabel = "svg|png",
      description = "The format of the pictures; svg is the default.")
  PictureFormat as = PictureFormat.SVG;

  @Mixin LookChoice look;

  private final Opener opener;

  GalleryCommand(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    boolean named = paths.size() == 2;
    Document document = opener.open(named ? paths.getFirst() : Document.shipped(), err);
    if (as.hasPages()) {
      throw new WrongUse("A page of pictures shows svg or png, not " + as.ending() + ".");
    }
    Gallery gallery =
        new Gallery(
            document, look.size(), look.options(document), look.map(document), as, look.scale());
    Path index = gallery.write(paths.getLast());
    spec.commandLine().getOut().print(index + "\n");
    return ExitCode.DONE;
  }
}
