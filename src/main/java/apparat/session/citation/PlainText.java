package apparat.session.citation;

import apparat.record.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Citations as sentences, one a line. */
final class PlainText {

  private PlainText() {}

  static String of(List<Source> sources) {
    return sources.stream().map(PlainText::line).collect(Collectors.joining());
  }

  private static String line(Source source) {
    String address = source.url().isBlank() ? "" : " " + source.url();
    return source.citation() + "." + address + "\n";
  }
}
