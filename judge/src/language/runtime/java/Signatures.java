package gavel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a solution has what gavel is going to call. */
final class Signatures {
  /** What is wrong, and the line it is about; 0 for none. */
  static final class Complaint extends Exception {
    private static final long serialVersionUID = 1;
    final long line;

    Complaint(String message, long line) {
      super(message, null, false, false);
      this.line = line;
    }
  }

  private final ToLongFunction<Element> lineOf;

  Signatures(ToLongFunction<Element> lineOf) {
    this.lineOf = lineOf;
  }

  void check(Spec spec, TypeElement owner) throws Complaint {
    boolean isClass = spec.kind.equals("class");
    if (owner.getModifiers().contains(Modifier.ABSTRACT)) {
      throw new Complaint(spec.className + " is abstract", lineOf.applyAsLong(owner));
    }
    if (!isClass) checkFresh(spec, owner);
    for (Spec.Method method : spec.methods) checkMethod(spec, owner, method);
  }

  private void checkFresh(Spec spec, TypeElement owner) throws Complaint {
    for (ExecutableElement each : named(owner, "<init>")) {
      if (each.getParameters().isEmpty()) return;
    }
    throw new Complaint("class " + spec.className + " needs a constructor without arguments",
        lineOf.applyAsLong(owner));
  }

  private static List<ExecutableElement> named(TypeElement owner, String name) {
    List<ExecutableElement> found = new ArrayList<>();
    for (Element each : owner.getEnclosedElements()) {
      if (each instanceof ExecutableElement && each.getSimpleName().contentEquals(name)) {
        found.add((ExecutableElement) each);
      }
    }
    if (found.isEmpty() && !name.equals("<init>") && owner.getSuperclass() instanceof DeclaredType) {
      return named((TypeElement) ((DeclaredType) owner.getSuperclass()).asElement(), name);
    }
    return found;
  }

  private void checkMethod(Spec spec, TypeElement owner, Spec.Method method) throws Complaint {
    List<ExecutableElement> all = named(owner, method.constructor ? "<init>" : method.name);
    if (all.isEmpty()) {
      throw new Complaint(spec.className + " needs a method `" + method + "`"
          + near(method.name, methods(owner)), 0);
    }
    for (ExecutableElement each : all) {
      if (!takes(each, method)) continue;
      if (method.constructor || gives(each.getReturnType(), method.result)) return;
      throw new Complaint(method.name + "() must return " + method.result + ", not "
          + shown(each.getReturnType()), lineOf.applyAsLong(each));
    }
    throw new Complaint("gavel calls `" + method + "`, but " + method.name + " takes "
        + parameters(all.get(0)), lineOf.applyAsLong(all.get(0)));
  }

  private Map<String, Long> methods(TypeElement owner) {
    Map<String, Long> names = new LinkedHashMap<>();
    for (Element each : owner.getEnclosedElements()) {
      if (each.getKind() == ElementKind.METHOD) {
        names.putIfAbsent(each.getSimpleName().toString(), lineOf.applyAsLong(each));
      }
    }
    return names;
  }

  private static boolean takes(ExecutableElement code, Spec.Method method) {
    if (code.getParameters().size() != method.parameters.size()) return false;
    for (int i = 0; i < method.parameters.size(); ++i) {
      if (!accepts(code.getParameters().get(i).asType(), method.parameters.get(i))) return false;
    }
    return true;
  }

  private static boolean isOneOf(TypeMirror type, String... names) {
    String text = type.toString();
    String plain = text.contains("<") ? text.substring(0, text.indexOf('<')) : text;
    for (String name : names) {
      if (plain.equals(name) || plain.equals("java.lang." + name) || plain.equals("java.util." + name)) {
        return true;
      }
    }
    return false;
  }

  private static TypeMirror argument(TypeMirror type, int i) {
    if (!(type instanceof DeclaredType)) return null;
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return i < arguments.size() ? arguments.get(i) : null;
  }

  /** Whether a parameter of this Java type can hold what gavel passes. */
  private static boolean accepts(TypeMirror type, Spec.Type wanted) {
    if (type == null || isOneOf(type, "Object")) return true;
    if (wanted.nullable && type.getKind().isPrimitive()) return false;
    switch (wanted.kind) {
      case 'Z': return isOneOf(type, "boolean", "Boolean");
      case 'I': return isOneOf(type, "int", "long", "Integer", "Long");
      case 'J': return isOneOf(type, "long", "Long");
      case 'D': return isOneOf(type, "double", "Double");
      case 'C': return isOneOf(type, "char", "Character");
      case 'S': return isOneOf(type, "String", "CharSequence");
      case 'M':
        return isOneOf(type, "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap")
            && accepts(argument(type, 0), wanted.args.get(0))
            && accepts(argument(type, 1), wanted.args.get(1));
      case '[':
        if (type.getKind() == TypeKind.ARRAY) {
          return accepts(((ArrayType) type).getComponentType(), wanted.args.get(0));
        }
        return isOneOf(type, "List", "ArrayList", "Collection", "Iterable", "LinkedList")
            && accepts(argument(type, 0), wanted.args.get(0));
      default: return isOneOf(type, wanted.name);
    }
  }

  /** Whether a result of this Java type can be what gavel expects. */
  private static boolean gives(TypeMirror type, Spec.Type wanted) {
    if (wanted.kind == 'V' || type == null || isOneOf(type, "Object")) return true;
    switch (wanted.kind) {
      case 'I':
      case 'J': return isOneOf(type, "int", "long", "short", "byte", "Integer", "Long", "Short", "Byte");
      case 'D':
        return isOneOf(type, "double", "float", "int", "long", "Double", "Float", "Integer", "Long");
      case '[':
        if (type.getKind() == TypeKind.ARRAY) {
          return gives(((ArrayType) type).getComponentType(), wanted.args.get(0));
        }
        return isOneOf(type, "List", "ArrayList", "LinkedList", "Collection", "Deque", "ArrayDeque",
            "Queue", "Set", "LinkedHashSet", "TreeSet", "HashSet", "Stack", "Vector")
            && gives(argument(type, 0), wanted.args.get(0));
      case 'S': return isOneOf(type, "String", "CharSequence", "StringBuilder", "StringBuffer");
      case 'M':
        return (isOneOf(type, "Map", "HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap"))
            && gives(argument(type, 0), wanted.args.get(0))
            && gives(argument(type, 1), wanted.args.get(1));
      default: return accepts(type, wanted) || wanted.nullable && isOneOf(type, wanted.toString());
    }
  }

  private static String shown(TypeMirror type) {
    return type.toString().replace("java.util.", "").replace("java.lang.", "");
  }

  private static String parameters(ExecutableElement code) {
    List<String> types = new ArrayList<>();
    code.getParameters().forEach(each -> types.add(shown(each.asType())));
    return types.isEmpty() ? "nothing" : "(" + String.join(", ", types) + ")";
  }

  /** "; is `X` on line 3 meant to be it?" for the name that is nearest, if one is near. */
  static String near(String wanted, Map<String, ? extends Number> names) {
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String name : names.keySet()) {
      int distance = distance(wanted.toLowerCase(), name.toLowerCase());
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return best == null ? "" : "; is `" + best + "` on line " + names.get(best) + " meant to be it?";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); ++j) row[j] = j;
    for (int i = 1; i <= a.length(); ++i) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); ++j) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
