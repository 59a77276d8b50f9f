import { type HostMessage, parseHostMessage } from './messages.ts';

/** What the page around can ask of a guest. */
export type Question =
  | HostMessage
  /** "How high are you?", of a host that understands what is said at every change. */
  | { kind: 'height'; secret: string | undefined }
  /** The same from iframe-resizer, which wants an answer with the name it gave its frame. */
  | { kind: 'iframe-resizer'; id: string }
  /** The same from open-iframe-resizer. */
  | { kind: 'open-iframe-resizer' };

/** Reads whatever the page around said, in whichever of its dialects; undefined for all else. Never throws. */
export function parseQuestion(data: unknown): Question | undefined {
  if (typeof data === 'string') return parseResizerInit(data);
  return parseHostMessage(data) ?? parseForeign(data);
}

/** `[iFrameSizer]<id>:8:<true|false>:…`, the same in versions 4 and 5. */
function parseResizerInit(text: string): Question | undefined {
  const id = /^\[iFrameSizer\]([^:]{1,200}):[^:]{0,20}:(true|false):/.exec(text)?.[1];
  return id === undefined ? undefined : { kind: 'iframe-resizer', id };
}

function parseForeign(data: unknown): Question | undefined {
  try {
    const { type, sentinel, message, secret } = data as Record<string, unknown>;
    if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') {
      return { kind: 'open-iframe-resizer' };
    }
    if (sentinel === 'amp' && type === 'frames-init') return { kind: 'height', secret: undefined };
    const isSecret = typeof secret === 'string' && /^[a-z\d]{1,10}$/i.test(secret);
    return message === 'ready' && isSecret ? { kind: 'height', secret } : undefined;
  } catch {
    return undefined;
  }
}
