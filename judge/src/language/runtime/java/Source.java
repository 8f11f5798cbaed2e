package gavel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The solution's text with the imports that solvers do not write. */
final class Source {
  static final String PRELUDE = "import java.io.*;import java.math.*;import java.util.*;import java.util.function.*;"
      + "import java.util.stream.*;";
  private static final Pattern PACKAGE = Pattern.compile("\\G\\s*package\\s+[\\w.]+\\s*;");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

  final String original;
  final String text;        // What is compiled: lines are those of the original.
  final int preludeLine;    // The line the imports stand in,
  final int preludeColumn;  // and the column of the original they stand before.

  Source(String original) {
    this.original = original;
    String code = withoutLiterals(original);
    Matcher clause = PACKAGE.matcher(code);
    int at = 0;
    String head = "";
    if (clause.find()) {
      at = clause.end();
      // The solution lies in no package, whatever the folder it was written in.
      head = code.substring(0, at).replaceAll("\\S", " ");
    }
    text = head + PRELUDE + original.substring(at);
    preludeLine = 1 + (int) head.chars().filter(c -> c == '\n').count();
    preludeColumn = at - head.lastIndexOf('\n');
  }

  /** A column of the compiled text as one of the original. */
  long column(long line, long column) {
    boolean behind = line == preludeLine && column >= preludeColumn + PRELUDE.length();
    return behind ? column - PRELUDE.length() : column;
  }

  /** The types declared outside of all others, and their lines. */
  Map<String, Integer> types() {
    Map<String, Integer> types = new LinkedHashMap<>();
    String code = withoutLiterals(original);
    Matcher matcher = TYPE.matcher(code);
    int depth = 0;
    int line = 1;
    int seen = 0;
    while (matcher.find()) {
      for (; seen < matcher.start(); ++seen) {
        char c = code.charAt(seen);
        if (c == '{') ++depth;
        if (c == '}') --depth;
        if (c == '\n') ++line;
      }
      if (depth == 0) types.putIfAbsent(matcher.group(1), line);
    }
    return types;
  }

  String line(long number) {
    String[] lines = original.split("\n", -1);
    return number >= 1 && number <= lines.length ? lines[(int) number - 1].replace("\r", "") : "";
  }

  /** Comments, strings and characters are blanked out, line ends stay. */
  private static String withoutLiterals(String source) {
    StringBuilder code = new StringBuilder(source);
    for (int at = 0; at < source.length(); ) {
      int end = endOfLiteral(source, at);
      for (int i = at; i < end; ++i) {
        if (source.charAt(i) != '\n') code.setCharAt(i, ' ');
      }
      at = Math.max(end, at + 1);
    }
    return code.toString();
  }

  private static int endOfLiteral(String source, int at) {
    if (source.startsWith("//", at)) return until(source, "\n", at, 0);
    if (source.startsWith("/*", at)) return until(source, "*/", at + 2, 2);
    if (source.startsWith("\"\"\"", at)) return until(source, "\"\"\"", at + 3, 3);
    char quote = source.charAt(at);
    if (quote != '"' && quote != '\'') return at;
    for (int i = at + 1; i < source.length() && source.charAt(i) != '\n'; ++i) {
      if (source.charAt(i) == '\\') ++i;
      else if (source.charAt(i) == quote) return i + 1;
    }
    return until(source, "\n", at, 0);
  }

  private static int until(String source, String end, int from, int more) {
    int found = source.indexOf(end, from);
    return found < 0 ? source.length() : found + more;
  }
}
