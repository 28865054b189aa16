package apparat.session;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the data set that comes with the program. */
final class ShippedData {

  private static final Path INSIDE = Path.of("graphs", "bolshevik-party");
  private static final Path MANIFEST = Path.of("datapackage.json");

  private ShippedData() {}

  /**
   * In the program's home where that is declared, beside its jar, or upwards from the working
   * folder.
   */
  static Path find() {
    Optional<Path> home = Optional.ofNullable(System.getProperty("apparat.home")).map(Path::of);
    return Stream.of(home, besideJar(), upwards())
        .flatMap(Optional::stream)
        .map(folder -> folder.resolve(INSIDE))
        .filter(ShippedData::present)
        .findFirst()
        .orElse(INSIDE);
  }

  private static Optional<Path> besideJar() {
    return Optional.ofNullable(ShippedData.class.getProtectionDomain().getCodeSource())
        .map(source -> source.getLocation())
        .flatMap(ShippedData::file)
        .flatMap(jar -> Optional.ofNullable(jar.getParent()));
  }

  private static Optional<Path> file(URL location) {
    try {
      return location.getProtocol().equals("file")
          ? Optional.of(Path.of(location.toURI()))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // a place without a name that a path could bear: not beside us
    }
  }

  private static Optional<Path> upwards() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .filter(folder -> present(folder.resolve(INSIDE)))
        .findFirst();
  }

  private static boolean present(Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }
}
