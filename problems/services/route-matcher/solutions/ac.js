class Node {
  plain = new Map();
  parameter = null;
  star = null;
  route = null;
}

class Router {
  root = new Node();

  add(pattern, handler) {
    const node = this.find(pattern, true);
    if (node.route !== null) return false;
    node.route = {
      pattern,
      handler,
      names: segments(pattern).filter(isParameter).map(s => s.slice(1)),
    };
    return true;
  }

  remove(pattern) {
    const node = this.find(pattern, false);
    if (node === null || node.route === null || node.route.pattern !== pattern) return false;
    node.route = null;
    return true;
  }

  route(path) {
    const parts = segments(path);
    const fitted = [];

    const match = (node, at) => {
      if (node === null) return null;
      if (at === parts.length) return node.route;
      const part = parts[at];
      let route = match(node.plain.get(part) ?? null, at + 1);
      if (route === null && part !== "") {
        fitted.push(part);
        route = match(node.parameter, at + 1);
        if (route === null) fitted.pop();
      }
      if (route === null && node.star !== null && node.star.route !== null) {
        fitted.push(parts.slice(at).join("/"));
        route = node.star.route;
      }
      return route;
    };

    const route = match(this.root, 0);
    if (route === null) return [];
    return [route.handler, ...fitted.map((text, i) => `${route.names[i] ?? "*"}=${text}`)];
  }

  find(pattern, create) {
    let node = this.root;
    for (const segment of segments(pattern)) {
      let next;
      if (isParameter(segment)) {
        next = node.parameter ??= create ? new Node() : null;
      } else if (segment === "*") {
        next = node.star ??= create ? new Node() : null;
      } else {
        next = node.plain.get(segment) ?? null;
        if (next === null && create) node.plain.set(segment, (next = new Node()));
      }
      if (next === null) return null;
      node = next;
    }
    return node;
  }
}

function segments(path) {
  return path.slice(1).split("/");
}

function isParameter(segment) {
  return segment.startsWith(":");
}
