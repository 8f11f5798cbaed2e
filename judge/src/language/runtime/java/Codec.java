package gavel;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.TreeMap;

/** How a value of one type is read from a request and written into an answer. */
abstract class Codec {
  abstract Object read(ByteBuffer in);

  abstract void write(Out out, Object value);

  static BadResult isNot(Object value, String wanted) {
    String found = value == null ? "null" : "a " + value.getClass().getSimpleName();
    return new BadResult("is " + found + ", not " + wanted);
  }

  /** The class behind a type: {@code List} of {@code List<Integer>}. */
  static Class<?> raw(Type type) {
    if (type instanceof Class) return (Class<?>) type;
    if (type instanceof ParameterizedType) return raw(((ParameterizedType) type).getRawType());
    if (type instanceof WildcardType) return raw(((WildcardType) type).getUpperBounds()[0]);
    if (type instanceof GenericArrayType) {
      Class<?> element = raw(((GenericArrayType) type).getGenericComponentType());
      return Array.newInstance(element, 0).getClass();
    }
    return Object.class;
  }

  /** The i-th type argument; null when the type has none. */
  static Type argument(Type type, int i) {
    if (!(type instanceof ParameterizedType)) return null;
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return i < arguments.length ? arguments[i] : null;
  }

  static final class Bool extends Codec {
    @Override
    Object read(ByteBuffer in) {
      return in.get() != 0;
    }

    @Override
    void write(Out out, Object value) {
      if (!(value instanceof Boolean)) throw isNot(value, "boolean");
      out.flag((Boolean) value);
    }
  }

  /** A solution may declare a wider integer than the problem does. */
  static final class Int extends Codec {
    private final boolean wide;

    Int(Class<?> declared) {
      wide = declared == long.class || declared == Long.class;
    }

    @Override
    Object read(ByteBuffer in) {
      int value = in.getInt();
      if (wide) return (long) value;
      return value;
    }

    @Override
    void write(Out out, Object value) {
      long number = integer(value, "int");
      if (number != (int) number) {
        throw new BadResult("is " + number + ", which does not fit in int");
      }
      out.room(4).putInt((int) number);
    }

    static long integer(Object value, String wanted) {
      if (value instanceof Integer || value instanceof Long || value instanceof Short
          || value instanceof Byte) {
        return ((Number) value).longValue();
      }
      throw isNot(value, wanted);
    }
  }

  static final class Wide extends Codec {
    @Override
    Object read(ByteBuffer in) {
      return in.getLong();
    }

    @Override
    void write(Out out, Object value) {
      out.room(8).putLong(Int.integer(value, "long"));
    }
  }

  static final class Real extends Codec {
    @Override
    Object read(ByteBuffer in) {
      return in.getDouble();
    }

    @Override
    void write(Out out, Object value) {
      if (!(value instanceof Number)) throw isNot(value, "double");
      out.room(8).putDouble(((Number) value).doubleValue());
    }
  }

  static final class Letter extends Codec {
    @Override
    Object read(ByteBuffer in) {
      return (char) (in.get() & 0xff);
    }

    @Override
    void write(Out out, Object value) {
      if (!(value instanceof Character)) throw isNot(value, "char");
      char letter = (Character) value;
      if (letter > 0xff) {
        throw new BadResult("is the character U+" + Integer.toHexString(letter)
            + ", which is not a single byte");
      }
      out.room(1).put((byte) letter);
    }
  }

  static final class Text extends Codec {
    @Override
    Object read(ByteBuffer in) {
      int length = in.getInt();
      String text =
          new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
      return text;
    }

