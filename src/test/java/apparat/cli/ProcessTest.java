package apparat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: exit code, streams and letters, whatever the locale. */
class ProcessTest {

  @TempDir Path folder;

  @Test
  void speaks_utf_8_where_the_locale_does_not() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("people.csv"), people());
    Files.writeString(folder.resolve("bodies.csv"), bodies());
    Files.writeString(folder.resolve("memberships.csv"), memberships());
    Files.writeString(
        folder.resolve("datapackage.json"),
        "{\"name\": \"x\", \"apparat\": {\"period\": [\"1920-01-01\", \"1925-12-31\"]}}");
    Process process = start("roster", folder.toString(), "--at", "1923");
    byte[] out = process.getInputStream().readAllBytes();
    byte[] err = process.getErrorStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(new String(out, StandardCharsets.UTF_8)).contains("Цюрупа", "Сов†");
    assertThat(new String(err, StandardCharsets.UTF_8)).contains("apparat check");
    assertThat(process.exitValue()).isZero();
  }

  /** Sets and maps without an order of their own are walked in another order in each process. */
  @Test
  void two_processes_write_the_same_bytes() throws IOException, InterruptedException {
    List<Process> both = List.of(exportInto("one"), exportInto("other"));
    for (Process process : both) {
      process.getErrorStream().readAllBytes();
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      pictures = files.toList();
    }
    assertThat(pictures).hasSizeGreaterThan(1);
    for (Path picture : pictures) {
      assertThat(picture)
          .hasSameBinaryContentAs(folder.resolve("other").resolve(picture.getFileName()));
    }
  }

  private Process exportInto(String name) throws IOException {
    String to = folder.resolve(name).resolve("day.svg").toString();
    return start(
        "export",
        "--view",
        "both",
        "--from",
        "1926-10-22",
        "--to-date",
        "1926-10-23",
        "--select",
        "stalin",
        "--to",
        to);
  }

  @Test
  void without_a_display_nothing_is_announced_that_cannot_be_drawn()
      throws IOException, InterruptedException {
    Process process = start(folder.toString());
    byte[] err = process.getErrorStream().readAllBytes();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(new String(err, StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .contains("holds no data set");
    assertThat(process.exitValue()).isEqualTo(3);
  }

  private static String people() {
    return "id,name,full_name,name_ru,born,died,birthplace,note,wikidata\nts,Цюрупа,,,,,,,\n";
  }

  private static String bodies() {
    return "id,name,short,name_ru,kind,wing,start,end,note\nsov,Сов†,Сов,,committee,party,1920,,\n";
  }

  private static String memberships() {
    return "person,body,role,rank,term,start,end,start_reason,end_reason,source,certainty,note\n"
        + "ts,sov,chair,head,,1920,,,,,high,\n";
  }

  private static Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "apparat.Main"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("DISPLAY");
    return builder.start();
  }
}
