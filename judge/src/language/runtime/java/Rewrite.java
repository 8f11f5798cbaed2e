package gavel;

import com.sun.source.tree.*;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Rewrites a solution so that it counts what it does: at the start of every method and lambda and of
 * every turn of a loop, and with calls of Counting around what costs more the larger its arguments are.
 * What the program does stays the same, and so do its lines. Needs an analysed syntax tree, for the types.
 */
final class Rewrite extends TreePathScanner<Void, Void> {
  private static final String RUNTIME = "gavel.Counting.";
  // By the name of a method of a collection, a map or a text.
  private static final Set<String> SEARCHES = Set.of("contains", "indexOf", "lastIndexOf", "remove",
      "removeFirstOccurrence", "removeLastOccurrence", "search");
  private static final Set<String> WHOLES = Set.of("containsValue", "toArray", "hashCode", "removeIf",
      "replaceAll", "reverse", "insert", "deleteCharAt", "delete", "split", "replace", "replaceFirst",
      "toLowerCase", "toUpperCase", "trim", "strip", "toCharArray", "matches", "isBlank");
  private static final Set<String> KEYED = Set.of("get", "put", "containsKey", "getOrDefault", "merge",
      "putIfAbsent", "computeIfAbsent", "computeIfPresent", "compute", "add", "offer", "poll", "first",
      "last", "floor", "ceiling", "higher", "lower", "floorKey", "ceilingKey", "higherKey", "lowerKey",
      "floorEntry", "ceilingEntry", "higherEntry", "lowerEntry", "firstKey", "lastKey", "firstEntry",
      "lastEntry", "pollFirst", "pollLast", "pollFirstEntry", "pollLastEntry");
  private static final Set<String> TEXT_RESULTS = Set.of("substring", "repeat", "toString", "concat",
      "replace", "toLowerCase", "toUpperCase", "trim", "strip", "join", "valueOf", "copyValueOf", "format");
  private static final Set<String> BULKS = Set.of("removeAll", "retainAll", "containsAll");
  private static final Set<String> TERMINALS = Set.of("sum", "max", "min", "average", "collect", "count",
      "toArray", "toList", "reduce", "forEach", "summaryStatistics");
  // Their entries are found at once, whatever the name of the method.
  private static final Set<String> NEVER_KEYED = Set.of("java.util.ArrayList", "java.util.List",
      "java.util.ArrayDeque", "java.util.Deque", "java.util.HashMap", "java.util.HashSet",
      "java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.LinkedList", "java.util.Stack");

  private static final class Edit {
    final int at;
    final int removed;
    final String text;

    Edit(int at, int removed, String text) {
      this.at = at;
      this.removed = removed;
      this.text = text;
    }
  }

  private final CompilationUnitTree unit;
  private final String text;
  private final boolean withCosts;
  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final SourcePositions positions;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private Set<String> recursive = new HashSet<>();
  final List<String> sites = new ArrayList<>();

  /** Without costs only what the syntax shows is counted. */
  Rewrite(JavacTask task, CompilationUnitTree unit, String text, boolean withCosts) {
    this.unit = unit;
    this.text = text;
    this.withCosts = withCosts;
    trees = Trees.instance(task);
    types = task.getTypes();
    elements = task.getElements();
    positions = trees.getSourcePositions();
  }

