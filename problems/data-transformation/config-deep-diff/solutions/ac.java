// Builds a tree of each file, the later of equal keys replacing the earlier, and walks both at once.
class Solution {
    private static class Node {
        final String value;
        final TreeMap<String, Node> below = new TreeMap<>();

        Node(String value) {
            this.value = value;
        }
    }

    private final List<Change> changes = new ArrayList<>();

    public Change[] diffConfigs(Line[] before, Line[] after) {
        compare(build(before), build(after), "");
        return changes.toArray(new Change[0]);
    }

    private static Node build(Line[] lines) {
        Node root = new Node(null);
        ArrayDeque<Node> open = new ArrayDeque<>(List.of(root));
        ArrayDeque<Integer> indents = new ArrayDeque<>(List.of(-1));
        for (Line line : lines) {
            while (indents.peek() >= line.indent) {
                indents.pop();
                open.pop();
            }
            Node node = new Node(line.value);
            open.peek().below.put(line.key, node);
            open.push(node);
            indents.push(line.indent);
        }
        return root;
    }

    private void compare(Node a, Node b, String prefix) {
        TreeSet<String> keys = new TreeSet<>(a.below.keySet());
        keys.addAll(b.below.keySet());
        for (String key : keys) {
            Node was = a.below.get(key);
            Node now = b.below.get(key);
            if (now == null) {
                changes.add(new Change(prefix + key, "removed", was.value, null));
            } else if (was == null) {
                changes.add(new Change(prefix + key, "added", null, now.value));
            } else {
                if (!Objects.equals(was.value, now.value)) {
                    changes.add(new Change(prefix + key, "changed", was.value, now.value));
                }
                compare(was, now, prefix + key + "/");
            }
        }
    }
}
