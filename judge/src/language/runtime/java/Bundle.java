package gavel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A built solution in one file: its classes, the class to begin with, the problem, and, when it counts
 * what it does, the places of its counts.
 */
final class Bundle extends ClassLoader {
  String file = "";  // What the compiler called the solution.
  String main = "";
  String spec = "";
  final Map<String, byte[]> classes = new HashMap<>();
  final List<String> sites = new ArrayList<>();

  Bundle() {
    super(Bundle.class.getClassLoader());
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(file);
    out.writeUTF(main);
    byte[] text = spec.getBytes("UTF-8");
    out.writeInt(text.length);
    out.write(text);
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      out.writeUTF(each.getKey());
      out.writeInt(each.getValue().length);
      out.write(each.getValue());
    }
    out.writeInt(sites.size());
    for (String site : sites) out.writeUTF(site);
  }

  static Bundle read(DataInputStream in) throws IOException {
    Bundle bundle = new Bundle();
    bundle.file = in.readUTF();
    bundle.main = in.readUTF();
    byte[] text = new byte[in.readInt()];
    in.readFully(text);
    bundle.spec = new String(text, "UTF-8");
    for (int count = in.readInt(); count > 0; --count) {
      String name = in.readUTF();
      byte[] code = new byte[in.readInt()];
      in.readFully(code);
      bundle.classes.put(name, code);
    }
    for (int count = in.readInt(); count > 0; --count) bundle.sites.add(in.readUTF());
    return bundle;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] code = classes.remove(name);
    if (code == null) throw new ClassNotFoundException(name);
    return defineClass(name, code, 0, code.length);
  }
}
