package apparat.io.datapackage.table;

import java.nio.file.AccessDeniedException;

/** Why a file that is there cannot be read, and what to do about it. */
record Unreadable(String found, String toDo) {

  static Unreadable of(Exception failure) {
    return failure instanceof AccessDeniedException
        ? new Unreadable(
            "the file cannot be read, for its permissions do not allow you to",
            "allow yourself to read it, in its properties or by chmod")
        : new Unreadable(
            "the file cannot be read (" + failure.getClass().getSimpleName() + ")",
            "see to it that it is a plain file that you may read");
  }
}
