package apparat.session.citation;

import apparat.record.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Citations as entries of BibTeX: of type misc, since the tables do not tell more. */
final class BibTex {

  private static final Map<Integer, String> ESCAPES = escapes();

  private BibTex() {}

  private static Map<Integer, String> escapes() {
    Map<Integer, String> escapes = new LinkedHashMap<>();
    "&%$#_{}".chars().forEach(sign -> escapes.put(sign, "\\" + Character.toString(sign)));
    escapes.put((int) '\\', "\\textbackslash{}");
    escapes.put((int) '~', "\\textasciitilde{}");
    escapes.put((int) '^', "\\textasciicircum{}");
    return escapes;
  }

  static String of(List<Source> sources) {
    return sources.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
  }

  private static String entry(Source source) {
    Work work = Work.of(source.citation());
    List<String> fields = new ArrayList<>();
    add(fields, work.editors() ? "editor" : "author", names(work));
    // without a name, entries are sorted and labelled by this
    add(fields, "key", work.names().isEmpty() ? escaped(work.title()) : "");
    // the second pair of braces keeps the capitals of the title
    add(fields, "title", "{" + escaped(work.title()) + "}");
    add(fields, "howpublished", escaped(work.container()));
    add(fields, "year", PlainText.dated(source) ? work.year() : "n.d.");
    add(fields, "note", escaped(work.rest()));
    add(fields, "url", address(source.url()));
    add(fields, "keywords", escaped(source.kind()));
    return "@misc{" + key(source.key()) + String.join("", fields) + "\n}\n";
  }

  private static void add(List<String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.add(",\n  " + name + " = {" + value + "}");
    }
  }

  private static String names(Work work) {
    return work.names().stream()
            .map(name -> escaped(name.family()) + ", " + escaped(name.given()))
            .collect(Collectors.joining(" and "))
        + (work.others() ? " and others" : "");
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(sign -> ESCAPES.getOrDefault(sign, Character.toString(sign)))
        .collect(Collectors.joining());
  }

  /** Inside an address nothing may be escaped, but no brace may be left alone. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  /** A key without the signs that end one. */
  private static String key(String key) {
    return key.replaceAll("[\\s,{}\"#%'()=~\\\\]", "-");
  }
}
