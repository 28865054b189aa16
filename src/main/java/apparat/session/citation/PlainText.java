package apparat.session.citation;

import apparat.record.Source;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Citations as sentences, one a line. */
final class PlainText {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");

  /** What stands for no work: what everybody knows, and tables of the data set itself. */
  private static final Set<String> NO_WORKS = Set.of("general-knowledge", "dataset");

  private PlainText() {}

  static String of(List<Source> sources) {
    return sources.stream().map(PlainText::line).collect(Collectors.joining());
  }

  private static String line(Source source) {
    String address = source.url().isBlank() ? "" : " " + source.url();
    return source.citation() + (dated(source) ? "" : ", n.d") + "." + address + "\n";
  }

  /** Whether it says when it was published or of which day it is, so that it is not "n.d.". */
  static boolean dated(Source source) {
    String outsideOfTitle = source.citation().replaceAll("\"[^\"]*\"", "");
    return !isWork(source) || YEAR.matcher(outsideOfTitle).find();
  }

  /** Whether there is something that was published, on whatever day. */
  private static boolean isWork(Source source) {
    return !NO_WORKS.contains(source.kind());
  }
}
