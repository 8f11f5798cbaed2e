interface Doc {
  version: number;
  body: string | null;
}

class DocumentStore {
  private docs = new Map<string, Doc>();

  put(doc: string, body: string, expected: number): number {
    return this.holds(doc, expected) ? this.save(doc, body) : 0;
  }

  remove(doc: string, expected: number): boolean {
    const found = this.docs.get(doc);
    if (found === undefined || found.body === null || !this.holds(doc, expected)) return false;
    found.body = null;
    found.version++;
    return true;
  }

  get(doc: string, known: number): string {
    const found = this.docs.get(doc);
    if (found === undefined || found.body === null) return "missing";
    return found.version === known ? "same" : `${found.version}:${found.body}`;
  }

  apply(changes: Change[]): number {
    const refused = changes.findIndex(change => !this.holds(change.doc, change.expected));
    if (refused < 0) {
      for (const { doc, body } of changes) this.save(doc, body);
    }
    return refused;
  }

  private holds(doc: string, expected: number): boolean {
    const found = this.docs.get(doc);
    const version = found === undefined || found.body === null ? 0 : found.version;
    return expected === -1 || expected === version;
  }

  private save(doc: string, body: string): number {
    let found = this.docs.get(doc);
    if (found === undefined) {
      found = { version: 0, body: null };
      this.docs.set(doc, found);
    }
    if (found.body !== body) {
      found.body = body;
      found.version++;
    }
    return found.version;
  }
}
