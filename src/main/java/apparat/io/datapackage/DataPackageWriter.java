package apparat.io.datapackage;

import apparat.history.DataSet;
import apparat.io.datapackage.writing.FolderWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a data set as a folder of tables that {@link DataPackage} reads back equal. */
public final class DataPackageWriter {

  private DataPackageWriter() {}

  /**
   * Writes every table and the {@code datapackage.json}; each file is complete before it replaces
   * an older one, and what an older description says beyond the manifest is kept.
   */
  public static void write(DataSet data, Path folder) throws IOException {
    FolderWriter.write(data, folder);
  }
}
