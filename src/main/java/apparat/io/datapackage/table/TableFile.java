package apparat.io.datapackage.table;

import apparat.io.datapackage.schema.Table;
import apparat.io.datapackage.schema.TableSchema;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a table is and what it should hold.
 *
 * @param name the file's path inside the data set, as messages show it
 * @param separator between cells, if the data set declares one
 */
public record TableFile(
    Table table, String name, Path path, TableSchema schema, Optional<Character> separator) {}
