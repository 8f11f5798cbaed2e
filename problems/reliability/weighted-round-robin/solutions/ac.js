// Stores how far each server is behind, and how many rounds it took part in, so that a choice only
// writes to servers that were left out and to the one that is chosen.
class Balancer {
  constructor() {
    this.rounds = 0;
    this.servers = new Map(); // name -> { weight, base }, in the order of adding
  }

  // The credit is base + weight * rounds.
  set(server, weight) {
    const known = this.servers.get(server);
    if (known === undefined) {
      this.servers.set(server, { weight, base: -weight * this.rounds });
      return true;
    }
    known.base += (known.weight - weight) * this.rounds;
    known.weight = weight;
    return false;
  }

  remove(server) {
    return this.servers.delete(server);
  }

  next() {
    return this.choose(undefined);
  }

  retry(failed) {
    return this.choose(this.servers.get(failed));
  }

  choose(leftOut) {
    this.rounds++;
    if (leftOut !== undefined) leftOut.base -= leftOut.weight;
    let best;
    let bestName = "";
    let most = -Infinity;
    let sum = 0;
    for (const [name, server] of this.servers) {
      if (server === leftOut) continue;
      sum += server.weight;
      const credit = server.base + server.weight * this.rounds;
      if (credit > most) {
        most = credit;
        best = server;
        bestName = name;
      }
    }
    if (best !== undefined) best.base -= sum;
    return bestName;
  }
}
