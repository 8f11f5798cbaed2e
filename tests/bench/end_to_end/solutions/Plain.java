import java.util.*;

class Plain {
  public static void main(String[] arguments) {
    Scanner in = new Scanner(System.in);
    int n = in.nextInt(), gap = in.nextInt(), k = in.nextInt();
    String[] users = new String[n];
    int[] times = new int[n];
    for (int i = 0; i < n; ++i) {
      users[i] = in.next();
      times[i] = in.nextInt();
    }
    for (String name : new Solution().busiest(users, times, gap, k)) System.out.println(name);
  }
}
