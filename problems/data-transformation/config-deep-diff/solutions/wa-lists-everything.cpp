class Solution {
  struct Node {
    optional<string> value;
    map<string, int> below;
  };
  using Tree = vector<Node>;

  static Tree build(const vector<Line>& lines) {
    Tree tree(1);
    tree.reserve(lines.size() + 1);
    vector<pair<int, int>> open = {{-1, 0}};  // indent, node
    for (const Line& line : lines) {
      while (open.back().first >= line.indent) open.pop_back();
      int node = (int)tree.size();
      tree.push_back({line.value, {}});
      tree[open.back().second].below[line.key] = node;
      open.push_back({line.indent, node});
    }
    return tree;
  }

  Tree old_tree, new_tree;
  vector<Change> changes;

  void list_all(const Tree& tree, int node, const string& path, bool removed) {
    const auto& value = tree[node].value;
    if (removed) changes.push_back({path, "removed", value, nullopt});
    else changes.push_back({path, "added", nullopt, value});
    for (const auto& [key, child] : tree[node].below) list_all(tree, child, path + "/" + key, removed);
  }

  void compare(int old_node, int new_node, const string& prefix) {
    const auto &a = old_tree[old_node].below, &b = new_tree[new_node].below;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
      if (j == b.end() || (i != a.end() && i->first < j->first)) {
        list_all(old_tree, i->second, prefix + i->first, true);
        ++i;
      } else if (i == a.end() || j->first < i->first) {
        list_all(new_tree, j->second, prefix + j->first, false);
        ++j;
      } else {
        const auto &was = old_tree[i->second].value, &now = new_tree[j->second].value;
        if (was != now) changes.push_back({prefix + i->first, "changed", was, now});
        compare(i->second, j->second, prefix + i->first + "/");
        ++i;
        ++j;
      }
    }
  }

 public:
  vector<Change> diffConfigs(vector<Line>& before, vector<Line>& after) {
    old_tree = build(before);
    new_tree = build(after);
    compare(0, 0, "");
    return changes;
  }
};
