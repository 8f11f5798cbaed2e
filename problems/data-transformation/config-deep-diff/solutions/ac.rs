use std::collections::{BTreeMap, BTreeSet};

struct Node {
    value: Option<String>,
    below: BTreeMap<String, usize>,
}

fn tree_of(lines: Vec<Line>) -> Vec<Node> {
    let mut tree = vec![Node {
        value: None,
        below: BTreeMap::new(),
    }];
    let mut open: Vec<(i32, usize)> = vec![(-1, 0)];
    for line in lines {
        while open.last().unwrap().0 >= line.indent {
            open.pop();
        }
        let node = tree.len();
        // Replaces an earlier line of this key as a whole.
        tree[open.last().unwrap().1].below.insert(line.key, node);
        tree.push(Node {
            value: line.value,
            below: BTreeMap::new(),
        });
        open.push((line.indent, node));
    }
    tree
}

struct Comparison {
    before: Vec<Node>,
    after: Vec<Node>,
    changes: Vec<Change>,
}

impl Comparison {
    fn compare(&mut self, old: usize, new: usize, prefix: &str) {
        let (a, b) = (&self.before[old].below, &self.after[new].below);
        let keys: BTreeSet<String> = a.keys().chain(b.keys()).cloned().collect();
        for key in keys {
            let a = self.before[old].below.get(&key).copied();
            let b = self.after[new].below.get(&key).copied();
            let was = a.and_then(|node| self.before[node].value.clone());
            let now = b.and_then(|node| self.after[node].value.clone());
            let path = format!("{}{}", prefix, key);
            let kind = match (a, b) {
                (None, _) => "added",
                (_, None) => "removed",
                _ => "changed",
            };
            if a.is_none() || b.is_none() || was != now {
                self.changes.push(Change {
                    path: path.clone(),
                    kind: kind.to_string(),
                    was,
                    now,
                });
            }
            if let (Some(a), Some(b)) = (a, b) {
                self.compare(a, b, &(path + "/"));
            }
        }
    }
}

impl Solution {
    pub fn diff_configs(before: Vec<Line>, after: Vec<Line>) -> Vec<Change> {
        let (before, after) = (tree_of(before), tree_of(after));
        let mut comparison = Comparison {
            before,
            after,
            changes: Vec::new(),
        };
        comparison.compare(0, 0, "");
        comparison.changes
    }
}
