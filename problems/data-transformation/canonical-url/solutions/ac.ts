const defaultPort: Record<string, string> = { 'http:': ':80', 'https:': ':443' };

// Splits at the first separator; the second part is null without one.
function cut(text: string, separator: string): [string, string | null] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + separator.length)];
}

function unescape(text: string): string {
  const [first, ...others] = text.split('%');
  return others.reduce((done, part) => {
    const digits = part.slice(0, 2);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) return `${done}%25${part}`;
    const char = String.fromCharCode(parseInt(digits, 16));
    return done + (/[A-Za-z0-9._~-]/.test(char) ? char : `%${digits.toUpperCase()}`) + part.slice(2);
  }, first);
}

function canonical(url: string, ignored: Set<string>): string {
  const [front, query] = cut(cut(url, '#')[0], '?');
  const [scheme, , authority, ...path] = front.split('/');
  let host = authority.toLowerCase();
  const suffix = defaultPort[scheme.toLowerCase()];
  if (host.endsWith(suffix)) host = host.slice(0, -suffix.length);

  const byName = new Map<string, string[]>();
  for (const param of unescape(query ?? '').split('&')) {
    const [name] = cut(param, '=');
    if (param === '' || ignored.has(name)) continue;
    const same = byName.get(name);
    if (same) same.push(param);
    else byName.set(name, [param]);
  }
  const params = [...byName.keys()].sort().flatMap((name) => byName.get(name)!);
  const tail = params.length > 0 ? `?${params.join('&')}` : '';
  return `${scheme.toLowerCase()}//${host}/${unescape(path.join('/'))}${tail}`;
}

function canonicalPages(urls: string[], ignored: string[]): Page[] {
  const names = new Set(ignored);
  const pages = new Map<string, Page>();
  for (const url of urls) {
    const form = canonical(url, names);
    const page = pages.get(form);
    if (page) page.times += 1;
    else pages.set(form, { url: form, times: 1 });
  }
  return [...pages.values()];
}
