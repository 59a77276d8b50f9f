import { marked } from './messages.ts';

/** Of the guest's content, in whole CSS px. */
export type Size = { width: number; height: number };

/** What hosts have written into the guest's address. It is read once: it names the host for good. */
export type Address = {
  /** The address at load, by which Embedly and Medium know their frame. Stepping changes the address. */
  href: string;
  /** The step's file, `tokyo`: part of the frame's address, by which old Datawrapper pages look it up. */
  file: string;
  /** By which a page with pym.js knows its frame; undefined elsewhere. */
  childId: string | undefined;
};

export function readAddress({ href, pathname, search }: Location): Address {
  const childId = new URLSearchParams(search).get('childId');
  const file = /([\w-]+)(\.html)?\/?$/.exec(pathname);
  return {
    href,
    file: file?.[1] ?? 'explainer',
    // What pym.js could not read back is no name.
    childId: childId !== null && /^\S{1,200}$/.test(childId) ? childId : undefined,
  };
}

/** WordPress' password for its frame, ten letters and digits at most, behind the hash; or undefined. */
export function readSecret(hash: string): string | undefined {
  return /.*secret=([a-z\d]{1,10})/i.exec(hash)?.[1];
}

/**
 * Everything that is said of a new height, in the fewest messages that every host understands which only
 * listens: docs/embedding.md names them.
 *
 * @param secret WordPress'; without one nothing is said to WordPress
 */
export function heightMessages(
  { height }: Size,
  { childId, file, href }: Address,
  secret: string | undefined,
): (string | object)[] {
  return [
    ...(childId === undefined ? [] : [pymMessage(childId, 'height', String(height))]),
    {
      ...marked({ kind: 'height', height }),
      sentinel: 'amp',
      type: 'embed-size',
      'datawrapper-height': { [file]: height },
      ...(secret !== undefined && { message: 'height', value: height, secret }),
    },
    JSON.stringify({
      type: 'set-height',
      value: height,
      context: 'iframe.resize',
      height,
      src: href,
    }),
  ];
}

/** A message as pym.js writes it; a page with pym.js can listen for any type. */
export function pymMessage(childId: string, type: string, text: string): string {
  return ['pym', childId, type, text].join('xPYMx');
}
