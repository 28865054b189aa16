/** What a command found as a table, for people (text) and for programs (CSV, JSON). */
@NullMarked
package apparat.cli.table;

import org.jspecify.annotations.NullMarked;
