// Sorted blocks of tokens, and a heap of claims at each; what moves is what the node owns.
const BLOCK = 512;

function lowerBound(length, isBefore) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Sorted numbers, in blocks of which none is empty.
class Positions {
  constructor() {
    this.blocks = [];
  }

  // Where the first one that is not less than the position is, or would be put.
  find(position) {
    const { blocks } = this;
    const block = lowerBound(blocks.length - 1, (i) => blocks[i][blocks[i].length - 1] < position);
    const place = blocks.length === 0
      ? 0 : lowerBound(blocks[block].length, (i) => blocks[block][i] < position);
    return { block, place };
  }

  add(position) {
    const { blocks } = this;
    if (blocks.length === 0) blocks.push([]);
    const { block, place } = this.find(position);
    blocks[block].splice(place, 0, position);
    if (blocks[block].length > 2 * BLOCK) {
      blocks.splice(block + 1, 0, blocks[block].splice(BLOCK));
    }
  }

  remove(position) {
    const { block, place } = this.find(position);
    this.blocks[block].splice(place, 1);
    if (this.blocks[block].length === 0) this.blocks.splice(block, 1);
  }

  // The nearest one at or above the position, around the end if need be.
  above(position) {
    const { blocks } = this;
    const { block, place } = this.find(position);
    return place < blocks[block].length ? blocks[block][place] : blocks[0][0];
  }

  // The nearest one below the position, around the end if need be.
  below(position) {
    const { blocks } = this;
    const { block, place } = this.find(position);
    if (place > 0) return blocks[block][place - 1];
    return blocks[(block + blocks.length - 1) % blocks.length].at(-1);
  }
}

// The nodes that claim a token, in a heap with the smallest name on top. Nodes that left stay
// until they come to the top.
class Claims {
  constructor() {
    this.heap = [];
  }

  add(node) {
    const { heap } = this;
    let at = heap.push(node) - 1;
    for (let up; at > 0 && heap[up = (at - 1) >> 1].name > node.name; at = up) heap[at] = heap[up];
    heap[at] = node;
  }

  first() {
    while (this.heap.length > 0 && this.heap[0].left) this.pop();
    return this.heap[0];
  }

  pop() {
    const { heap } = this;
    const last = heap.pop();
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && heap[child + 1].name < heap[child].name) child++;
      if (child >= heap.length || heap[child].name >= last.name) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
  }
}

class HashRing {
  constructor(space) {
    this.space = space;
    this.nodes = new Map();
    this.claims = new Map();
    this.tokens = new Positions();
  }

  // How many positions the node owns through these tokens.
  owned(node, tokens) {
    let positions = 0n;
    for (const token of tokens) {
      if (this.claims.get(token).first() !== node) continue;
      const below = this.tokens.below(token);
      positions += below < token ? token - below : token - below + this.space;
    }
    return positions;
  }

  join(node, tokens) {
    if (this.nodes.has(node)) return -1n;
    const joined = { name: node, tokens, left: false };
    this.nodes.set(node, joined);
    for (const token of tokens) {
      if (!this.claims.has(token)) {
        this.claims.set(token, new Claims());
        this.tokens.add(token);
      }
      this.claims.get(token).add(joined);
    }
    return this.owned(joined, tokens);
  }

  leave(node) {
    const leaving = this.nodes.get(node);
    if (!leaving) return -1n;
    const moved = this.owned(leaving, leaving.tokens);
    this.nodes.delete(node);
    leaving.left = true;
    for (const token of leaving.tokens) {
      if (this.claims.get(token).first()) continue;
      this.claims.delete(token);
      this.tokens.remove(token);
    }
    return moved;
  }

  owner(hash) {
    return this.claims.size === 0 ? "" : this.claims.get(this.tokens.above(hash)).first().name;
  }
}
