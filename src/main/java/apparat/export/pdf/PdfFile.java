package apparat.export.pdf;

import apparat.drawing.Drawing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes drawings as the pages of a PDF: text that can be selected, fonts embedded as subsets, a
 * bookmark a page. The bytes depend on the drawings alone, not on the clock.
 */
public final class PdfFile {
  private PdfFile() {}

  /** The whole file, a page for each drawing. */
  public static byte[] bytes(List<Drawing> drawings) {
    try (PDDocument document = new PDDocument()) {
      Fonts fonts = new Fonts(document);
      PDDocumentOutline bookmarks = new PDDocumentOutline();
      long identity = 0;
      for (Drawing drawing : drawings) {
        PageWriter writer = new PageWriter(fonts, drawing);
        identity = 31 * identity + writer.content().hashCode();
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(drawing.title());
        bookmark.setDestination(writer.addTo(document));
        bookmarks.addLast(bookmark);
      }
      if (!drawings.isEmpty()) {
        describe(document, drawings);
      }
      if (drawings.size() > 1) {
        document.getDocumentCatalog().setDocumentOutline(bookmarks);
      }
      fonts.embed();
      document.setDocumentId(identity);
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be made.", e);
    }
  }

  private static void describe(PDDocument document, List<Drawing> drawings) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(drawings.getFirst().title());
    information.setSubject(drawings.getFirst().description());
    information.setCreator("Apparat");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    document.getDocumentCatalog().setLanguage("en");
  }
}
