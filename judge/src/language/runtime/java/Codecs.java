package gavel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the codecs of a problem's types, as the solution spells them. */
final class Codecs {
  private static final int MOST_NODES = 1 << 24;

  private final Spec spec;
  private final ClassLoader classes;
  private final Map<String, Codec> records = new HashMap<>();

  Codecs(Spec spec, ClassLoader classes) {
    this.spec = spec;
    this.classes = classes;
  }

  /** {@code declared} is the type in the solution; null for the one that a starter has. */
  Codec of(Spec.Type type, Type declared) throws ReflectiveOperationException {
    Class<?> raw = declared == null ? null : Codec.raw(declared);
    boolean isNode = type.kind == 'T' || type.kind == 'L';
    Codec plain = plain(type, declared, raw);
    return type.nullable && !isNode ? new Codec.Nullable(plain) : plain;
  }

  private Codec plain(Spec.Type type, Type declared, Class<?> raw)
      throws ReflectiveOperationException {
    switch (type.kind) {
      case 'I': return new Codec.Int(raw);
      case 'J': return new Codec.Wide();
      case 'D': return new Codec.Real();
      case 'C': return new Codec.Letter();
      case 'S': return new Codec.Text();
      case '[': return list(type, declared, raw);
      case 'M':
        return new Codec.Pairs(of(type.args.get(0), Codec.argument(declared, 0)),
            of(type.args.get(1), Codec.argument(declared, 1)), raw);
      case 'R': return record(type.name);
      case 'T': return new Tree(classOf(type.name), of(type.args.get(0), null));
      case 'L': return new Linked(classOf(type.name), of(type.args.get(0), null));
      default: return new Codec.Bool();
    }
  }

  private Codec list(Spec.Type type, Type declared, Class<?> raw)
      throws ReflectiveOperationException {
    Spec.Type inner = type.args.get(0);
    boolean isList = raw != null && raw.isAssignableFrom(ArrayList.class) && raw != Object.class
        || raw != null && Collection.class.isAssignableFrom(raw);
    Codec element = of(inner, Codec.elementOf(declared));
    Class<?> array = isList ? null : raw != null && raw.isArray() ? raw.getComponentType()
        : natural(inner);
    return new Codec.Elements(element, array, raw, type.toString());
  }

  private Class<?> natural(Spec.Type type) throws ReflectiveOperationException {
    switch (type.kind) {
      case 'Z': return type.nullable ? Boolean.class : boolean.class;
      case 'I': return type.nullable ? Integer.class : int.class;
      case 'J': return type.nullable ? Long.class : long.class;
      case 'D': return type.nullable ? Double.class : double.class;
      case 'C': return type.nullable ? Character.class : char.class;
      case 'S': return String.class;
      case 'M': return Map.class;
      case '[': return java.lang.reflect.Array.newInstance(natural(type.args.get(0)), 0).getClass();
      default: return classOf(type.name);
    }
  }

  private Class<?> classOf(String name) throws ClassNotFoundException {
    return Class.forName(name, true, classes);
  }

  private static Field field(Class<?> owner, String name) throws NoSuchFieldException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static Constructor<?> maker(Class<?> owner) throws NoSuchMethodException {
    Constructor<?> constructor = owner.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor;
  }

  private Codec record(String name) throws ReflectiveOperationException {
    Codec known = records.get(name);
    if (known != null) return known;
    for (Spec.Record record : spec.records) {
      if (!record.name.equals(name)) continue;
      Class<?> owner = classOf(name);
      Field[] fields = new Field[record.names.size()];
      Codec[] codecs = new Codec[fields.length];
      for (int i = 0; i < fields.length; ++i) {
        fields[i] = field(owner, record.names.get(i));
        codecs[i] = of(record.types.get(i), fields[i].getGenericType());
      }
      Codec codec = new RecordCodec(owner, maker(owner), fields, codecs);
      records.put(name, codec);
      return codec;
    }
    throw new ClassNotFoundException(name);
  }

  /** What reflection cannot do to a class of the problem is the driver's fault. */
  private static IllegalStateException broken(ReflectiveOperationException error) {
    return new IllegalStateException(error);
  }

  private static final class RecordCodec extends Codec {
    private final Class<?> owner;
    private final Constructor<?> maker;
    private final Field[] fields;
    private final Codec[] codecs;

