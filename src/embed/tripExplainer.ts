import { readStep, syncName, writeStep } from './articleAddress.ts';
import { type Build, frameAddress } from './frameAddress.ts';
import { endOf, fillBox, makeFrame, showAsBlock } from './frameParts.ts';
import {
  type GuestMessage,
  type HostMessage,
  isTheme,
  marked,
  parseGuestMessage,
} from './messages.ts';
import { sizedBox } from './sizedBox.ts';

/** In ms: a page that has loaded and hasn't spoken by then isn't ours, or its scripts are blocked. */
const silence = 10_000;

/**
 * The element that a newsroom writes into its article, `<trip-explainer src="…/embed/tokyo.html">`. It
 * reserves the frame's height before anything has loaded, sizes it, and tells the page around what the
 * reader does. docs/embedding.md has its attributes, its method and its events.
 */
export function tripExplainer(
  window: Window & typeof globalThis,
  build: Build,
): CustomElementConstructor {
  return class TripExplainer extends window.HTMLElement {
    static observedAttributes = ['src', 'step', 'theme', 'accent', 'font', 'header'];

    /** The step that the reader is at; undefined until the frame has said so. */
    step: string | undefined;

    /** Holds the frame, and until there is one what the newsroom wrote for readers without scripts. */
    /** Where what follows stood before the script came, if a reader may have seen it there. */
    private endBefore = this.isConnected ? endOf(this) : undefined;
    private size = sizedBox(window, build.heights);
    private frame: HTMLIFrameElement | undefined;
    /** Whether it is in a page and has been told so: attributes come first. */
    private isPlaced = false;
    /** Whether the page in the frame listens. */
    private isReady = false;
    private timer = 0;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      this.size.box.append(window.document.createElement('slot'));
      root.append(this.size.ruler, this.size.box);
      showAsBlock(window, this, root);
    }

    connectedCallback(): void {
      this.isPlaced = true;
      window.addEventListener('message', this);
      this.size.start();
      this.stayInSight();
      // A frame may have been served within the element, and not be parsed yet.
      if (window.document.readyState === 'loading')
        this.timer = window.setTimeout(() => this.open());
      else this.open();
    }

    disconnectedCallback(): void {
      this.isPlaced = false;
      window.removeEventListener('message', this);
      window.clearTimeout(this.timer);
      this.size.stop();
      // Should it be put back elsewhere, the frame loads anew: the reader is where they were.
      if (this.step !== undefined) this.load(this.step);
      this.isReady = false;
    }

    /** Moved as it is, the frame goes on; without this it would be taken out and put back. */
    connectedMoveCallback(): void {}

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (name === 'src') this.step = undefined;
      if (!this.isPlaced) return;
      if (this.frame === undefined) this.open();
      else if (name === 'step' && value !== null) this.goTo(value);
      else if (name === 'theme' && this.isReady) this.tellTheme();
      else this.load(this.step);
    }

    /** Takes the reader to a step. If there is none of that name, an `error` event says so. */
    goTo(step: string): void {
      if (!build.steps.includes(step)) this.fail('step', `There is no step “${step}”.`);
      else if (this.isReady) this.tell({ kind: 'go', step });
      else this.load(step);
    }

    handleEvent(event: Event): void {
      if (event.type === 'load') return this.greet();
      const { source, origin, data } = event as MessageEvent<unknown>;
      if (source === null || source !== this.frame?.contentWindow) return;
      // Its own origin only where a newsroom's own frame has no sandbox.
      if (origin !== 'null' && origin !== frameAddress(this, undefined, build)?.origin) return;
      const message = parseGuestMessage(data);
      if (message !== undefined) this.hear(message);
    }

    /** A script that comes late may find a frame higher than need be: that is better than text that jumps. */
    private stayInSight(): void {
      const gone = this.endBefore === undefined ? 0 : this.endBefore - endOf(this);
      const isSeen = this.getBoundingClientRect().top < window.innerHeight;
      if (gone > 0 && isSeen) this.size.keep(this.size.box.clientHeight + gone);
      this.endBefore = undefined;
    }

    private open(): void {
      if (this.frame !== undefined) return this.load(this.step);
      const step = this.firstStep();
      if (frameAddress(this, step, build) === undefined) {
        this.size.release();
        return this.fail('src', 'The attribute src has to be the address of an embedded page.');
      }
      const served = [...this.children].find((child) => child.localName === 'iframe');
      this.frame = (served as HTMLIFrameElement | undefined) ?? makeFrame(this, build.title);
      this.frame.addEventListener('load', this);
      this.load(step);
      fillBox(this.size.box, this.frame);
      this.size.start();
      // It may have loaded long ago.
      if (served) this.greet();
    }

    /** What the article's address says wins over the attribute; undefined: what `src` says. */
    private firstStep(): string | undefined {
      const name = syncName(this);
      const synced = name && readStep(window.location.search, name, build.steps);
      return synced || build.steps.find((id) => id === this.getAttribute('step'));
    }

    private load(step: string | undefined): void {
      const address = frameAddress(this, step, build);
      if (!this.frame || !address || this.frame.src === address.href) return;
      this.isReady = false;
      this.frame.src = address.href;
    }

    /** Has a page that has loaded say where it is and how high. */
    private greet(): void {
      this.tell({ kind: 'hello' });
      if (this.hasAttribute('theme')) this.tellTheme();
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        if (!this.isReady) this.fail('silent', 'The page in the frame says nothing.');
      }, silence);
    }

    private hear(message: GuestMessage): void {
      const { kind, ...detail } = message;
      switch (message.kind) {
        case 'height':
          return this.size.take(message.height);
        case 'ready': {
          this.isReady = true;
          const before = this.step;
          this.step = message.step;
          if (before === undefined) return this.emit(kind, detail);
          // A page load inside of the frame has moved the reader.
          return before === message.step ? undefined : this.arrive({ ...message, via: 'load' });
        }
        case 'step':
          return this.arrive(message);
        default:
          return this.emit(kind, detail);
      }
    }

    private arrive({ step, number, count, via }: Omit<StepMessage, 'kind'>): void {
      this.step = step;
      const name = syncName(this);
      if (name !== undefined) writeStep(window, name, step);
      this.emit('step', { step, number, count, via });
    }

    private tellTheme(): void {
      const theme = this.getAttribute('theme');
      this.tell({ kind: 'theme', theme: isTheme(theme) ? theme : 'auto' });
    }

    private tell(message: HostMessage): void {
      // In its sandbox the page has no origin that could be named; nothing of this is a secret.
      this.frame?.contentWindow?.postMessage(marked(message), '*');
    }

    private emit(name: string, detail: object): void {
      const init = { bubbles: true, composed: true, detail: { version: 1, ...detail } };
      this.dispatchEvent(new window.CustomEvent(name, init));
    }

    /** Like a picture's, it doesn't bubble: a page that collects errors isn't told of it. */
    private fail(reason: 'src' | 'step' | 'silent', text: string): void {
      const detail = { version: 1, reason, text };
      // Whoever has just made the element has had no time to listen.
      window.setTimeout(() => this.dispatchEvent(new window.CustomEvent('error', { detail })));
    }
  };
}

type StepMessage = Extract<GuestMessage, { kind: 'step' }>;
