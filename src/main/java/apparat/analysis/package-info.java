/**
 * Measures of a day: the signed network of ties, chains between two people, who brokers, how near
 * the whole is to two camps, how bodies divide, who sits in two of them.
 */
@NullMarked
package apparat.analysis;

import org.jspecify.annotations.NullMarked;
