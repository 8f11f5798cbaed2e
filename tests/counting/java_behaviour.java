// Looks at everything a rewrite could change: the order in which expressions are evaluated, which method
// is called, types that are inferred, what has to stay constant, what is thrown and on which line.
import java.util.concurrent.Callable;

public class Main {
    static final String CONSTANT = "a" + "b";
    static final List<String> log = new ArrayList<>();
    int[] field = new int[two() + 1];

    @interface Named { String value() default "x" + "y"; }

    enum Color {
        RED("r" + 1), GREEN("g" + 2) { @Override String shown() { return super.shown() + "!"; } };
        private final String text;
        Color(String text) { this.text = text; }
        String shown() { return text; }
    }

    record Pair<A, B>(A first, B second) {
        Pair { Objects.requireNonNull(first, "first of " + second); }
        Pair(A both) { this(both, null); }
        static <T> Pair<T, T> twice(T value) { return new Pair<>(value, value); }
    }

    interface Shape { double area(); default String tell() { return "area " + area(); } }

    static class Own extends ArrayList<Integer> {
        @Override public boolean contains(Object o) { log.add("own contains"); return super.contains(o); }
        @Override public Integer remove(int i) { log.add("own remove"); return super.remove(i); }
        @Override public int size() { log.add("own size"); return super.size(); }
        Own(int... values) { super(); for (int value : values) add(value); log.clear(); }
    }

    static int two() { return 2; }
    static <T> T note(T value) { log.add(value instanceof int[] ? "array" : "" + value); return value; }
    static void show(String title) { System.out.println(title + " " + log); log.clear(); }
    static int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }
    static long sum(long... values) { long total = 0; for (long value : values) total += value; return total; }

    @Named("q" + "r")
    static void order() {
        List<Integer> list = new ArrayList<>(List.of(5, 6, 7));
        note(list).remove((int) note(1));
        note(list).add(note(0), note(9));
        note(list).remove(note((Object) 7));
        note(list).contains(note(5));
        (new int[note(2)][note(3)])[0][note(1)] = note(4);
        Arrays.sort(note(new int[] {3, 1, 2}), note(0), note(2));
        String text = note("s");
        text += note("t") + note(1) + note('c');
        String[] texts = {"a", "b"};
        int i = 0;
        texts[i++] += i + "x";
        System.out.println(text + Arrays.toString(texts) + i);
        show("order");
        Own own = new Own(1, 2, 3);
        own.contains(2);
        own.remove(0);
        own.removeAll(List.of(3));
        show("own");
    }

    static void types() {
        List<? extends Number> numbers = new LinkedList<>(List.of(1, 2.5, 3L));
        Number first = numbers.get(0);
        double sum = numbers.get(1).doubleValue() + numbers.get(2).longValue();
        Supplier<Function<Integer, Integer>> nested = () -> x -> x + 1;
        Callable<List<String>> call = () -> new ArrayList<>();
        Runnable run = () -> log.add("run"), other = () -> show("other");
        run.run();
        other.run();
        Comparator<Pair<Integer, String>> by = Comparator.comparing(p -> p.second());
        List<Pair<Integer, String>> pairs = new ArrayList<>(List.of(new Pair<>(1, "b"), new Pair<>(2, "a")));
        pairs.sort(by.thenComparing(p -> p.first()));
        Map<Boolean, List<Integer>> parts = Stream.of(1, 2, 3).collect(Collectors.partitioningBy(x -> x > 1));
        int total = 0;
        for (int x : new LinkedList<>(List.of(1, 2))) total += x;
        List<Integer> boxed = new LinkedList<>(List.of(1000, 1000));
        int unboxed = boxed.get(0);
        var inferred = boxed.remove(0) + 1;
        char c = "text".substring(1).charAt(0);
        c += 1;
        long[][] grid = new long[2][];
        grid[0] = new long[] {1, 2};
        Object o = new Object() { int x = 3; @Override public String toString() { return "anonymous " + x + this.x; } };
        BinaryOperator<Integer> add = Integer::sum;
        IntFunction<int[]> maker = int[]::new;
        System.out.println(first + " " + sum + nested.get().apply(1) + pairs + parts + total + unboxed + inferred + c);
        try { System.out.println(call.call() + " " + o + add.apply(1, 2) + maker.apply(3).length + grid[0].clone().length); }
        catch (Exception error) { throw new IllegalStateException(error); }
        System.out.println(IntStream.range(0, 5).mapToObj(x -> "n" + x).sorted(Comparator.reverseOrder()).collect(Collectors.joining(",")));
        System.out.println(Stream.iterate(1, x -> x * 2).limit(5).mapToInt(x -> x).max().getAsInt() + " " + sum(1, 2, 3));
        System.out.println(Pair.twice("z") + " " + new Pair<>(1) + " " + Color.GREEN.shown() + Color.valueOf("RED").shown());
        Shape square = () -> 4;
        System.out.println(square.tell());
    }

    static void flow() {
        outer:
        for (int i = 0; ; i++) {
            for (int j = 0; j < 3; j++) if (j == i) continue outer; else if (i > 4) break outer;
            do i++; while (i < 3);
            int k = 3;
            while (k --> 0) if (k == 1) break;
        }
        for (String each : new String[] {"ab", "z"}) {
            switch (each) {
                case CONSTANT: System.out.println("constant"); break;
                case "z": { System.out.println("z"); }
                default: System.out.println("through");
            }
            String kind = switch (each.length()) { case 1 -> "one" + each; case 2 -> { yield each + "two"; } default -> throw new Error(); };
            System.out.println(kind);
        }
        final int limit;
        if (two() > 1) limit = 1; else limit = 2;
        System.out.println(limit + depth(1000) + new Main().field.length);
        int value = 0;
        value += 1 + value++ + ++value;
        System.out.println(value + (value > 1 ? "big" : "small") + -value + !true);
        try { depth(-1); } catch (StackOverflowError error) { System.out.println("too deep"); }
    }

    static void failures() {
        List<Runnable> cases = List.of(
            () -> ((List<Integer>) null).contains(1),
            () -> new ArrayList<Integer>().remove(0),
            () -> new LinkedList<Integer>().get(3),
            () -> List.of(1).add(0, 2),
            () -> "abc".substring(5),
            () -> { int[] none = new int[-1]; },
            () -> ((String) null).split("x"),
            () -> Arrays.sort((int[]) null),
            () -> new TreeMap<String, String>().get(null),
            () -> { for (int x : List.of(1)) throw new IllegalStateException("at " + x); },
            () -> new PriorityQueue<Object>(List.of(new Object(), new Object())));
        for (Runnable each : cases) {
            try {
                each.run();
                System.out.println("fine");
            } catch (RuntimeException error) {
                int line = 0;
                for (StackTraceElement at : error.getStackTrace()) if (line == 0 && at.getClassName().startsWith("Main")) line = at.getLineNumber();
                System.out.println(error.getClass().getName() + " " + line);
            }
        }
    }

    public static void main(String[] args) {
        order();
        types();
        flow();
        failures();
    }
}
