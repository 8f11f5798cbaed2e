package gavel;

import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Counts what a rewritten solution does (Rewrite) and writes a line of JSON for each request, see
 * docs/complexity.md. A count of 1 is a call, a turn of a loop, an element that the library touches, or
 * 16 bytes.
 */
public final class Counting {
  public static final int SEARCH = 0;
  public static final int WHOLE = 1;
  public static final int KEYED = 2;
  public static final int SORT = 3;
  public static final int BIG = 4;

  private static final int FRAME = 100;  // Bytes, about what a call takes.
  private static final int MOST_BLOCKS = 200;
  // Moments at which the heap is looked at, as shares of what the request will count; where that is not
  // known, whenever the count has grown by a factor.
  private static final double[] SHARES = {0.3, 0.5, 0.7, 0.85, 0.95, 0.995};
  private static final double NEXT_SAMPLE = 1.4;
  private static final int GRAIN = 100;  // Bytes; now and then the machine allocates something of its own.
  /** Whether anybody asks for the heap: each look is a collection. */
  private static final boolean LOOKS = !"0".equals(System.getenv("GAVEL_COUNT_HEAP"));
  /** What each request will count, where that is known. */
  private static final long[] EXPECTED = expectedTotals(System.getenv("GAVEL_COUNT_TOTALS"));
  // A thread takes memory of Eden in large pieces; what lives has left it after a collection.
  private static final MemoryPoolMXBean[] POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && !pool.getName().contains("Eden"))
          .toArray(MemoryPoolMXBean[]::new);
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static long[] counts = {};
  private static long total;
  private static long nextSample = Long.MAX_VALUE;
  private static int samples;
  private static long heapAtStart;
  private static long heapPeak;
  private static long liveThen;  // At the last look, and what had been allocated until then.
  private static long allocatedThen;
  private static boolean looking;
  private static long expected;  // What the request will count; 0: not known.
  private static long depth;
  private static long deepest;
  private static int from;  // Of the range that is being given.
  private static long outer;  // The first dimension of the array that is being made.

  private Counting() {}

  private static long[] expectedTotals(String given) {
    if (given == null || given.isEmpty()) return new long[0];
    return java.util.Arrays.stream(given.split(",")).mapToLong(Long::parseLong).toArray();
  }

  // --- Counting ---------------------------------------------------------------------------------

  public static void tick(int site) {
    ++counts[site];
    if (++total >= nextSample) sampleHeap();
  }

  private static void charge(int site, long cost) {
    if (cost <= 0) return;
    counts[site] += cost;
    total += cost;
    if (total >= nextSample) sampleHeap();
  }

  public static void enter() {
    if (++depth > deepest) deepest = depth;
  }

  public static void leave() {
    --depth;
  }

  private static long heapNow() {
    System.gc();
    long used = 0;
    for (MemoryPoolMXBean pool : POOLS) used += pool.getUsage().getUsed();
    return used;
  }

  private static long allocated() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  private static long nextLook() {
    if (expected <= 0) return Math.max(total + 1, (long) (total * NEXT_SAMPLE));
    for (double share : SHARES) {
      long at = (long) (share * expected);
      if (at > total) return at;
    }
    return Long.MAX_VALUE;
  }

  /**
   * What lives at two events, and all that is allocated between them: a copy that an expression makes
   * and drops is gone at the next one.
   */
  private static void sampleHeap() {
    nextSample = Long.MAX_VALUE;
    if (looking) {
      heapPeak = Math.max(heapPeak, liveThen + allocated() - allocatedThen);
      looking = false;
      nextSample = nextLook();
      return;
    }
    liveThen = Math.max(0, heapNow() - heapAtStart);
    heapPeak = Math.max(heapPeak, liveThen);
    ++samples;
    looking = true;
    allocatedThen = allocated();
    nextSample = total + 1;
  }

  // --- Sizes ------------------------------------------------------------------------------------

  private static boolean isLibrary(Object value) {
    return value.getClass().getName().startsWith("java.");
  }

  private static long size(Object value) {
    if (value == null) return 0;
    if (value.getClass().isArray()) return Array.getLength(value);
    if (value instanceof CharSequence) return isLibrary(value) ? text(((CharSequence) value).length()) : 0;
    if (!isLibrary(value)) return 0;
    if (value instanceof Collection) return ((Collection<?>) value).size();
    return value instanceof Map ? ((Map<?, ?>) value).size() : 0;
  }

  private static long text(long length) {
    return (length + 15) >> 4;
  }

  private static long log(long size) {
    return 64 - Long.numberOfLeadingZeros(Math.max(1, size));
  }

  private static boolean isOrdered(Object value) {
    return value instanceof SortedMap || value instanceof SortedSet || value instanceof PriorityQueue;
  }

  /** n log r for r runs: sorting what is sorted is linear. */
  private static long sortCost(long size, long falls) {
    if (size < 2) return size;
    long runs = Math.min(falls, size - 1 - falls) + 1;
    return (long) (size * (1 + Math.log(runs) / Math.log(2)));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static boolean falls(Object a, Object b) {
    boolean plain = a != null && b != null && a.getClass() == b.getClass()
        && (a instanceof Number || a instanceof String || a instanceof Character) && a instanceof Comparable;
    // What cannot be compared without code of the solution is taken for mixed.
    return plain ? ((Comparable) a).compareTo(b) > 0 : ((a == null ? 0 : System.identityHashCode(a)) & 1) == 0;
  }

  private static long fallsIn(Object values) {
    long falls = 0;
    if (values instanceof int[]) {
      int[] all = (int[]) values;
      for (int i = 1; i < all.length; ++i) if (all[i - 1] > all[i]) ++falls;
    } else if (values instanceof Collection) {
      Object last = null;
      boolean first = true;
      for (Object each : (Collection<?>) values) {
        if (!first && falls(last, each)) ++falls;
        last = each;
        first = false;
      }
    } else {
      int length = Array.getLength(values);
      for (int i = 1; i < length; ++i) if (falls(Array.get(values, i - 1), Array.get(values, i))) ++falls;
    }
    return falls;
  }

  // --- What the rewritten code calls ------------------------------------------------------------

  /** The object of a call, which costs what its method does with that kind of object. */
  public static <T> T on(int site, int kind, T object) {
    if (object == null) return null;
    switch (kind) {
      case SEARCH:
        if (object instanceof Set || object instanceof Map || !(object instanceof Collection || object instanceof CharSequence)) {
          if (isOrdered(object)) charge(site, log(size(object)));
        } else {
          charge(site, size(object));
        }
        break;
      case KEYED:
        if (isOrdered(object) && isLibrary(object)) charge(site, log(size(object)));
        break;
      case SORT:
        if (isLibrary(object)) sorting(site, object);
        break;
      case BIG:
        long digits = ((BigInteger) (Object) object).bitLength() / 32;
        charge(site, digits);
        break;
      default:
        charge(site, size(object));
    }
    return object;
  }

  public static <T> T whole(int site, T value) {
    charge(site, size(value));
    return value;
  }

  public static <T> T sorting(int site, T values) {
    if (values != null) charge(site, sortCost(size(values), fallsIn(values)));
    return values;
  }

  public static <T> T logarithm(int site, T values) {
    charge(site, log(size(values)));
    return values;
  }

  public static String text(int site, String value) {
    if (value != null) charge(site, text(value.length()));
    return value;
  }

  public static int amount(int site, int count) {
    charge(site, text(4L * count));
    return count;
  }

  public static int from(int site, int index) {
    from = index;
    return index;
  }

  public static int to(int site, int index) {
    charge(site, text(4L * (index - from)));
    return index;
  }

  public static int sortTo(int site, int index) {
    long size = Math.max(0, index - from);
    charge(site, size * log(size));
    return index;
  }

  public static int searchTo(int site, int index) {
    charge(site, log(index - from));
    return index;
  }

  /** The dimensions of a new array, which is filled with zeros. */
  public static int room(int site, int length) {
    outer = Math.max(1, length);
    charge(site, text(8L * length));
    return length;
  }

  public static int roomIn(int site, int length) {
    outer *= Math.max(1, length);
    charge(site, text(8L * outer));
    return length;
  }

  public static <E> E remove(int site, List<E> list, int index) {
    if (list != null && isLibrary(list)) charge(site, reach(list, index));
    return list.remove(index);
  }

  public static <E> void add(int site, List<? super E> list, int index, E element) {
    if (list != null && isLibrary(list)) charge(site, reach(list, index));
    list.add(index, element);
  }

  public static <E> E get(int site, List<E> list, int index) {
    if (list instanceof LinkedList) charge(site, reach(list, index));
    return list.get(index);
  }

  /** A linked list is walked through from the nearer end; an array's rest is moved. */
  private static long reach(List<?> list, int index) {
    long rest = list.size() - index;
    return list instanceof LinkedList ? Math.min(index, rest) : (rest + 1) >> 1;
  }

  private static long each(Collection<?> in, Collection<?> of) {
    boolean slow = in instanceof List && isLibrary(in);
    return of == null || !isLibrary(of) ? 0 : of.size() * (slow ? Math.max(1, in.size()) : 1L);
  }

  public static boolean removeAll(int site, Collection<?> all, Collection<?> some) {
    charge(site, each(some, all));
    return all.removeAll(some);
  }

  public static boolean retainAll(int site, Collection<?> all, Collection<?> some) {
    charge(site, each(some, all));
    return all.retainAll(some);
  }

  public static boolean containsAll(int site, Collection<?> all, Collection<?> some) {
    charge(site, each(all, some));
    return all.containsAll(some);
  }

  public static <T> Stream<T> peeked(int site, Stream<T> stream) {
    return stream.peek(each -> charge(site, 1));
  }

  public static IntStream peeked(int site, IntStream stream) {
    return stream.peek(each -> charge(site, 1));
  }

  public static LongStream peeked(int site, LongStream stream) {
    return stream.peek(each -> charge(site, 1));
  }

  public static DoubleStream peeked(int site, DoubleStream stream) {
    return stream.peek(each -> charge(site, 1));
  }

  public static <T> Stream<T> sortedStream(int site, Stream<T> stream) {
    long[] seen = new long[1];
    return stream.peek(each -> charge(site, log(++seen[0])));
  }

  public static IntStream sortedStream(int site, IntStream stream) {
    long[] seen = new long[1];
    return stream.peek(each -> charge(site, log(++seen[0])));
  }

  public static LongStream sortedStream(int site, LongStream stream) {
    long[] seen = new long[1];
    return stream.peek(each -> charge(site, log(++seen[0])));
  }

  public static DoubleStream sortedStream(int site, DoubleStream stream) {
    long[] seen = new long[1];
    return stream.peek(each -> charge(site, log(++seen[0])));
  }

  // --- Records ----------------------------------------------------------------------------------

  /** What the requests of a process count. */
  static final class Watch {
    private final List<String> sites;
    private final FileOutputStream file;
    private int index;
    private long calls;
    private long worst;
    private long last;
    private boolean active;

    Watch(List<String> sites) throws IOException {
      this.sites = sites;
      file = new FileOutputStream("gavel_counts.jsonl", true);
      counts = new long[sites.size()];
    }

    void begin(int test) {
      index = test;
      calls = worst = last = 0;
      java.util.Arrays.fill(counts, 0);
      long firstSample = Math.max(64, total / 2);
      depth = deepest = heapPeak = total = 0;
      samples = 0;
      looking = false;
      nextSample = Long.MAX_VALUE;
      if (LOOKS) {
        expected = test < EXPECTED.length ? EXPECTED[test] : 0;
        heapAtStart = heapNow();
        nextSample = expected > 0 ? nextLook() : firstSample;
      }
      active = true;
    }

    void callEnded() {
      worst = Math.max(worst, total - last);
      last = total;
      ++calls;
    }

    /** The call failed: what it counted until then says nothing. */
    void abandon() {
      active = false;
      nextSample = Long.MAX_VALUE;
    }

    void end(long cpu) {
      if (!active) return;
      active = false;
      if (LOOKS && (looking || samples == 0)) sampleHeap();
      looking = false;
      nextSample = Long.MAX_VALUE;
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < counts.length; ++i) if (counts[i] > 0) order.add(i);
      order.sort(Comparator.comparingLong((Integer i) -> -counts[i]));
      StringBuilder blocks = new StringBuilder();
      for (int i = 0; i < Math.min(MOST_BLOCKS, order.size()); ++i) {
        int site = order.get(i);
        blocks.append(i > 0 ? "," : "").append("[\"").append(sites.get(site)).append("\",")
            .append(counts[site]).append("]");
      }
      String record = "{\"test\":" + index + ",\"calls\":" + Math.max(1, calls) + ",\"total\":" + total
          + ",\"worst\":" + (calls > 0 ? worst : total) + ",\"cpu_ns\":" + cpu + ",\"heap\":"
          + (LOOKS ? Math.max(0, heapPeak) : -1) + ",\"grain\":" + GRAIN + ",\"stack\":"
          + deepest * FRAME + ",\"blocks\":[" + blocks + "]}\n";
      try {
        file.write(record.getBytes(StandardCharsets.UTF_8));
      } catch (IOException full) {
        // The box is full; what was written before counts.
      }
    }
  }
}
