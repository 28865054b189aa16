package apparat.io.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small accidents of the kind that happen to tables, at random places. */
final class Mutations {

  private static final String SIGNS = ",;\"\n\t\0é|-0\u2028\ud83d";

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** A table with a few accidents. */
  String of(String table) {
    String damaged = table;
    for (int i = 0; i <= random.nextInt(4); i++) {
      damaged = one(damaged);
    }
    return damaged;
  }

  private String one(String text) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + sign() + text.substring(at);
      case 2 -> text.substring(0, at) + sign() + text.substring(at + 1);
      case 3 -> text.substring(0, at);
      case 4 -> lines(text, true);
      default -> lines(text, false);
    };
  }

  private char sign() {
    return SIGNS.charAt(random.nextInt(SIGNS.length()));
  }

  /** Doubles a line, or puts it elsewhere. */
  private String lines(String text, boolean twice) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int from = random.nextInt(lines.size());
    String line = twice ? lines.get(from) : lines.remove(from);
    lines.add(random.nextInt(lines.size() + 1), line);
    return String.join("\n", lines) + "\n";
  }
}
