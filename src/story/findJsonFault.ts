/** Where and why a text is not JSON. */
export type JsonFault = {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
  /** "a comma or } was expected here" */
  message: string;
};

/**
 * The first fault in a JSON text, or undefined when it is sound. The runtimes' own messages differ
 * and often give no place; and they let the same name stand twice in one object, which would drop
 * an editor's words in silence.
 */
export function findJsonFault(source: string): JsonFault | undefined {
  try {
    const end = value(source, 0);
    if (end < source.length) throw new Fault(end, 'the file goes on after its end');
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const before = source.slice(0, fault.at).split('\n');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: fault.at >= source.length ? 'the file ends too early' : fault.message,
    };
  }
}

class Fault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

// Each of these reads one thing from `at` on and answers where the next begins.

function value(source: string, at: number): number {
  const start = space(source, at);
  if (source[start] === '{') return group(source, start, '}', named(new Set()));
  if (source[start] === '[') return group(source, start, ']', value);
  return space(source, scalar(source, start));
}

function group(source: string, open: number, close: string, item: typeof value): number {
  let at = space(source, open + 1);
  if (source[at] === close) return space(source, at + 1);
  for (;;) {
    at = item(source, at);
    if (source[at] === close) return space(source, at + 1);
    if (source[at] !== ',') throw new Fault(at, `a comma or ${close} was expected here`);
    const comma = at;
    at = space(source, at + 1);
    if (source[at] === close) throw new Fault(comma, `take out the comma before ${close}`);
  }
}

const named = (names: Set<string>) => (source: string, at: number) => {
  if (source[at] !== '"') throw new Fault(at, 'a name in quotation marks was expected here');
  const end = scalar(source, at);
  const name = source.slice(at, end);
  if (names.has(name)) throw new Fault(at, `${name} stands twice in the same brackets`);
  names.add(name);
  const colon = space(source, end);
  if (source[colon] !== ':') throw new Fault(colon, `a colon was expected after ${name}`);
  return value(source, colon + 1);
};

function scalar(source: string, at: number): number {
  const found = match(/"(?:[^"\\\n]|\\.)*"|[^\s,:{}[\]"]+/y, source, at);
  if (found === '' && source[at] === '"')
    throw new Fault(at, 'this text has no closing quotation mark');
  try {
    JSON.parse(found);
  } catch {
    throw new Fault(at, 'a value was expected here: text stands in double quotation marks');
  }
  return at + found.length;
}

const space = (source: string, at: number) => at + match(/[ \t\r\n]*/y, source, at).length;

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}
