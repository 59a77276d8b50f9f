import { type Address, pymMessage, readAddress, readSecret } from './heightMessages.ts';
import { heightTeller } from './heightTeller.ts';
import { leaveOutBar } from './leaveOutBar.ts';
import { type GuestMessage, marked, parseGuestMessage, type Theme } from './messages.ts';
import { parseQuestion } from './parseQuestion.ts';

/** When an iframe-resizer is told that there is somebody to talk to, in ms: its script may come late. */
const announcements = [0, 400, 1500, 4000];

/**
 * Makes a page a good guest of the page around it: says how high the content is, in the words of every
 * common host, and what the reader does; takes the host's wishes. Hears nobody but the parent window, keeps
 * nothing, and says nothing where there is no page around.
 *
 * @param window of a page whose content is in `[data-explainer]`
 */
export function beGuest(window: Window & typeof globalThis): void {
  const { document, location, parent } = window;
  const content = document.querySelector('[data-explainer]');
  if (parent === window || content === null) return;

  // A height is no secret, and who the parent is can't be known.
  const post = (message: string | object) => parent.postMessage(message, '*');
  const address = readAddress(location);
  const heights = heightTeller(content, address, readSecret(location.hash), post);
  const tell = (message: GuestMessage | undefined) => tellHost(message, address, post);
  const expectFrame = leaveOutBar(window, content);
  const measure = () => {
    heights.tellChange();
    expectFrame();
    requestResize(window);
  };

  window.addEventListener('message', ({ source, data }) => {
    const question = source === parent ? parseQuestion(data) : undefined;
    if (question === undefined) return;
    switch (question.kind) {
      case 'hello':
        tell(readyMessage(document));
        heights.answer({ kind: 'height', secret: undefined });
        break;
      case 'go':
        goTo(window, question.step);
        break;
      case 'theme':
        setTheme(document, question.theme);
        break;
      default:
        heights.answer(question);
    }
  });

  post({ sentinel: 'amp', type: 'embed-ready' });
  tell(readyMessage(document));
  passOnEvents(document, tell);
  keepAddress(document, location);
  const announce = () => post('[iFrameResizerChild]Ready');
  for (const time of announcements) window.setTimeout(announce, time);
  window.addEventListener('load', announce);
  // Out of sight a frame of another origin is not rendered, and its observers wait.
  measure();
  window.addEventListener('load', measure);
  new window.ResizeObserver(measure).observe(content);
}

/** Says a message of ours, and says it to a page with pym.js too. */
function tellHost(
  message: GuestMessage | undefined,
  { childId }: Address,
  post: (message: string | object) => void,
): void {
  if (message === undefined) return;
  post(marked(message));
  if (childId === undefined) return;
  const { kind, ...fields } = message;
  post(pymMessage(childId, kind, JSON.stringify(fields)));
}

/** Reads the step off the timeline: what the page shows is all that is known before its app is there. */
function readyMessage(document: Document): GuestMessage | undefined {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-timeline] a[data-step]')];
  const index = stops.findIndex(isCurrent);
  const step = stops[index]?.dataset['step'];
  return parseGuestMessage({
    ...marked({ kind: 'ready', step: step ?? '', number: index + 1, count: stops.length }),
  });
}

function isCurrent(link: Element): boolean {
  return link.getAttribute('aria-current') === 'step';
}

function passOnEvents(document: Document, pass: (message: GuestMessage | undefined) => void): void {
  for (const kind of ['step', 'context', 'quote', 'finish'] as const) {
    document.addEventListener(`trip:${kind}`, (event) => {
      const { detail } = event as CustomEvent<object>;
      pass(parseGuestMessage(marked({ ...detail, kind } as GuestMessage)));
    });
  }
}

/** An app that is there takes the wish; otherwise the page follows its own link to the step. */
function goTo(window: Window & typeof globalThis, step: string): void {
  const { document } = window;
  const wish = new window.CustomEvent('trip:go', { detail: { step }, cancelable: true });
  if (!document.dispatchEvent(wish)) return;
  const links = [...document.querySelectorAll<HTMLElement>('a[data-step]')];
  const link = links.find(({ dataset }) => dataset['step'] === step);
  if (link !== undefined && !isCurrent(link)) link.click();
}

/** A page load to another step takes along what hosts have written into the address. */
function keepAddress(document: Document, { search, hash }: Location): void {
  const takeAlong = ({ target }: Event) => {
    const link = (target as Element).closest?.<HTMLAnchorElement>('a[data-step]');
    if (!link || link.search || link.hash) return;
    link.search = search;
    link.hash = hash;
  };
  document.addEventListener('click', takeAlong, { capture: true });
}

function setTheme({ documentElement }: Document, theme: Theme): void {
  if (theme === 'auto') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = theme;
}

/** Frames that size themselves, where the browser has them: https://drafts.csswg.org/css-sizing-4/ */
function requestResize(window: Window & { requestResize?: () => void }): void {
  try {
    window.requestResize?.();
  } catch {
    // It is there, and this page may not ask.
  }
}
