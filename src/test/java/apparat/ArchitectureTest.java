package apparat;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to what {@code architecture.md} says of it. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** A test as documents name it, perhaps with its method. */
  private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*Test)(?:\\.(\\w+))?`");

  private static final ArchitectureTable TABLE = table();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("apparat");

  @Test
  void sees_the_whole_program() throws IOException {
    assertThat(CLASSES)
        .as("every rule below would pass on nothing")
        .hasSizeGreaterThanOrEqualTo(javaFiles(SOURCES).size())
        .hasSizeGreaterThan(40);
  }

  @Test
  void every_package_has_a_row() {
    assertThat(packages())
        .as("a newcomer looks a package up in the table")
        .allSatisfy(name -> assertThat(TABLE.rowOf(name)).as(name).isPresent());
    assertThat(rows())
        .as("and finds there nothing that does not exist")
        .containsExactlyInAnyOrderElementsOf(TABLE.rows());
  }

  static Stream<ArchitectureTable.Row> rows() {
    return packages().stream().map(TABLE::rowOf).flatMap(Optional::stream).distinct();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_package_uses_what_its_row_allows(ArchitectureTable.Row row) {
    classes()
        .that(
            describe(
                "belong to " + row.name(),
                type -> TABLE.rowOf(type.getPackageName()).equals(Optional.of(row))))
        .should(new UseOnly(TABLE))
        .because(row.name() + " holds " + row.holds() + " (architecture.md)")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_package_uses_the_libraries_that_its_row_names(ArchitectureTable.Row row) {
    List<String> used =
        CLASSES.stream()
            .filter(type -> TABLE.rowOf(type.getPackageName()).equals(Optional.of(row)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .flatMap(use -> TABLE.library(use.getTargetClass().getPackageName()).stream())
            .distinct()
            .toList();
    assertThat(used)
        .as("what %s names in vain is weight that every user carries", row.name())
        .containsAll(row.libraries());
  }

  @Test
  void packages_have_no_cycles() {
    slices()
        .matching("apparat.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that can be understood alone can be changed alone")
        .check(CLASSES);
  }

  @Test
  void only_the_window_knows_JavaFX() {
    noClasses()
        .that()
        .resideOutsideOfPackages("apparat.app..", "apparat")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun..")
        .because("everything else must run and be tested where there is no display")
        .check(CLASSES);
  }

  @Test
  void only_painter_and_formats_know_Java2D() {
    noClasses()
        .that()
        .resideOutsideOfPackages("apparat.paint..", "apparat.export..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
        .because("a drawing is painted in one place, so that window and file cannot differ")
        .check(CLASSES);
  }

  @Test
  void same_day_same_picture() {
    noClasses()
        .that()
        .resideOutsideOfPackages("apparat.app..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(ThreadLocalRandom.class)
        .because(
            "a picture is a function of data set, day and options: no clock, no chance, no hash"
                + " order")
        .check(CLASSES);
  }

  @Test
  void every_package_says_what_it_is_for() throws IOException {
    for (Map.Entry<String, List<Path>> folder : folders().entrySet()) {
      Path info = Path.of(folder.getKey(), "package-info.java");
      assertThat(info).as("says in a sentence what the package is for").exists();
      assertThat(Files.readString(info))
          .as("%s: purpose first, and no null unless it says so", info)
          .startsWith("/**")
          .contains("@NullMarked");
    }
  }

  @Test
  void packages_and_files_are_small() throws IOException {
    assertThat(folders())
        .as("at most 20 files a package: more is two packages")
        .allSatisfy((folder, files) -> assertThat(files).as(folder).hasSizeLessThanOrEqualTo(20));
    for (Path file : javaFiles(Path.of("src"))) {
      assertThat(Files.readAllLines(file))
          .as("%s: at most 400 lines, more is two concepts", file)
          .hasSizeLessThanOrEqualTo(400);
    }
  }

  @Test
  void tests_that_documents_name_are_there() throws IOException {
    Map<String, Path> tests =
        javaFiles(Path.of("src/test/java")).stream()
            .collect(
                Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""),
                    file -> file,
                    (one, other) -> one));
    for (Path document : files(Path.of("src/site/markdown"), ".md")) {
      Matcher named = NAMED_TEST.matcher(Files.readString(document));
      while (named.find()) {
        String words = document + " names " + named.group();
        assertThat(tests).as(words).containsKey(named.group(1));
        if (named.group(2) != null) {
          assertThat(Files.readString(tests.get(named.group(1))))
              .as(words)
              .contains(" " + named.group(2) + "(");
        }
      }
    }
  }

  private static ArchitectureTable table() {
    try {
      return ArchitectureTable.read(Path.of("src/site/markdown/architecture.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeSet<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<Path>> folders() throws IOException {
    return javaFiles(SOURCES).stream()
        .collect(
            Collectors.groupingBy(
                file -> file.getParent().toString(), TreeMap::new, Collectors.toList()));
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    return files(folder, ".java");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
