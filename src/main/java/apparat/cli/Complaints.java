package apparat.cli;

import apparat.cli.choice.WrongUse;
import apparat.io.CannotRead;
import apparat.session.UnknownFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong and what to do, and picks the exit code. */
final class Complaints {

  private Complaints() {}

  /** The words of the command could not be understood. */
  static int wrongWords(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    say(command, e, sentence(message(e)) + " See '" + name(command) + " --help'.");
    return ExitCode.WRONG_USE;
  }

  /** The command was understood and could not be done. */
  static int failed(Exception e, CommandLine command, ParseResult words) {
    return switch (e) {
      case WrongUse wrong -> complain(command, wrong, wrong.getMessage(), ExitCode.WRONG_USE);
      case UnknownFormat wrong -> complain(command, wrong, wrong.getMessage(), ExitCode.WRONG_USE);
      case UncheckedIOException wrapped -> failed(wrapped.getCause(), command, words);
      case IOException io -> complain(command, io, file(io), ExitCode.CANNOT_READ_OR_WRITE);
      default -> complain(command, e, own(e), ExitCode.CANNOT_READ_OR_WRITE);
    };
  }

  private static int complain(CommandLine command, Exception e, String message, int code) {
    say(command, e, sentence(message));
    return code;
  }

  private static void say(CommandLine command, Exception e, String message) {
    PrintWriter err = command.getErr();
    err.println("apparat: " + message);
    if (verbose(command)) {
      e.printStackTrace(err);
    }
  }

  private static boolean verbose(CommandLine command) {
    CommandLine root = command;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root.getCommand() instanceof RootCommand chosen && chosen.verbose;
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }

  private static String message(ParameterException e) {
    boolean atRoot = e.getCommandLine().getParent() == null;
    if (atRoot && e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().getFirst();
      if (!word.startsWith("-")) {
        List<String> near = unmatched.getSuggestions();
        String hint = near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?";
        return "There is neither a command nor a data set '" + word + "'" + hint;
      }
    }
    return e instanceof MissingParameterException missing
        ? missing.getMissing().stream()
            .filter(ArgSpec::isPositional)
            .findFirst()
            .map(words -> "A word is missing; write " + words.paramLabel())
            .orElse(e.getMessage())
        : e.getMessage();
  }

  private static String file(IOException e) {
    String what = e.getMessage() == null ? "the file" : e.getMessage();
    return switch (e) {
      case CannotRead cannot -> what;
      case NoSuchFileException missing -> "There is no '" + what + "'";
      case AccessDeniedException denied -> "'" + what + "' may not be read or written";
      case FileAlreadyExistsException exists -> "'" + what + "' is in the way";
      case NotDirectoryException file -> "'" + what + "' is no folder";
      default -> "Cannot read or write: " + what;
    };
  }

  private static String own(Exception e) {
    return String.format(
        Locale.ROOT,
        "Apparat made a mistake of its own (%s); run the command again with --verbose and report"
            + " what it prints",
        e);
  }

  /** One line with a full stop. */
  private static String sentence(String message) {
    String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.endsWith(".") || line.endsWith("?") ? line : line + ".";
  }
}