  String rewritten() {
    recursive = recursiveMethods();
    scan(unit, null);
    // Stable: of insertions at one place, the first made comes first.
    edits.sort(Comparator.comparingInt(edit -> edit.at));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      out.append(text, from, edit.at).append(edit.text);
      from = edit.at + edit.removed;
    }
    return out.append(text, from, text.length()).toString();
  }

  /** The names of methods that may come to call themselves. */
  private Set<String> recursiveMethods() {
    Map<String, Set<String>> calls = new HashMap<>();
    new TreeScanner<Void, String>() {
      @Override
      public Void visitMethod(MethodTree method, String around) {
        String name = method.getName().toString();
        calls.computeIfAbsent(name, k -> new HashSet<>());
        return super.visitMethod(method, name);
      }

      @Override
      public Void visitIdentifier(IdentifierTree name, String around) {
        if (around != null) calls.get(around).add(name.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, String around) {
        if (around != null) calls.get(around).add(select.getIdentifier().toString());
        return super.visitMemberSelect(select, around);
      }
    }.scan(unit, null);
    for (Set<String> found : calls.values()) found.retainAll(calls.keySet());
    for (boolean changed = true; changed; ) {
      changed = false;
      for (Set<String> found : calls.values()) {
        for (String other : new ArrayList<>(found)) changed |= found.addAll(calls.get(other));
      }
    }
    calls.entrySet().removeIf(each -> !each.getValue().contains(each.getKey()));
    return calls.keySet();
  }

  // --- Pieces -----------------------------------------------------------------------------------

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private void insert(int at, String what) {
    edits.add(new Edit(at, 0, what));
  }

  private int site(Tree tree, String what) {
    long line = unit.getLineMap().getLineNumber(start(tree));
    return known.computeIfAbsent(what.isEmpty() ? "" + line : line + " " + what, place -> {
      sites.add(place);
      return sites.size() - 1;
    });
  }

  private String tick(Tree tree) {
    return RUNTIME + "tick(" + site(tree, "") + ");";
  }

  /** Scans the tree with a call around it. */
  private void around(Tree tree, String function, int site) {
    insert(start(tree), RUNTIME + function + "(" + site + ",");
    scan(tree, null);
    insert(end(tree), ")");
  }

  private TypeMirror type(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
    return type == null ? elements.getTypeElement("java.lang.Object").asType() : type;
  }

  private String named(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    return erased.toString();
  }

  private boolean is(TypeMirror type, String name) {
    TypeElement element = elements.getTypeElement(name);
    return type.getKind() == TypeKind.DECLARED && element != null
        && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
  }

  private boolean isWhole(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY || is(type, "java.util.Collection") || is(type, "java.util.Map");
  }

  private boolean isText(TypeMirror type) {
    return is(type, "java.lang.String");
  }

  // --- What counts ------------------------------------------------------------------------------

  @Override
  public Void visitMethod(MethodTree method, Void nothing) {
    BlockTree body = method.getBody();
    if (body == null || end(body) < 0 || start(body) < 0 || text.charAt(start(body)) != '{') return null;
    boolean constructor = method.getReturnType() == null;
    int at = start(body) + 1;
    if (constructor && !body.getStatements().isEmpty()) {
      StatementTree first = body.getStatements().get(0);
      String code = first.toString();
      if ((code.startsWith("super(") || code.startsWith("this(")) && end(first) > at) {
        // What is given to it is left alone: nothing may stand before it.
        insert(end(first), tick(method));
        scan(body.getStatements().subList(1, body.getStatements().size()), null);
        return null;
      }
    }
    boolean deep = !constructor && recursive.contains(method.getName().toString());
    insert(at, tick(method) + (deep ? RUNTIME + "enter();try{" : ""));
    scan(body, null);
    if (deep) insert(end(body) - 1, "}finally{" + RUNTIME + "leave();}");
    return null;
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
    Tree body = lambda.getBody();
    String tick = RUNTIME + "tick(" + site(lambda, "lambda") + ");";
    if (body instanceof BlockTree) {
      insert(start(body) + 1, tick);
      scan(body, null);
    } else if (withCosts) {
      boolean isVoid = returnsNothing(trees.getTypeMirror(getCurrentPath()));
      insert(start(body), "{" + tick + (isVoid ? "" : "return "));
      scan(body, null);
      insert(end(body), ";}");
    } else {
      scan(body, null);
    }
    return null;
  }

  private boolean returnsNothing(TypeMirror target) {
    Element type = types.asElement(target);
    if (!(type instanceof TypeElement)) return false;
    Set<String> ofObject = Set.of("equals", "hashCode", "toString");
    for (Element each : elements.getAllMembers((TypeElement) type)) {
      if (each.getKind() == ElementKind.METHOD && each.getModifiers().contains(Modifier.ABSTRACT)
          && !ofObject.contains(each.getSimpleName().toString())) {
        return ((ExecutableElement) each).getReturnType().getKind() == TypeKind.VOID;
      }
    }
    return false;
  }

  private void loop(Tree loop, StatementTree body) {
    if (body instanceof BlockTree) {
      insert(start(body) + 1, tick(loop));
      scan(body, null);
      return;
    }
    insert(start(body), "{" + tick(loop));
    scan(body, null);
    insert(end(body), "}");
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void nothing) {
    scan(tree.getInitializer(), null);
    scan(tree.getCondition(), null);
    scan(tree.getUpdate(), null);
    loop(tree, tree.getStatement());
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    scan(tree.getExpression(), null);
    loop(tree, tree.getStatement());
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
    scan(tree.getCondition(), null);
    loop(tree, tree.getStatement());
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
    loop(tree, tree.getStatement());
    scan(tree.getCondition(), null);
    return null;
  }

  // --- What is left alone: constants have to stay constants -------------------------------------

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void nothing) {
    return null;
  }

  @Override
  public Void visitCase(CaseTree tree, Void nothing) {
    if (tree.getStatements() != null) scan(tree.getStatements(), null);
    else scan(tree.getBody(), null);
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    Element element = trees.getElement(getCurrentPath());
    if (element instanceof VariableElement && ((VariableElement) element).getConstantValue() != null) {
      return null;
    }
    // Not its type: that of `var` stands nowhere.
    scan(tree.getInitializer(), null);
    return null;
  }

  // --- What costs -------------------------------------------------------------------------------

  @Override
  public Void visitNewArray(NewArrayTree tree, Void nothing) {
    if (!withCosts || tree.getDimensions().isEmpty()) return super.visitNewArray(tree, null);
    boolean first = true;
    for (ExpressionTree dimension : tree.getDimensions()) {
      around(dimension, first ? "room" : "roomIn", site(tree, "new"));
      first = false;
    }
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void nothing) {
    String name = named(type(tree.getIdentifier()));
    boolean library = name.startsWith("java.util.") || name.startsWith("java.lang.String");
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (!withCosts || !library || arguments.isEmpty() || !isWhole(type(arguments.get(0)))) {
      scan(tree.getEnclosingExpression(), null);
      scan(arguments, null);
      scan(tree.getClassBody(), null);
      return null;
    }
    around(arguments.get(0), "whole", site(tree, "new"));
    scan(arguments.subList(1, arguments.size()), null);
    scan(tree.getClassBody(), null);
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree tree, Void nothing) {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    boolean inner = parent instanceof BinaryTree && parent.getKind() == Tree.Kind.PLUS;
    if (!withCosts || tree.getKind() != Tree.Kind.PLUS || inner || !isText(trees.getTypeMirror(getCurrentPath()))
        || isConstant(tree)) {
      return super.visitBinary(tree, null);
    }
    insert(start(tree), RUNTIME + "text(" + site(tree, "+") + ",");
    super.visitBinary(tree, null);
    insert(end(tree), ")");
    return null;
  }

  private static boolean isConstant(Tree tree) {
    if (tree instanceof BinaryTree) {
      return isConstant(((BinaryTree) tree).getLeftOperand()) && isConstant(((BinaryTree) tree).getRightOperand());
    }
    return tree instanceof LiteralTree;
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    boolean grows = withCosts && tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT && isText(type(tree.getVariable()));
    if (grows) insert(start(tree), RUNTIME + "text(" + site(tree, "+=") + ",");
    super.visitCompoundAssignment(tree, null);
    if (grows) insert(end(tree), ")");
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
    Element method = trees.getElement(getCurrentPath());
    if (!withCosts || !(call.getMethodSelect() instanceof MemberSelectTree) || !(method instanceof ExecutableElement)) {
      return super.visitMethodInvocation(call, null);
    }
    MemberSelectTree select = (MemberSelectTree) call.getMethodSelect();
    String name = select.getIdentifier().toString();
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    String owner = ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString();
    boolean isText = TEXT_RESULTS.contains(name) && isText(((ExecutableElement) method).getReturnType())
        && owner.matches("java\\.lang\\.(String|StringBuilder|StringBuffer|AbstractStringBuilder)");
    if (isText) insert(start(call), RUNTIME + "text(" + site(call, name) + ",");
    if (isStatic) ofLibrary(call, owner, name);
    else ofObject(call, select, (ExecutableElement) method, name);
    if (isText) insert(end(call), ")");
    return null;
  }

  /** A static method of the library. */
  private void ofLibrary(MethodInvocationTree call, String owner, String name) {
    List<? extends ExpressionTree> arguments = call.getArguments();
    int count = arguments.size();
    boolean arrays = owner.equals("java.util.Arrays");
    boolean collections = owner.equals("java.util.Collections");
    String first = null;
    if (owner.equals("java.lang.System") && name.equals("arraycopy")) {
      scan(arguments.subList(0, 4), null);
      around(arguments.get(4), "amount", site(call, name));
      return;
    }
    boolean ranged = arrays && count >= 3 && type(arguments.get(1)).getKind() == TypeKind.INT
        && type(arguments.get(2)).getKind() == TypeKind.INT
        && List.of("sort", "parallelSort", "fill", "copyOfRange", "binarySearch").contains(name)
        && !(name.equals("fill") && count == 3) && !(name.equals("binarySearch") && count == 3);
    if (ranged) {
      scan(arguments.get(0), null);
      around(arguments.get(1), "from", site(call, name));
      String to = name.endsWith("ort") ? "sortTo" : name.equals("binarySearch") ? "searchTo" : "to";
      around(arguments.get(2), to, site(call, name));
      scan(arguments.subList(3, count), null);
      return;
    }
    if (arrays && name.equals("copyOf")) {
      scan(arguments.get(0), null);
      around(arguments.get(1), "amount", site(call, name));
      return;
    }
    if (count > 0 && isWhole(type(arguments.get(0)))) {
      if ((arrays || collections) && (name.equals("sort") || name.equals("parallelSort"))) first = "sorting";
      else if ((arrays || collections) && name.equals("binarySearch")) first = "logarithm";
      else if (arrays && !name.equals("asList")) first = "whole";
      else if (collections && List.of("reverse", "shuffle", "max", "min", "frequency", "fill", "rotate",
          "disjoint").contains(name)) first = "whole";
      else if (name.equals("copyOf") && owner.startsWith("java.util.")) first = "whole";
    }
    if (first == null) {
      scan(call.getMethodSelect(), null);
      scan(arguments, null);
      return;
    }
    around(arguments.get(0), first, site(call, name));
    scan(arguments.subList(1, count), null);
  }

  /** A method of an object: what it costs is looked up by what the object is. */
  private void ofObject(MethodInvocationTree call, MemberSelectTree select, ExecutableElement method, String name) {
    ExpressionTree object = select.getExpression();
    List<? extends ExpressionTree> arguments = call.getArguments();
    boolean isSuper = object.toString().equals("super") || object.toString().endsWith(".super");
    TypeMirror type = trees.getTypeMirror(new TreePath(new TreePath(getCurrentPath(), select), object));
    if (isSuper || type == null) {
      scan(select, null);
      scan(arguments, null);
      return;
    }
    boolean byIndex = is(type, "java.util.List") && !arguments.isEmpty()
        && method.getParameters().get(0).asType().getKind() == TypeKind.INT;
    int site = site(call, name);
    if (byIndex && helped(name, type, arguments.size()) || is(type, "java.util.Collection") && BULKS.contains(name)) {
      insert(start(call), RUNTIME + name + "(" + site + ",");
      scan(object, null);
      int from = end(object);
      // A bracket around the object stays with it.
      while (text.charAt(from) != '.') ++from;
      int to = start(arguments.get(0));
      edits.add(new Edit(from, openingEnd(from) - from, ","));
      if (to >= from) scan(arguments, null);
      return;
    }
    String kind = kindOf(name, type, arguments);
    if (kind == null) {
      scan(select, null);
    } else if (kind.equals("peeked") || kind.equals("sortedStream")) {
      around(object, kind, site);
    } else {
      insert(start(object), RUNTIME + "on(" + site + "," + RUNTIME + kind + ",");
      scan(object, null);
      insert(end(object), ")");
    }
    boolean takesWhole = (name.equals("addAll") || name.equals("putAll")) && !arguments.isEmpty();
    if (takesWhole && isWhole(type(arguments.get(arguments.size() - 1)))) {
      scan(arguments.subList(0, arguments.size() - 1), null);
      around(arguments.get(arguments.size() - 1), "whole", site);
    } else {
      scan(arguments, null);
    }
  }

  /** Where the bracket of a call's arguments opens, behind a dot. */
  private int openingEnd(int from) {
    return text.indexOf('(', from) + 1;
  }

  private boolean helped(String name, TypeMirror type, int arguments) {
    if (name.equals("remove") && arguments == 1 || name.equals("add") && arguments == 2) return true;
    return name.equals("get") && arguments == 1 && !named(type).equals("java.util.ArrayList");
  }

  private String kindOf(String name, TypeMirror type, List<? extends ExpressionTree> arguments) {
    if (is(type, "java.util.stream.BaseStream")) {
      return name.equals("sorted") ? "sortedStream" : TERMINALS.contains(name) ? "peeked" : null;
    }
    if (is(type, "java.math.BigInteger")) return "BIG";
    boolean whole = is(type, "java.util.Collection") || is(type, "java.util.Map");
    boolean textual = is(type, "java.lang.CharSequence");
    if (type.getKind() == TypeKind.ARRAY && name.equals("clone")) return "WHOLE";
    if (!whole && !textual) return null;
    if (whole && name.equals("sort")) return "SORT";
    if (SEARCHES.contains(name) && !arguments.isEmpty()) return "SEARCH";
    if (WHOLES.contains(name) || name.equals("toString") && whole) return "WHOLE";
    if (whole && (KEYED.contains(name) || name.equals("remove"))) {
      return NEVER_KEYED.contains(named(type)) ? null : "KEYED";
    }
    return null;
  }
}
