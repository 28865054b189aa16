package apparat.app.shots;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * A screen that is filled by the window.
 *
 * @param name its pixels, as in the names of pictures
 * @param width width in units of the window
 * @param height height in units of the window
 * @param scale pixels a unit
 */
record Size(String name, int width, int height, int scale) {

  static final List<Size> ALL =
      List.of(
          new Size("1280x720", 1280, 720, 1),
          new Size("1600x900", 1600, 900, 1),
          new Size("2560x1440", 1280, 720, 2));

  /** How many pixels the toolkit without a screen believes a line of its screen to have. */
  private static final int STRIDE = 1000;

  private static final int DEPTH = 32;
  private static final int RESOLUTION = 100;

  /**
   * Gives the toolkit without a screen a screen of this size, before the first window opens. It
   * knows one of 1000 x 1000 pixels only; nothing reads what it paints there, it must only have
   * room.
   */
  void install() {
    Application toolkit = Application.GetApplication();
    int lines = height * scale + 1;
    put(toolkit, "frameBuffer", ByteBuffer.allocate(4 * (STRIDE * lines + width * scale)));
    put(toolkit, "screens", new Screen[] {screen()});
    Screen.notifySettingsChanged();
  }

  private Screen screen() {
    return new Screen(
        0,
        DEPTH,
        0,
        0,
        width,
        height,
        0,
        0,
        width,
        height,
        0,
        0,
        width,
        height,
        RESOLUTION,
        RESOLUTION,
        1,
        1,
        scale,
        scale);
  }

  private static void put(Application toolkit, String name, Object value) {
    try {
      Field field = toolkit.getClass().getDeclaredField(name);
      field.setAccessible(true);
      field.set(toolkit, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Only the headless toolkit has no screen of its own.", e);
    }
  }
}
