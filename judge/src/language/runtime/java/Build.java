package gavel;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles a solution into a bundle. usage: Build SOLUTION SPEC BUNDLE [--count|--debug] [TYPE.java...]
 * The types are those of the problem; of these the solution may define its own. With --count the
 * solution becomes one that counts what it does, with --debug one whose variables a debugger knows.
 * Prints, when something is wrong, "LINE ERRORS", the first error, a NUL and all errors.
 */
final class Build {
  private static final int MOST_ERRORS = 20;
  private static final int LONGEST_LINE = 160;

  /** A file in memory. Any public class may lie in it, whatever the file's name. */
  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(String name, String text) {
      super(URI.create("mem:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }
  }

  /** Takes the classes into the bundle instead of into files. */
  private static final class IntoBundle extends ForwardingJavaFileManager<JavaFileManager> {
    private final Bundle bundle;

    IntoBundle(JavaFileManager behind, Bundle bundle) {
      super(behind);
      this.bundle = bundle;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name,
        JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('$', '-') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              bundle.classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }

  private final String file;
  private final Source source;
  private final Spec spec;
  private final Bundle bundle = new Bundle();
  private DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
  private JavacTask task;
  private boolean debugging;

  private Build(String file, Source source, String spec) {
    this.file = file;
    this.source = source;
    this.spec = Spec.parse(spec);
    bundle.file = file;
    bundle.spec = spec;
  }

  public static void main(String[] words) throws IOException {
    Source source = new Source(read(Paths.get(words[0])));
    Build build = new Build(words[0], source, read(Paths.get(words[1])));
    boolean counting = words.length > 3 && words[3].equals("--count");
    build.debugging = words.length > 3 && words[3].equals("--debug");
    List<String> types = List.of(words).subList(counting || build.debugging ? 4 : 3, words.length);
    boolean good = counting ? build.compileCounting(types) : build.compile(types);
    if (good) {
      try (DataOutputStream out = new DataOutputStream(new FileOutputStream(words[2]))) {
        build.bundle.write(out);
      }
    }
    System.out.flush();
    Runtime.getRuntime().halt(good ? 0 : 1);
  }

  private static String read(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  private List<Unit> units(String code, List<String> types) throws IOException {
    List<Unit> units = new ArrayList<>();
    units.add(new Unit(file, code));
    Map<String, Integer> own = source.types();
    for (String type : types) {
      String name = type.substring(type.lastIndexOf('/') + 1).replace(".java", "");
      if (!own.containsKey(name)) units.add(new Unit(type, Source.PRELUDE + read(Paths.get(type))));
    }
    return units;
  }

  /** The trees of a code and, once analysed, its elements. */
  private List<Element> analysed(String code, List<String> types, List<CompilationUnitTree> trees)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String information = debugging ? "-g" : "-g:source,lines";
    List<String> options = List.of("-proc:none", information, "-implicit:none", "-Xlint:none",
        "-Xmaxerrs", String.valueOf(MOST_ERRORS));
    JavaFileManager files = new IntoBundle(
        compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8), bundle);
    task = (JavacTask) compiler.getTask(null, files, said, options, null, units(code, types));
    task.parse().forEach(trees::add);
    List<Element> elements = new ArrayList<>();
    task.analyze().forEach(elements::add);
    return elements;
  }

  private boolean accepted(List<Element> elements) {
    if (report()) return false;
    try {
      check(elements);
    } catch (Signatures.Complaint complaint) {
      complain(complaint.getMessage(), complaint.line);
      return false;
    }
    return true;
  }

  private boolean compile(List<String> types) throws IOException {
    if (!accepted(analysed(source.text, types, new ArrayList<>()))) return false;
    task.generate();
    return !report();
  }

  /** What is rewritten has to compile, too; where it does not, less of it is. */
  private boolean compileCounting(List<String> types) throws IOException {
    List<CompilationUnitTree> trees = new ArrayList<>();
    if (!accepted(analysed(source.text, types, trees))) return false;
    JavacTask original = task;
    for (boolean withCosts : new boolean[] {true, false}) {
      Rewrite rewrite = new Rewrite(original, trees.get(0), source.text, withCosts);
      String code = rewrite.rewritten();
      bundle.classes.clear();
      analysed(code, types, new ArrayList<>());
      task.generate();
      if (!hasErrors()) {
        bundle.sites.addAll(rewrite.sites);
        return true;
      }
      said = new DiagnosticCollector<>();
    }
    return compile(types);
  }

  private boolean hasErrors() {
    return said.getDiagnostics().stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
  }

  private long line(Element element) {
    Trees trees = Trees.instance(task);
    if (trees.getPath(element) == null) return 0;
    CompilationUnitTree unit = trees.getPath(element).getCompilationUnit();
    long at = trees.getSourcePositions().getStartPosition(unit, trees.getTree(element));
    String text = at < 0 ? "" : source.text.substring(0, (int) Math.min(at, source.text.length()));
    return 1 + text.chars().filter(c -> c == '\n').count();
  }

  private void check(List<Element> elements) throws Signatures.Complaint {
    if (spec.kind.equals("stdio")) {
      bundle.main = mainClass(elements);
      return;
    }
    for (Element each : elements) {
      if (each instanceof TypeElement && each.getSimpleName().contentEquals(spec.className)) {
        new Signatures(this::line).check(spec, (TypeElement) each);
        return;
      }
    }
    throw new Signatures.Complaint("there is no class " + spec.className
        + Signatures.near(spec.className, source.types()), 0);
  }

  private static String mainClass(List<Element> elements) throws Signatures.Complaint {
    for (Element type : elements) {
      for (Element each : type.getEnclosedElements()) {
        if (each.getKind() == ElementKind.METHOD && each.getSimpleName().contentEquals("main")
            && each.getModifiers().contains(Modifier.STATIC)
            && ((ExecutableElement) each).getParameters().size() == 1) {
          return type.getSimpleName().toString();
        }
      }
    }
    throw new Signatures.Complaint(
        "there is no `public static void main(String[] args)`: this problem wants a whole program", 0);
  }

  // --- Errors -----------------------------------------------------------------------------------

  private void print(String text) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(text);
    out.flush();
  }

  private void complain(String message, long line) {
    String text = place(line, 0) + ": error: " + message + "\n" + excerpt(line, 0);
    print(line + " 1\n" + text + "\0" + text);
  }

  private String place(long line, long column) {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }

  private String excerpt(long number, long column) {
    String line = source.line(number);
    if (number <= 0 || line.isEmpty()) return "";
    String shown = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line;
    String text = String.format("%5d | %s%n", number, shown);
    if (column <= 0 || column > LONGEST_LINE) return text;
    String before = line.substring(0, (int) Math.min(column - 1, line.length()));
    return text + "      | " + before.replaceAll("[^\t]", " ") + "^\n";
  }

  /** Prints the errors; false when there are none. */
  private boolean report() {
    StringBuilder all = new StringBuilder();
    String first = null;
    long firstLine = 0;
    int errors = 0;
    for (Diagnostic<? extends JavaFileObject> each : said.getDiagnostics()) {
      if (each.getKind() != Diagnostic.Kind.ERROR) continue;
      boolean own = each.getSource() != null && each.getSource().getName().endsWith("/" + file);
      long line = own ? Math.max(0, each.getLineNumber()) : 0;
      long column = source.column(line, each.getColumnNumber());
      String text = place(line, column) + ": error: "
          + each.getMessage(Locale.ENGLISH).replace("\n", "\n    ") + "\n" + excerpt(line, column);
      if (errors++ == 0 || own && firstLine == 0) {
        first = text;
        firstLine = line;
      }
      all.append(text);
    }
    if (errors > 0) print(firstLine + " " + errors + "\n" + first + "\0" + all);
    return errors > 0;
  }
}