    @Override
    void write(Out out, Object value) {
      if (!(value instanceof CharSequence)) throw isNot(value, "String");
      ByteBuffer encoded;
      try {
        encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap((CharSequence) value));
      } catch (CharacterCodingException lone) {
        throw new BadResult("is a string with a lone surrogate");
      }
      out.number(encoded.remaining());
      out.room(encoded.remaining()).put(encoded);
    }
  }

  static final class Nullable extends Codec {
    private final Codec inner;

    Nullable(Codec inner) {
      this.inner = inner;
    }

    @Override
    Object read(ByteBuffer in) {
      return in.get() != 0 ? inner.read(in) : null;
    }

    @Override
    void write(Out out, Object value) {
      out.flag(value != null);
      if (value != null) inner.write(out, value);
    }
  }

  /** Read as the array or the list that the solution declares; written from either. */
  static final class Elements extends Codec {
    private final Codec element;
    private final Class<?> array;  // Of its elements; null for a list.
    private final boolean linked;
    private final String wanted;

    Elements(Codec element, Class<?> array, Class<?> declared, String wanted) {
      this.element = element;
      this.array = array;
      this.linked = declared == LinkedList.class;
      this.wanted = wanted;
    }

    @Override
    Object read(ByteBuffer in) {
      int count = in.getInt();
      if (array == null) return readList(in, count);
      if (array == int.class && element instanceof Int) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + 4 * count);
        return ints;
      }
      if (array == long.class && element instanceof Wide) {
        long[] longs = new long[count];
        in.asLongBuffer().get(longs);
        in.position(in.position() + 8 * count);
        return longs;
      }
      Object list = Array.newInstance(array, count);
      for (int i = 0; i < count; ++i) Array.set(list, i, element.read(in));
      return list;
    }

    private Object readList(ByteBuffer in, int count) {
      Collection<Object> list = linked ? new LinkedList<>() : new ArrayList<>(count);
      for (int i = 0; i < count; ++i) list.add(element.read(in));
      return list;
    }

    @Override
    void write(Out out, Object value) {
      if (value instanceof int[] && element instanceof Int) {
        int[] ints = (int[]) value;
        out.number(ints.length);
        ByteBuffer to = out.room(Math.multiplyExact(4, ints.length));
        to.asIntBuffer().put(ints);
        to.position(to.position() + 4 * ints.length);
      } else if (value instanceof Collection) {
        Collection<?> list = (Collection<?>) value;
        out.number(list.size());
        int i = 0;
        for (Object each : list) writeOne(out, each, i++);
      } else if (value != null && value.getClass().isArray()) {
        int length = Array.getLength(value);
        out.number(length);
        for (int i = 0; i < length; ++i) writeOne(out, Array.get(value, i), i);
      } else {
        throw isNot(value, wanted);
      }
    }

    private void writeOne(Out out, Object value, int i) {
      try {
        element.write(out, value);
      } catch (BadResult bad) {
        throw bad.inside("[" + i + "]");
      }
    }
  }

  static final class Pairs extends Codec {
    private final Codec key;
    private final Codec value;
    private final boolean sorted;

    Pairs(Codec key, Codec value, Class<?> declared) {
      this.key = key;
      this.value = value;
      this.sorted = declared != null && declared != Map.class && declared.isAssignableFrom(TreeMap.class)
          && !declared.isAssignableFrom(LinkedHashMap.class);
    }

    @Override
    Object read(ByteBuffer in) {
      Map<Object, Object> map = sorted ? new TreeMap<>() : new LinkedHashMap<>();
      for (int count = in.getInt(); count > 0; --count) {
        Object k = key.read(in);
        map.put(k, value.read(in));
      }
      return map;
    }

    @Override
    void write(Out out, Object written) {
      if (!(written instanceof Map)) throw isNot(written, "Map");
      Map<?, ?> map = (Map<?, ?>) written;
      out.number(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        try {
          key.write(out, entry.getKey());
          value.write(out, entry.getValue());
        } catch (BadResult bad) {
          throw bad.inside("[" + entry.getKey() + "]");
        }
      }
    }
  }

  /** Both spellings of a list of type {@code declared} hold elements of this type. */
  static Type elementOf(Type declared) {
    if (declared instanceof GenericArrayType) {
      return ((GenericArrayType) declared).getGenericComponentType();
    }
    Class<?> raw = declared == null ? null : raw(declared);
    return raw != null && raw.isArray() ? raw.getComponentType() : argument(declared, 0);
  }
}
