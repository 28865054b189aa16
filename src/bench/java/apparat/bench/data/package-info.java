/** Reading a large data set: ours with its checks and the bare strings of FastCSV. */
@NullMarked
package apparat.bench.data;

import org.jspecify.annotations.NullMarked;
