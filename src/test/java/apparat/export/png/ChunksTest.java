package apparat.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import apparat.drawing.Samples;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The file chunk by chunk, as the standard wants it. */
class ChunksTest {
  private record Found(String type, byte[] data, boolean sound) {}

  @Test
  void chunksAreInOrderAndSound() {
    List<Found> chunks = chunks(PngFile.bytes(Samples.slide(227, 224, 1), 1));
    assertThat(chunks).allMatch(Found::sound);
    assertThat(chunks.stream().map(Found::type).distinct())
        .containsExactly("IHDR", "sRGB", "iTXt", "IDAT", "IEND");
    assertThat(chunks.stream().filter(chunk -> chunk.type().equals("IDAT")).count())
        .as("a large picture comes in pieces")
        .isGreaterThan(1);
  }

  @Test
  void headerSaysTrueColourOfEightBits() {
    ByteBuffer header =
        ByteBuffer.wrap(chunks(PngFile.bytes(Samples.everything(), 2)).getFirst().data());
    assertThat(header.getInt()).isEqualTo(800);
    assertThat(header.getInt()).isEqualTo(400);
    assertThat(header.get()).isEqualTo((byte) 8);
    assertThat(header.get()).isEqualTo((byte) 2);
    assertThat(header.get()).isZero();
    assertThat(header.get()).isZero();
    assertThat(header.get()).isZero();
    assertThat(header.hasRemaining()).isFalse();
  }

  @Test
  void titleIsInternationalText() {
    Found title = chunks(PngFile.bytes(Samples.everything(), 1)).get(2);
    assertThat(new String(title.data(), StandardCharsets.UTF_8))
        .isEqualTo("Title\0\0\0\0\0Every kind <of> mark");
  }

  private static List<Found> chunks(byte[] png) {
    ByteBuffer in = ByteBuffer.wrap(png);
    assertThat(in.getLong()).isEqualTo(0x89504E470D0A1A0AL);
    List<Found> chunks = new ArrayList<>();
    while (in.hasRemaining()) {
      byte[] data = new byte[in.getInt()];
      byte[] type = new byte[4];
      in.get(type).get(data);
      CRC32 sum = new CRC32();
      sum.update(type);
      sum.update(data);
      boolean sound = in.getInt() == (int) sum.getValue();
      chunks.add(new Found(new String(type, StandardCharsets.US_ASCII), data, sound));
    }
    return chunks;
  }
}
