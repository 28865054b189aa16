/**
 * How near a signed network is to two camps: triangles, the line index, and what breaks the
 * pattern.
 */
@NullMarked
package apparat.analysis.balance;

import org.jspecify.annotations.NullMarked;
