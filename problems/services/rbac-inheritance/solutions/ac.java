import java.util.function.Predicate;

class AccessControl {
    private static class Role {
        final Set<Role> parents = new HashSet<>();
        final Map<String, Boolean> rules = new HashMap<>();
    }

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Set<Role>> users = new HashMap<>();

    public AccessControl() {
    }

    public boolean inherit(String role, String parent) {
        Role child = role(role);
        Role above = role(parent);
        if (anyFrom(Set.of(above), r -> r == child)) return false;
        return child.parents.add(above);
    }

    public boolean disinherit(String role, String parent) {
        return role(role).parents.remove(role(parent));
    }

    public void rule(String role, String pattern, boolean allow) {
        role(role).rules.put(pattern, allow);
    }

    public boolean unrule(String role, String pattern) {
        return role(role).rules.remove(pattern) != null;
    }

    public void assign(String user, String role) {
        users.computeIfAbsent(user, u -> new HashSet<>()).add(role(role));
    }

    public boolean can(String user, String permission) {
        int colon = permission.indexOf(':');
        String service = permission.substring(0, colon);
        String action = permission.substring(colon + 1);
        String[] patterns = {permission, service + ":*", "*:" + action, "*:*"};
        boolean[] allowed = new boolean[1];
        boolean denied = anyFrom(users.getOrDefault(user, Set.of()), role -> {
            for (String pattern : patterns) {
                Boolean allow = role.rules.get(pattern);
                if (allow != null) {
                    if (!allow) return true;
                    allowed[0] = true;
                }
            }
            return false;
        });
        return !denied && allowed[0];
    }

    private Role role(String name) {
        return roles.computeIfAbsent(name, n -> new Role());
    }

    private static boolean anyFrom(Set<Role> start, Predicate<Role> test) {
        Set<Role> seen = new HashSet<>(start);
        Deque<Role> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            Role role = open.pop();
            if (test.test(role)) return true;
            for (Role parent : role.parents) {
                if (seen.add(parent)) {
                    open.push(parent);
                }
            }
        }
        return false;
    }
}
