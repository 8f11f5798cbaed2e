// The list as blocks of at most LONGEST notices, each in order, so that no insertion moves many. A
// place is a block and an index in it; the end of a block is the start of the next.
const LONGEST = 256;

function isBefore(a, b) {
  return a.at !== b.at ? a.at > b.at : a.id < b.id;
}

class NoticeBoard {
  constructor() {
    this.notices = new Map();
    this.blocks = [[]];
  }

  put(id, at) {
    this.remove(id);
    const notice = { at, id };
    this.notices.set(id, notice);
    const [b, i] = this.find((other) => isBefore(other, notice));
    const block = this.blocks[b];
    block.splice(i, 0, notice);
    if (block.length > LONGEST) this.blocks.splice(b + 1, 0, block.splice(LONGEST / 2));
  }

  remove(id) {
    const notice = this.notices.get(id);
    if (notice === undefined) return false;
    this.notices.delete(id);
    const [b, i] = this.find((other) => isBefore(other, notice));
    this.blocks[b].splice(i, 1);
    if (this.blocks[b].length === 0 && this.blocks.length > 1) this.blocks.splice(b, 1);
    return true;
  }

  after(cursor, limit) {
    let [b, i] = cursor === null ? [0, 0] : this.find((other) => !isBefore(cursor, other));
    const found = [];
    for (; b < this.blocks.length && found.length <= limit; ++b, i = 0) {
      found.push(...this.blocks[b].slice(i, i + limit + 1 - found.length));
    }
    const more = found.length > limit;
    if (more) found.pop();
    return page(found, more ? found[found.length - 1] : null);
  }

  before(cursor, limit) {
    let [b, i] = cursor === null ? this.find(() => true) : this.find((other) => isBefore(other, cursor));
    let found = [];
    for (;;) {
      found = this.blocks[b].slice(Math.max(0, i - (limit + 1 - found.length)), i).concat(found);
      if (found.length > limit || b === 0) break;
      i = this.blocks[--b].length;
    }
    const more = found.length > limit;
    if (more) found.shift();
    return page(found, more ? found[0] : null);
  }

  // The first notice that is not in front; the notices in front are the first ones of the list.
  find(isInFront) {
    const b = firstNot(this.blocks, (block) => block.length > 0 && isInFront(block[block.length - 1]));
    if (b === this.blocks.length) return [b - 1, this.blocks[b - 1].length];
    return [b, firstNot(this.blocks[b], isInFront)];
  }
}

function firstNot(items, isInFront) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isInFront(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function page(notices, last) {
  const next = last === null ? null : { at: last.at, id: last.id };
  return { ids: notices.map((notice) => notice.id), next };
}
