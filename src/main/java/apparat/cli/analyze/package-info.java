/** What is measured on a day, for people and for programs: one class a measure. */
@NullMarked
package apparat.cli.analyze;

import org.jspecify.annotations.NullMarked;