    RecordCodec(Class<?> owner, Constructor<?> maker, Field[] fields, Codec[] codecs) {
      this.owner = owner;
      this.maker = maker;
      this.fields = fields;
      this.codecs = codecs;
    }

    @Override
    Object read(ByteBuffer in) {
      try {
        Object record = maker.newInstance();
        for (int i = 0; i < fields.length; ++i) fields[i].set(record, codecs[i].read(in));
        return record;
      } catch (ReflectiveOperationException error) {
        throw broken(error);
      }
    }

    @Override
    void write(Out out, Object value) {
      if (!owner.isInstance(value)) throw isNot(value, owner.getSimpleName());
      for (int i = 0; i < fields.length; ++i) {
        try {
          codecs[i].write(out, fields[i].get(value));
        } catch (BadResult bad) {
          throw bad.inside("." + fields[i].getName());
        } catch (ReflectiveOperationException error) {
          throw broken(error);
        }
      }
    }
  }

  private static final class Linked extends Codec {
    private final Constructor<?> maker;
    private final Field val;
    private final Field next;
    private final Class<?> owner;
    private final Codec value;

    Linked(Class<?> owner, Codec value) throws ReflectiveOperationException {
      this.owner = owner;
      this.value = value;
      maker = maker(owner);
      val = field(owner, "val");
      next = field(owner, "next");
    }

    @Override
    Object read(ByteBuffer in) {
      try {
        Object head = null;
        Object tail = null;
        for (int count = in.getInt(); count > 0; --count) {
          Object node = maker.newInstance();
          val.set(node, value.read(in));
          if (tail == null) head = node;
          else next.set(tail, node);
          tail = node;
        }
        return head;
      } catch (ReflectiveOperationException error) {
        throw broken(error);
      }
    }

    @Override
    void write(Out out, Object head) {
      if (head != null && !owner.isInstance(head)) throw isNot(head, owner.getSimpleName());
      int at = out.position();
      out.number(0);
      int length = 0;
      try {
        for (Object node = head; node != null; node = next.get(node)) {
          if (++length > MOST_NODES) throw new BadResult("is a linked list with a cycle");
          value.write(out, val.get(node));
        }
      } catch (ReflectiveOperationException error) {
        throw broken(error);
      }
      out.putAt(at, length);
    }
  }

  private static final class Tree extends Codec {
    private final Constructor<?> maker;
    private final Field val;
    private final Field left;
    private final Field right;
    private final Class<?> owner;
    private final Codec value;

    Tree(Class<?> owner, Codec value) throws ReflectiveOperationException {
      this.owner = owner;
      this.value = value;
      maker = maker(owner);
      val = field(owner, "val");
      left = field(owner, "left");
      right = field(owner, "right");
    }

    private Object slot(ByteBuffer in) throws ReflectiveOperationException {
      if (in.get() == 0) return null;
      Object node = maker.newInstance();
      val.set(node, value.read(in));
      return node;
    }

    @Override
    Object read(ByteBuffer in) {
      try {
        int count = in.getInt();
        Object root = count-- > 0 ? slot(in) : null;
        ArrayDeque<Object> parents = new ArrayDeque<>();
        if (root != null) parents.add(root);
        for (boolean first = true; count > 0; --count, first = !first) {
          Object node = slot(in);
          (first ? left : right).set(first ? parents.peek() : parents.poll(), node);
          if (node != null) parents.add(node);
        }
        return root;
      } catch (ReflectiveOperationException error) {
        throw broken(error);
      }
    }

    @Override
    void write(Out out, Object root) {
      if (root != null && !owner.isInstance(root)) throw isNot(root, owner.getSimpleName());
      List<Object> slots = new ArrayList<>();
      if (root != null) slots.add(root);
      try {
        for (int i = 0; i < slots.size(); ++i) {
          if (slots.get(i) == null) continue;
          slots.add(left.get(slots.get(i)));
          slots.add(right.get(slots.get(i)));
          if (slots.size() > 2 * MOST_NODES) throw new BadResult("is a tree with a cycle");
        }
        int count = slots.size();
        while (count > 0 && slots.get(count - 1) == null) --count;
        out.number(count);
        for (Object node : slots.subList(0, count)) {
          out.flag(node != null);
          if (node != null) value.write(out, val.get(node));
        }
      } catch (ReflectiveOperationException error) {
        throw broken(error);
      }
    }
  }
}
