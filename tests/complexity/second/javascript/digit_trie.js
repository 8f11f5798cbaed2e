// cost: O(n)  space: O(n)

class Trie {
  constructor() {
    this.root = new Map();
    this.nodes = 1;
  }

  add(word) {
    let node = this.root;
    for (const letter of word) {
      let child = node.get(letter);
      if (child === undefined) {
        child = new Map();
        node.set(letter, child);
        this.nodes += 1;
      }
      node = child;
    }
  }
}

var solve = function(values) {
  const trie = new Trie();
  for (const value of values) trie.add(String(value));
  return trie.nodes;
};
