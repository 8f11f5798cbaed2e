// Keeps positions exactly, but adds up what moves in a Number.
class HashRing {
  constructor(space) {
    this.space = space;
    this.tokens = []; // Sorted.
    this.claims = new Map(); // From tokens to nodes, sorted.
    this.nodes = new Map();
  }

  // Where the nearest token at or above the position is, or the end.
  find(position) {
    let low = 0;
    for (let high = this.tokens.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle] < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  owned(node) {
    let positions = 0;
    for (const token of this.nodes.get(node)) {
      if (this.claims.get(token)[0] !== node) continue;
      const at = this.find(token);
      const below = at > 0 ? this.tokens[at - 1] : this.tokens.at(-1) - this.space;
      positions += Number(token - below);
    }
    return positions;
  }

  join(node, tokens) {
    if (this.nodes.has(node)) return -1;
    this.nodes.set(node, tokens);
    for (const token of tokens) {
      if (!this.claims.has(token)) {
        this.claims.set(token, []);
        this.tokens.splice(this.find(token), 0, token);
      }
      this.claims.get(token).push(node);
      this.claims.get(token).sort();
    }
    return this.owned(node);
  }

  leave(node) {
    if (!this.nodes.has(node)) return -1;
    const moved = this.owned(node);
    for (const token of this.nodes.get(node)) {
      const claims = this.claims.get(token).filter((other) => other !== node);
      this.claims.set(token, claims);
      if (claims.length > 0) continue;
      this.claims.delete(token);
      this.tokens.splice(this.find(token), 1);
    }
    this.nodes.delete(node);
    return moved;
  }

  owner(hash) {
    if (this.tokens.length === 0) return "";
    return this.claims.get(this.tokens[this.find(hash) % this.tokens.length])[0];
  }
}
