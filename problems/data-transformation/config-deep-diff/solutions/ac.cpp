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

  void compare(int old_node, int new_node, const string& prefix) {
    const auto &a = old_tree[old_node].below, &b = new_tree[new_node].below;
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
      if (j == b.end() || (i != a.end() && i->first < j->first)) {
        changes.push_back({prefix + i->first, "removed", old_tree[i->second].value, nullopt});
        ++i;
      } else if (i == a.end() || j->first < i->first) {
        changes.push_back({prefix + j->first, "added", nullopt, new_tree[j->second].value});
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
