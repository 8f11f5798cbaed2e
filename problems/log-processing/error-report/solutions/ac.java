import java.io.*;
import java.util.*;

public class Main {
    static class Row {
        long failures, requests, bytes;
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        int n = Integer.parseInt(in.readLine().trim());
        TreeMap<String, Row> rows = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            String[] fields = in.readLine().trim().split(" ");
            Row row = rows.computeIfAbsent(fields[3], path -> new Row());
            if (Integer.parseInt(fields[4]) >= 500) row.failures++;
            row.requests++;
            if (!fields[5].equals("-")) row.bytes += Long.parseLong(fields[5]);
        }
        List<Map.Entry<String, Row>> report = new ArrayList<>(rows.entrySet());
        report.removeIf(entry -> entry.getValue().failures == 0);
        // Paths are in order already, and sorting is stable.
        report.sort((a, b) -> Long.compare(b.getValue().failures, a.getValue().failures));
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Row> entry : report) {
            Row row = entry.getValue();
            out.append(entry.getKey()).append(' ').append(row.failures).append(' ');
            out.append(row.requests).append(' ').append(row.bytes).append('\n');
        }
        System.out.print(out);
    }
}
