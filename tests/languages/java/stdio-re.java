// line: 7
// says: NumberFormatException
public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        System.out.println(Integer.parseInt("x") + n);
    }
}
