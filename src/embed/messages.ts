/*
 * What guest and host say to each other, in words of our own. docs/embedding.md is this file for people:
 * a newsroom leans on it, so a kind or a field is added, never changed or taken away within a version.
 */

/** The name that marks a message as ours; its value is the version: `{ 'trip-explainer': 1, kind: 'finish' }`. */
const mark = 'trip-explainer';
const version = 1;

/** The largest height of a guest, in CSS px: every panel open at 280 px takes less than half of it. */
export const greatestHeight = 20_000;
/** The least, in CSS px: AMP refuses less. */
export const leastHeight = 100;

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

type Check<Value> = (value: unknown) => value is Value;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumberWithin =
  (least: number, greatest: number) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= greatest;
const isCount = isNumberWithin(1, 99);
export const isTheme = (value: unknown): value is Theme => themes.includes(value as Theme);

/** The fields of each kind of message from a guest. */
const guestKinds = {
  /** Says that the page can be talked to, and which step it shows. Again after every page load. */
  ready: { step: isId, number: isCount, count: isCount },
  /** The content's height, in whole CSS px. */
  height: { height: isNumberWithin(leastHeight, greatestHeight) },
  /** The reader has come to a step, the `number`th of `count`; `via` says how: `link`, `key`, `play`. */
  step: { step: isId, number: isCount, count: isCount, via: isId },
  /** The reader has opened or closed a panel of background. */
  context: { context: isId, open: isBoolean },
  /** The reader has turned to a quote. */
  quote: { quote: isId },
  /** The reader has come to the last step. */
  finish: {},
};

/** The fields of each kind of message from a host. */
const hostKinds = {
  /** Asks a guest that was there first to say `ready` and its height once more. */
  hello: {},
  /** Takes the reader to a step. */
  go: { step: isId },
  theme: { theme: isTheme },
};

type Kinds = Record<string, Record<string, Check<unknown>>>;
type MessageOf<Table extends Kinds> = {
  [Kind in keyof Table]: { kind: Kind } & {
    [Field in keyof Table[Kind]]: Table[Kind][Field] extends Check<infer Value> ? Value : never;
  };
}[keyof Table];

export type GuestMessage = MessageOf<typeof guestKinds>;
export type HostMessage = MessageOf<typeof hostKinds>;

/** A message as it is sent. */
export function marked<Message extends GuestMessage | HostMessage>(message: Message) {
  return { [mark]: version, ...message };
}

/** Reads whatever a frame said; undefined for all that isn't a message of a guest, in bounds. Never throws. */
export const parseGuestMessage: (data: unknown) => GuestMessage | undefined = parserOf(guestKinds);

/** Reads whatever the page around said; undefined for all that isn't a message of a host. Never throws. */
export const parseHostMessage: (data: unknown) => HostMessage | undefined = parserOf(hostKinds);

function parserOf<Table extends Kinds>(kinds: Table) {
  return (data: unknown): MessageOf<Table> | undefined => {
    try {
      const said = data as Record<string, unknown>;
      const kind = Object.keys(kinds).find((known) => known === said['kind']);
      if (said[mark] !== version || kind === undefined) return undefined;
      const message: Record<string, unknown> = { kind };
      for (const [field, isRight] of Object.entries(kinds[kind] ?? {})) {
        const value = said[field];
        if (!isRight(value)) return undefined;
        message[field] = value;
      }
      return message as MessageOf<Table>;
    } catch {
      // Nothing, or an object that throws when it is read.
      return undefined;
    }
  };
}
