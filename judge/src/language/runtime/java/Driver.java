package gavel;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

/**
 * Runs a built solution: answers the requests of gavel with it, or calls its main.
 * usage: Driver BUNDLE STACK_BYTES [CASE]
 * With CASE, as somebody who debugs starts it, the requests or the program's input come from that file
 * and the answers are for nobody.
 */
final class Driver {
  private static final int READY = 1;
  private static final int NOT_READY = 2;
  private static final int RESULT = 3;
  private static final int FAILURE = 4;
  private static final int OUT_OF_MEMORY = 1;
  private static final int STACK_OVERFLOW = 2;
  private static final int PROTOCOL_FAULT = 70;
  private static final int LONGEST_TEXT = 2000;
  private static final int CPU_OFFSET = 4 + 1 + 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Bundle bundle;
  private final long stackBytes;
  private InputStream debugged;  // Null unless somebody debugs.
  private OutputStream answers;
  private Counting.Watch watch;  // Null unless the solution counts what it does.

  // Of the test under way.
  private volatile boolean running;
  private int index;
  private long started;
  private long used;

  private Driver(Bundle bundle, long stackBytes) {
    this.bundle = bundle;
    this.stackBytes = stackBytes;
  }

  public static void main(String[] words) throws Exception {
    byte[] bytes = Files.readAllBytes(Paths.get(words[0]));
    Bundle bundle = Bundle.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    System.setOut(print(FileDescriptor.out));
    Driver driver = new Driver(bundle, Long.parseLong(words[1]));
    if (words.length > 2) driver.debugged = new FileInputStream(words[2]);
    Spec spec = Spec.parse(bundle.spec);
    if (!bundle.sites.isEmpty()) driver.watch = new Counting.Watch(bundle.sites);
    if (driver.debugged != null) System.setIn(driver.debugged);
    if (spec.kind.equals("stdio")) driver.runProgram();
    else driver.serve(spec);
    flush();
    // Threads the solution left behind must not keep the process.
    Runtime.getRuntime().halt(0);
  }

  /** Lines are not sent one by one, as System.out would. */
  private static PrintStream print(FileDescriptor to) {
    return new PrintStream(new BufferedOutputStream(new FileOutputStream(to), 1 << 16), false);
  }

  private static void flush() {
    System.out.flush();
    System.err.flush();
  }

  private static FileDescriptor descriptor(int number) throws ReflectiveOperationException {
    FileDescriptor descriptor = new FileDescriptor();
    Field field = FileDescriptor.class.getDeclaredField("fd");
    field.setAccessible(true);
    field.setInt(descriptor, number);
    return descriptor;
  }

  /** Runs in a thread of its own: only those have a stack of a chosen size. */
  private void inThread(Runnable work) throws InterruptedException {
    Thread thread = new Thread(null, work, "main", stackBytes);
    thread.start();
    thread.join();
  }

  // --- A whole program --------------------------------------------------------------------------

