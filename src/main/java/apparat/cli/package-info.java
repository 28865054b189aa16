/** The command line: commands of a few lines each over the session. */
@NullMarked
package apparat.cli;

import org.jspecify.annotations.NullMarked;
