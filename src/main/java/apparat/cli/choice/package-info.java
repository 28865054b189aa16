/** The options that commands share, and what the words given for them mean in the open data set. */
@NullMarked
package apparat.cli.choice;

import org.jspecify.annotations.NullMarked;
