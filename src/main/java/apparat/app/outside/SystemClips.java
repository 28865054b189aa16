package apparat.app.outside;

import apparat.drawing.Drawing;
import apparat.paint.Surface;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the reader's system. */
public final class SystemClips implements Clips {

  @Override
  public void putPicture(Drawing drawing, double scale) {
    int width = (int) Math.round(drawing.width() * scale);
    int height = (int) Math.round(drawing.height() * scale);
    int[] argb = new int[width * height];
    new Surface(argb, width, height).paint(drawing, scale, 0, 0);
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    ClipboardContent content = new ClipboardContent();
    content.putImage(image);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void putText(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void putTable(String tabs, String html) {
    ClipboardContent content = new ClipboardContent();
    content.putString(tabs);
    content.putHtml(html);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
