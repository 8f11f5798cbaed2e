package gavel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What is called, and with which types. */
final class Calls {
  /** One method or constructor of the solution. */
  private static final class Target {
    Executable code;
    Codec[] parameters;
    Codec result;  // Null when there is none.
  }

  private final boolean isClass;
  private final Constructor<?> fresh;  // Of class Solution.
  private final List<Target> targets = new ArrayList<>();

  int call = -1;  // The one under way; -1 in a function problem.

  Calls(Spec spec, ClassLoader classes) throws ReflectiveOperationException {
    isClass = spec.kind.equals("class");
    Class<?> owner = Class.forName(spec.className, true, classes);
    Codecs codecs = new Codecs(spec, classes);
    for (Spec.Method method : spec.methods) {
      Target target = new Target();
      target.code = find(owner, method);
      target.code.setAccessible(true);
      target.parameters = new Codec[method.parameters.size()];
      for (int i = 0; i < target.parameters.length; ++i) {
        target.parameters[i] =
            codecs.of(method.parameters.get(i), target.code.getGenericParameterTypes()[i]);
      }
      if (!method.constructor && method.result.kind != 'V') {
        target.result = codecs.of(method.result, ((Method) target.code).getGenericReturnType());
      }
      targets.add(target);
    }
    fresh = isClass ? null : owner.getDeclaredConstructor();
    if (fresh != null) fresh.setAccessible(true);
  }

  /** The build has chosen among overloads: it is the one that the check found to fit. */
  private static Executable find(Class<?> owner, Spec.Method method) throws NoSuchMethodException {
    for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
      Executable[] all = method.constructor ? type.getDeclaredConstructors() : type.getDeclaredMethods();
      for (Executable each : all) {
        boolean named = method.constructor || each.getName().equals(method.name);
        if (named && !each.isSynthetic() && fits(each, method)) return each;
      }
      if (method.constructor) break;
    }
    throw new NoSuchMethodException(method.toString());
  }

  private static boolean fits(Executable code, Spec.Method method) {
    Class<?>[] types = code.getParameterTypes();
    if (types.length != method.parameters.size()) return false;
    for (int i = 0; i < types.length; ++i) {
      boolean isList = method.parameters.get(i).kind == '[';
      boolean array = types[i].isArray();
      boolean collection = Iterable.class.isAssignableFrom(types[i]);
      if (isList != (array || collection)) return false;
    }
    return true;
  }

  void run(ByteBuffer in, Out out, Driver clock) throws ReflectiveOperationException {
    call = -1;
    if (isClass) runCalls(in, out, clock);
    else runFunction(in, out, clock);
  }

  private static Object[] read(Target target, ByteBuffer in) {
    Object[] arguments = new Object[target.parameters.length];
    for (int i = 0; i < arguments.length; ++i) arguments[i] = target.parameters[i].read(in);
    return arguments;
  }

  private void runFunction(ByteBuffer in, Out out, Driver clock)
      throws ReflectiveOperationException {
    Target target = targets.get(0);
    Object[] arguments = read(target, in);
    clock.start();
    Object result = ((Method) target.code).invoke(fresh.newInstance(), arguments);
    clock.stop();
    if (target.result != null) target.result.write(out, result);
  }

  private void runCalls(ByteBuffer in, Out out, Driver clock) throws ReflectiveOperationException {
    int count = in.getInt();
    out.number(count);
    Object object = null;
    clock.start();
    for (int i = 0; i < count; ++i) {
      short method = in.getShort();
      Target target = targets.get(method);
      Object[] arguments = read(target, in);
      call = i;
      out.room(2).putShort(method);
      if (target.code instanceof Constructor) {
        object = ((Constructor<?>) target.code).newInstance(arguments);
        clock.callEnded();
        continue;
      }
      Object result = ((Method) target.code).invoke(object, arguments);
      clock.callEnded();
      // At once: the solution may return a list that it goes on to change.
      if (target.result != null) target.result.write(out, result);
    }
    clock.stop();
  }
}
