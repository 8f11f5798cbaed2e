package gavel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes that grow, little-endian. */
final class Out {
  private ByteBuffer bytes = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);

  ByteBuffer room(int count) {
    if (bytes.remaining() < count) {
      int size = Math.max(2 * bytes.capacity(), Math.addExact(bytes.position(), count));
      ByteBuffer grown = ByteBuffer.allocate(size < 0 ? Integer.MAX_VALUE - 8 : size);
      grown.order(ByteOrder.LITTLE_ENDIAN).put(bytes.array(), 0, bytes.position());
      bytes = grown;
    }
    return bytes;
  }

  void flag(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  void number(int value) {
    room(4).putInt(value);
  }

  int position() {
    return bytes.position();
  }

  void putAt(int at, int value) {
    bytes.putInt(at, value);
  }

  void putLongAt(int at, long value) {
    bytes.putLong(at, value);
  }

  byte[] array() {
    return bytes.array();
  }
}
