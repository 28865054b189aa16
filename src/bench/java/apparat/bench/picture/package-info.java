/** One drawing as a file: by us, JFreeSVG, plain PDFBox and ImageIO. */
@NullMarked
package apparat.bench.picture;

import org.jspecify.annotations.NullMarked;
