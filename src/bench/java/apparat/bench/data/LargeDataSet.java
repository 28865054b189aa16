package apparat.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The shipped data set with made-up people, bodies and a million seats added. */
final class LargeDataSet {

  private static final Path SHIPPED = Path.of("graphs/bolshevik-party");
  private static final int PEOPLE = 100_000;
  private static final int BODIES = 1_000;
  private static final int SEATS_OF_ONE = 10;
  private static final LocalDate FIRST = LocalDate.of(1921, 3, 16);

  private LargeDataSet() {}

  /** Writes the tables into a new folder beside the other files of a build. */
  static Path written() throws IOException {
    Path folder = Files.createTempDirectory("apparat-million");
    try (var files = Files.newDirectoryStream(SHIPPED)) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    try (BufferedWriter people = more(folder, "people.csv")) {
      for (int i = 0; i < PEOPLE; i++) {
        people.write("p" + i + ",Person " + i + ",Made-up Person " + i + ",,1880,,,,\n");
      }
    }
    try (BufferedWriter bodies = more(folder, "bodies.csv")) {
      for (int i = 0; i < BODIES; i++) {
        bodies.write("b" + i + ",Body " + i + ",B" + i + ",,commissariat,state,1917-11-08,,\n");
      }
    }
    try (BufferedWriter seats = more(folder, "memberships.csv")) {
      seats(seats);
    }
    return folder;
  }

  private static BufferedWriter more(Path folder, String table) throws IOException {
    return Files.newBufferedWriter(folder.resolve(table), StandardOpenOption.APPEND);
  }

  private static void seats(BufferedWriter out) throws IOException {
    Random random = new Random(1921);
    List<String> sources = List.of("general-knowledge", "wiki-cc10", "commulingo-politburo");
    for (int person = 0; person < PEOPLE; person++) {
      for (int seat = 0; seat < SEATS_OF_ONE; seat++) {
        LocalDate start = FIRST.plusDays(random.nextInt(2_000));
        out.write("p" + person + ",b" + (person + seat * 37) % BODIES + ",member,voting,,");
        out.write(start + "," + start.plusDays(1 + random.nextInt(400)) + ",elected,re-elected,");
        out.write(sources.get(random.nextInt(sources.size())) + ",high,\n");
      }
    }
  }
}
