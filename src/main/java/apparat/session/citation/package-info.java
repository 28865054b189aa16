/** Citations of sources, for papers and for programs that manage literature. */
@NullMarked
package apparat.session.citation;

import org.jspecify.annotations.NullMarked;
