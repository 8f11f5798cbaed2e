public class Main {
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        long sum = 0;
        for (int n = Integer.parseInt(in.readLine()); n > 0; n--) sum += Integer.parseInt(in.readLine());
        System.out.println(sum);
    }
}