  private void runProgram() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      stop();
      flush();
    }));
    Throwable[] thrown = new Throwable[1];
    inThread(() -> {
      start();
      try {
        java.lang.reflect.Method main =
            Class.forName(bundle.main, true, bundle).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        main.invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException error) {
        thrown[0] = error.getCause();
      } catch (Throwable error) {
        thrown[0] = error;
      }
      stop();
    });
    if (thrown[0] == null) return;
    flush();
    System.err.print("Exception in thread \"main\" ");
    print(thrown[0]);
    flush();
    Runtime.getRuntime().halt(1);
  }

  /** As far as the solution goes; below it is only this driver. */
  private void print(Throwable thrown) {
    System.err.println(thrown);
    for (StackTraceElement at : thrown.getStackTrace()) {
      if (at.getClassName().startsWith("gavel.") || at.getClassName().startsWith("jdk.internal.reflect")) break;
      System.err.println("\tat " + at);
    }
    if (thrown.getCause() != null && thrown.getCause() != thrown) {
      System.err.print("Caused by: ");
      print(thrown.getCause());
    }
  }

  // --- Requests and answers ---------------------------------------------------------------------

  private void serve(Spec spec) throws Exception {
    answers = debugged == null ? new FileOutputStream(descriptor(4)) : OutputStream.nullOutputStream();
    InputStream requests = debugged == null ? new FileInputStream(descriptor(3)) : debugged;
    Runtime.getRuntime().addShutdownHook(new Thread(this::exitDuringCall));
    Calls[] calls = new Calls[1];
    inThread(() -> calls[0] = prepare(spec));
    if (calls[0] == null) return;
    byte[] head = new byte[4];
    byte[] body = new byte[0];
    while (readFully(requests, head, 4)) {
      int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (body.length < length) body = new byte[length];
      if (!readFully(requests, body, length)) throw fault();
      ByteBuffer in = ByteBuffer.wrap(body, 0, length).order(ByteOrder.LITTLE_ENDIAN);
      index = in.getInt();
      // Of its own for every test, so that nothing of one is left for the next.
      inThread(() -> answer(calls[0], in));
    }
  }

  private Calls prepare(Spec spec) {
    try {
      Calls calls = new Calls(spec, bundle);
      Out frame = frame(READY);
      frame.putLongAt(CPU_OFFSET, THREADS.getCurrentThreadCpuTime());
      send(frame);
      return calls;
    } catch (Throwable error) {
      flush();
      fail(NOT_READY, unwrapped(error), -1);
      return null;
    }
  }

  private void answer(Calls calls, ByteBuffer in) {
    used = 0;
    started = 0;
    Out out = frame(RESULT);
    running = true;
    try {
      calls.run(in, out, this);
      stop();
      running = false;
      flush();
      out.putLongAt(CPU_OFFSET, used);
      send(out);
    } catch (BufferUnderflowException error) {
      if (started == 0 && used == 0) throw fault();
      failDuring(error, calls);
    } catch (Throwable error) {
      failDuring(unwrapped(error), calls);
    }
  }

  private void failDuring(Throwable error, Calls calls) {
    if (watch != null) watch.abandon();
    stop();
    running = false;
    flush();
    fail(FAILURE, error, calls.call);
  }

  /** Starts the clock: what follows is the solution's. */
  void start() {
    if (watch != null) watch.begin(index);
    started = THREADS.getCurrentThreadCpuTime();
  }

  void stop() {
    if (started == 0) return;
    used = THREADS.getCurrentThreadCpuTime() - started;
    started = 0;
    if (watch != null) watch.end(used);
  }

  /** One of several calls. */
  void callEnded() {
    if (watch != null) watch.callEnded();
  }

  private static Throwable unwrapped(Throwable error) {
    while ((error instanceof InvocationTargetException
        || error instanceof ExceptionInInitializerError) && error.getCause() != null) {
      error = error.getCause();
    }
    return error;
  }

  private void exitDuringCall() {
    if (running) {
      running = false;
      flush();
      write(FAILURE, 0, -1, 0, "exit", "the program exited before the method returned");
    }
    flush();
  }

  private void fail(int kind, Throwable error, int call) {
    int flags = error instanceof StackOverflowError ? STACK_OVERFLOW
        : error instanceof OutOfMemoryError ? OUT_OF_MEMORY : 0;
    String type = error.getClass().getName();
    if (error instanceof BadResult) type = "";
    else if (type.startsWith("java.lang.")) type = type.substring("java.lang.".length());
    write(kind, line(error), call, flags, type, message(error));
  }

  private static String message(Throwable error) {
    if (error instanceof StackOverflowError) return "the recursion is too deep";
    try {
      String message = error.getMessage();
      return message == null ? "" : message;
    } catch (Throwable worse) {
      return "";
    }
  }

  /** The innermost line of the solution. */
  private int line(Throwable error) {
    for (StackTraceElement at : error.getStackTrace()) {
      if (bundle.file.equals(at.getFileName())) return Math.max(0, at.getLineNumber());
    }
    return 0;
  }

  private void write(int kind, int line, int call, int flags, String type, String message) {
    Out frame = frame(kind);
    frame.putLongAt(CPU_OFFSET, used);
    frame.number(line);
    frame.number(call);
    frame.room(1).put((byte) flags);
    text(frame, type);
    text(frame, message);
    send(frame);
  }

  private static void text(Out frame, String text) {
    // An unpaired surrogate is written as a question mark.
    String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    frame.number(bytes.length);
    frame.room(bytes.length).put(bytes);
  }

  private Out frame(int kind) {
    Out frame = new Out();
    frame.number(0);
    frame.room(1).put((byte) kind);
    frame.number(kind == READY || kind == NOT_READY ? 0 : index);
    frame.room(8).putLong(0);
    return frame;
  }

  private void send(Out frame) {
    frame.putAt(0, frame.position() - 4);
    try {
      answers.write(frame.array(), 0, frame.position());
    } catch (IOException closed) {
      throw fault();
    }
  }

  private static Error fault() {
    flush();
    Runtime.getRuntime().halt(PROTOCOL_FAULT);
    return new AssertionError();
  }

  private static boolean readFully(InputStream in, byte[] into, int count) throws IOException {
    for (int at = 0; at < count; ) {
      int got = in.read(into, at, count - at);
      if (got <= 0) return false;
      at += got;
    }
    return true;
  }
}
