/** One row of a CSV text, and the line it starts on; `unclosed` when a quotation mark never ends. */
export type CsvRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly unclosed?: true;
};

/** Semicolon, tab or comma: whichever the first line has most of. */
const separatorOf = (text: string): string => {
  const end = text.search(/[\r\n]/);
  const head = (end < 0 ? text : text.slice(0, end)).replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => head.split(separator).length;
  return [';', '\t', ','].reduce((best, next) => (count(next) > count(best) ? next : best));
};

/** A first line by which Excel is told the separator: `sep=;`. */
const told = /^\uFEFF?"?sep=([;,\t])"?[;,\t ]*(?:\r\n|\n|\r)/i;

/** Reads row by row (RFC 4180), each character once. Cells lose white space around them. */
export function* csvRows(text: string): Generator<CsvRow> {
  const [toldLine = '', toldSeparator] = told.exec(text) ?? [];
  const separator = toldSeparator ?? separatorOf(text);
  let at = toldLine ? toldLine.length : Number(text.charCodeAt(0) === 0xfeff);
  let line = toldLine ? 2 : 1;
  while (at < text.length) {
    const started = line;
    const cells: string[] = [];
    for (let more = true; more; ) {
      const cell = readCell(text, at, separator);
      if (!cell) {
        yield { line: started, cells, unclosed: true };
        return;
      }
      cells.push(cell.text);
      line += cell.breaks;
      more = text.startsWith(separator, cell.next);
      at = cell.next + (more ? separator.length : 0);
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    yield { line: started, cells };
  }
}

const readCell = (text: string, from: number, separator: string) => {
  let start = from;
  while (text[start] === ' ') start += 1;
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
      end += 1;
    return { text: text.slice(start, end).trim(), next: end, breaks: 0 };
  }
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return undefined;
    parts.push(text.slice(at, end));
    if (text[end + 1] !== '"') {
      const whole = parts.join('"');
      let next = end + 1;
      while (text[next] === ' ') next += 1;
      return { text: whole.trim(), next, breaks: whole.split('\n').length - 1 };
    }
    at = end + 2;
  }
};
