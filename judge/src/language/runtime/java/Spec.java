package gavel;

import java.util.ArrayList;
import java.util.List;

/** What the driver is told about a problem, read from lines of words. */
final class Spec {
  /** A type as the problem declares it. */
  static final class Type {
    /** V void, Z bool, I int, J long, D double, C char, S string, [ list, M map, R record, T tree, L linked. */
    final char kind;
    boolean nullable;
    String name = "";
    final List<Type> args = new ArrayList<>();

    Type(char kind) {
      this.kind = kind;
    }

    /** As a solver would spell it. */
    @Override
    public String toString() {
      switch (kind) {
        case 'V': return "void";
        case 'Z': return nullable ? "Boolean" : "boolean";
        case 'I': return nullable ? "Integer" : "int";
        case 'J': return nullable ? "Long" : "long";
        case 'D': return nullable ? "Double" : "double";
        case 'C': return nullable ? "Character" : "char";
        case 'S': return "String";
        case '[': return args.get(0) + "[]";
        case 'M': return "Map<" + args.get(0).boxed() + ", " + args.get(1).boxed() + ">";
        default: return name;
      }
    }

    String boxed() {
      boolean was = nullable;
      nullable = true;
      String text = toString();
      nullable = was;
      return text;
    }
  }

  static final class Method {
    String name;
    boolean constructor;
    Type result;
    final List<String> names = new ArrayList<>();
    final List<Type> parameters = new ArrayList<>();

    /** {@code long tally(int[] xs)} */
    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(constructor ? name : result + " " + name).append('(');
      for (int i = 0; i < parameters.size(); ++i) {
        text.append(i > 0 ? ", " : "").append(parameters.get(i)).append(' ').append(names.get(i));
      }
      return text.append(')').toString();
    }
  }

  static final class Record {
    String name;
    final List<String> names = new ArrayList<>();
    final List<Type> types = new ArrayList<>();
  }

  String kind = "stdio";
  String className = "";
  final List<Method> methods = new ArrayList<>();
  final List<Record> records = new ArrayList<>();

  static Spec parse(String text) {
    Spec spec = new Spec();
    for (String line : text.split("\n")) {
      spec.take(line.split(" "));
    }
    return spec;
  }

  private void take(String[] words) {
    switch (words[0]) {
      case "kind":
        kind = words[1];
        break;
      case "class":
        className = words[1];
        break;
      case "record":
        records.add(new Record());
        records.get(records.size() - 1).name = words[1];
        break;
      case "field":
        Record record = records.get(records.size() - 1);
        record.names.add(words[1]);
        record.types.add(type(words[2]));
        break;
      case "constructor":
      case "method":
        Method method = new Method();
        method.name = words[1];
        method.constructor = words[0].equals("constructor");
        method.result = type(words[2]);
        methods.add(method);
        break;
      case "parameter":
        Method last = methods.get(methods.size() - 1);
        last.names.add(words[1]);
        last.parameters.add(type(words[2]));
        break;
      default:
        break;
    }
  }

  private static Type type(String text) {
    return type(text, new int[] {0});
  }

  /** {@code ?I}, {@code [[J}, {@code MSI}, {@code RPoint;}, {@code TTreeNode;I} */
  private static Type type(String text, int[] at) {
    boolean nullable = text.charAt(at[0]) == '?';
    if (nullable) ++at[0];
    Type type = new Type(text.charAt(at[0]++));
    type.nullable = nullable;
    if ("RTL".indexOf(type.kind) >= 0) {
      int end = text.indexOf(';', at[0]);
      type.name = text.substring(at[0], end);
      at[0] = end + 1;
    }
    int args = type.kind == 'M' ? 2 : "[TL".indexOf(type.kind) >= 0 ? 1 : 0;
    for (int i = 0; i < args; ++i) type.args.add(type(text, at));
    return type;
  }
}
