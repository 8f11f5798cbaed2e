// A trie that is searched with a stack of open alternatives, the most special on top. Branches
// without routes are cut off when a route is removed.
type Route = { pattern: string; handler: string; names: string[] };

class TrieNode {
  plain = new Map<string, TrieNode>();
  parameter: TrieNode | null = null;
  star: Route | null = null;
  route: Route | null = null;

  isBare(): boolean {
    return this.plain.size === 0 && !this.parameter && !this.star && !this.route;
  }
}

type Step = { node: TrieNode; at: number; values: string[]; isStar: boolean };

class Router {
  private root = new TrieNode();

  add(pattern: string, handler: string): boolean {
    const segments = pattern.slice(1).split("/");
    const isStar = segments[segments.length - 1] === "*";
    if (isStar) segments.pop();
    const names: string[] = [];
    let node = this.root;
    for (const segment of segments) {
      if (segment.startsWith(":")) {
        names.push(segment.slice(1));
        node = node.parameter ??= new TrieNode();
      } else {
        if (!node.plain.has(segment)) node.plain.set(segment, new TrieNode());
        node = node.plain.get(segment)!;
      }
    }
    const end = isStar ? "star" : "route";
    if (node[end]) return false;
    node[end] = { pattern, handler, names };
    return true;
  }

  remove(pattern: string): boolean {
    return this.removeBelow(this.root, pattern.slice(1).split("/"), 0, pattern);
  }

  route(path: string): string[] {
    const segments = path.slice(1).split("/");
    const open: Step[] = [{ node: this.root, at: 0, values: [], isStar: false }];
    while (open.length > 0) {
      const { node, at, values, isStar } = open.pop()!;
      if (isStar) return answer(node.star!, [...values, "*=" + segments.slice(at).join("/")]);
      if (at === segments.length) {
        if (node.route) return answer(node.route, values);
        continue;
      }
      const segment = segments[at];
      if (node.star) open.push({ node, at, values, isStar: true });
      if (node.parameter && segment !== "") {
        open.push({ node: node.parameter, at: at + 1, values: [...values, segment], isStar: false });
      }
      const plain = node.plain.get(segment);
      if (plain) open.push({ node: plain, at: at + 1, values, isStar: false });
    }
    return [];
  }

  private removeBelow(node: TrieNode, segments: string[], at: number, pattern: string): boolean {
    const segment = segments[at];
    if (at === segments.length || segment === "*") {
      const end = at === segments.length ? "route" : "star";
      if (node[end]?.pattern !== pattern) return false;
      node[end] = null;
      return true;
    }
    const isParameter = segment.startsWith(":");
    const child = isParameter ? node.parameter : node.plain.get(segment);
    if (!child || !this.removeBelow(child, segments, at + 1, pattern)) return false;
    if (child.isBare()) {
      if (isParameter) node.parameter = null;
      else node.plain.delete(segment);
    }
    return true;
  }
}

function answer(route: Route, values: string[]): string[] {
  const texts = values.map((value, i) => (i < route.names.length ? route.names[i] + "=" + value : value));
  return [route.handler, ...texts];
}
