// line: 5
// says: StackOverflowError
public class Main {
    static long deeper(long n) {
        return deeper(n + 1) + 1;
    }

    public static void main(String[] args) {
        System.out.println(deeper(0));
    }
}
