package apparat.cli;

import apparat.cli.analyze.Measure;
import apparat.cli.choice.DataSetChoice;
import apparat.cli.choice.Opener;
import apparat.cli.table.Format;
import apparat.drawing.PageSize;
import apparat.drawing.Theme;
import apparat.session.Document;
import apparat.session.PictureFormat;
import apparat.session.View;
import apparat.time.HistoricalDate;
import apparat.time.TypedDate;
import apparat.view.frame.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The command line as a function: words in, text and an exit code out. */
public final class Apparat {

  private static final int LINE = 100;

  private final Window window;
  private final Opener opener;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * A command line.
   *
   * @param window what the command {@code window} opens
   */
  public Apparat(Window window, PrintWriter out, PrintWriter err) {
    this(window, Document::open, out, err);
  }

  /** The same with another way to open data sets. */
  Apparat(Window window, Opener opener, PrintWriter out, PrintWriter err) {
    this.window = window;
    this.opener = opener;
    this.out = out;
    this.err = err;
  }

  /** Runs a command on the streams of the process, in UTF-8 whatever the locale. */
  public static int run(Window window, String... args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    return new Apparat(window, out, err).run(args);
  }

  /** Runs a command; returns its exit code. */
  public int run(String... args) {
    try {
      List<String> words = List.of(args);
      CommandLine commands = commands(words);
      return commands.execute(opening(commands, words));
    } catch (Error e) { // the memory is full, the image is damaged: say it as everything else
      err.println("apparat: The program cannot go on here (" + e + ").");
      return ExitCode.CANNOT_READ_OR_WRITE;
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }

  /** The command that is named; all of them where help may be wanted. */
  private CommandLine commands(List<String> args) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("window", () -> new WindowCommand(window));
    all.put("check", CheckCommand::new);
    all.put("roster", RosterCommand::new);
    all.put("ties", TiesCommand::new);
    all.put("path", () -> new PathCommand(opener));
    all.put("analyze", AnalyzeCommand::new);
    all.put("changes", ChangesCommand::new);
    all.put("sides", SidesCommand::new);
    all.put("events", EventsCommand::new);
    all.put("export", ExportCommand::new);
    all.put("convert", () -> new ConvertCommand(opener));
    all.put("gallery", () -> new GalleryCommand(opener));
    CommandLine commands = new CommandLine(new RootCommand(), new Parts(opener));
    boolean one = !args.isEmpty() && all.containsKey(args.getFirst());
    all.forEach(
        (name, command) -> {
          if (!one || name.equals(args.getFirst())) {
            commands.addSubcommand(command.get());
          }
        });
    return configured(commands);
  }

  private CommandLine configured(CommandLine commands) {
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
      command.getCommandSpec().versionProvider(new RootCommand.Version());
    }
    return commands
        .registerConverter(HistoricalDate.class, Apparat::date)
        .registerConverter(PageSize.class, said(PageSize::parse))
        .registerConverter(Theme.class, said(Theme::named))
        .registerConverter(Format.class, word(Format.values()))
        .registerConverter(Language.class, word(Language.values()))
        .registerConverter(PictureFormat.class, word(PictureFormat.values()))
        .registerConverter(Measure.class, word(Measure.values()))
        .registerConverter(View.class, word(View.values()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(LINE)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Complaints::wrongWords)
        .setExecutionExceptionHandler(Complaints::failed);
  }

  private static HistoricalDate date(String text) {
    return TypedDate.read(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + text + "' is no date; write 1924-06-05, 1924-06 or 1924"));
  }

  /** A converter for one of several words, in any case. */
  private static <T extends Enum<T>> ITypeConverter<T> word(T[] values) {
    return text -> {
      List<String> words =
          Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
      int found = words.indexOf(text.toLowerCase(Locale.ROOT));
      if (found < 0) {
        throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", words));
      }
      return values[found];
    };
  }

  /** A converter that passes on what the parser says of a word it cannot read. */
  private static <T> ITypeConverter<T> said(Function<String, T> parser) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  /** Makes the parts that commands share. */
  private record Parts(Opener opener) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> part) throws Exception {
      return part == DataSetChoice.class
          ? part.cast(new DataSetChoice(opener))
          : CommandLine.defaultFactory().create(part);
    }
  }

  /** Nothing, or a data set alone, means the window. */
  private static String[] opening(CommandLine commands, List<String> args) {
    boolean opens =
        args.isEmpty()
            || args.size() == 1
                && !commands.getSubcommands().containsKey(args.getFirst())
                && !args.getFirst().startsWith("-")
                && Files.exists(Path.of(args.getFirst()));
    return opens
        ? args.isEmpty() ? new String[] {"window"} : new String[] {"window", args.getFirst()}
        : args.toArray(String[]::new);
  }
}
