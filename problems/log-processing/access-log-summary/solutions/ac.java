import java.io.*;

class Main {
    private static class Row {
        final String route;
        long calls, failures, bytes;

        Row(String route) {
            this.route = route;
        }
    }

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        Map<String, Row> rows = new HashMap<>();
        long skipped = 0;
        for (String line; (line = in.readLine()) != null; ) {
            StringBuilder request = new StringBuilder();
            int at = quoted(line, line.indexOf('"'), request);
            String route = routeOf(request.toString());
            if (route == null) {
                skipped++;
                continue;
            }
            String[] rest = line.substring(at + 1).split(" ", 3);
            Row row = rows.computeIfAbsent(route, Row::new);
            row.calls++;
            if (rest[0].charAt(0) == '5') row.failures++;
            if (!rest[1].equals("-")) row.bytes += Long.parseLong(rest[1]);
        }
        List<Row> table = new ArrayList<>(rows.values());
        table.sort(Comparator.comparingLong((Row row) -> -row.calls).thenComparing(row -> row.route));
        StringBuilder out = new StringBuilder();
        for (Row row : table) {
            out.append(row.route).append(' ').append(row.calls).append(' ').append(row.failures)
                    .append(' ').append(row.bytes).append('\n');
        }
        System.out.print(out.append("skipped ").append(skipped).append('\n'));
    }

    /** Reads the quoted field that begins at line[at]; gives the place behind its closing quote. */
    private static int quoted(String line, int at, StringBuilder text) {
        for (at++; line.charAt(at) != '"'; at++) {
            if (line.charAt(at) == '\\') at++;
            text.append(line.charAt(at));
        }
        return at + 1;
    }

    /** Null when the request has no route. */
    private static String routeOf(String request) {
        String[] parts = request.split(" ", -1);
        if (parts.length != 3 || Arrays.stream(parts).anyMatch(String::isEmpty)) return null;
        int query = parts[1].indexOf('?');
        String path = query < 0 ? parts[1] : parts[1].substring(0, query);
        StringJoiner route = new StringJoiner("/", parts[0] + " ", "");
        for (String segment : path.split("/", -1)) route.add(isNumber(segment) ? ":id" : segment);
        return route.toString();
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
