import { fill } from '../story/fill.ts';
import type { Pattern, WordKey } from '../story/words.ts';
import type { Edition } from './edition.ts';
import type { EmbedHeights } from './embedHeights.ts';
import {
  type EmbedPicture,
  type HostScript,
  type SnippetKind,
  snippetKinds,
  type Theme,
} from './embedSnippets.ts';

/** All that the panel "Embed this" knows. It travels by itself, to whoever opens the panel. */
export type EmbedPanelData = {
  /** Where the folder is served, `https://example.org/trip/`; undefined leaves it to the page's own address. */
  site: string | undefined;
  /** In order. */
  steps: readonly EmbedStep[];
  heights: EmbedHeights;
  script: HostScript;
  words: EmbedPanelWords;
};

export type EmbedStep = {
  /** "tokyo" */
  id: string;
  /** "Tokyo" */
  name: string;
  /** `tokyo.html` */
  file: string;
  /** "Tokyo: two allies …" */
  title: string;
  /** Undefined where none was drawn. */
  picture: EmbedPicture | undefined;
};

export type EmbedPanelWords = {
  intro: string;
  begin: string;
  theme: string;
  width: string;
  as: string;
  code: string;
  copy: string;
  copied: string;
  selected: string;
  themes: readonly { theme: Theme; text: string }[];
  widths: readonly {
    /** CSS px. */
    width: number;
    /** "500 px" */
    text: string;
    /** "How it looks, 500 pixels wide" */
    preview: string;
  }[];
  kinds: readonly { kind: SnippetKind; text: string; hint: string }[];
};

/** CSS px: a phone's column, a magazine's, a wide one. */
const widths = [320, 500, 700];

const kindWords = {
  component: ['embedAsComponent', 'embedHintComponent'],
  iframe: ['embedAsIframe', 'embedHintIframe'],
  address: ['embedAsAddress', 'embedHintAddress'],
  pym: ['embedAsPym', 'embedHintPym'],
  frames: ['embedAsFrames', 'embedHintFrames'],
  'side-chain': ['embedAsSideChain', 'embedHintSideChain'],
  amp: ['embedAsAmp', 'embedHintAmp'],
  picture: ['embedAsPicture', 'embedHintPicture'],
} as const satisfies Record<SnippetKind, readonly [WordKey, WordKey]>;

/**
 * @param served what only the build knows
 * @param pictures by id of the step; steps without one have none
 */
export function embedPanelData(
  { story, pages, map }: Edition,
  served: Pick<EmbedPanelData, 'site' | 'heights' | 'script'>,
  pictures: ReadonlyMap<string, EmbedPicture>,
): EmbedPanelData {
  const { words, language } = story;
  const say = (pattern: Pattern, values: { count?: number } = {}) =>
    fill(pattern, values, language);
  return {
    ...served,
    steps: story.steps.map(({ id, name }) => ({
      id,
      name,
      file: (map.addresses[id] ?? '').replace(/^\.\//, ''),
      title: pages.find((page) => page.id === id)?.documentTitle ?? name,
      picture: pictures.get(id),
    })),
    words: {
      intro: say(words.embedIntro),
      begin: say(words.embedBegin),
      theme: say(words.embedTheme),
      width: say(words.embedWidth),
      as: say(words.embedAs),
      code: say(words.embedCode),
      copy: say(words.embedCopy),
      copied: say(words.embedCopied),
      selected: say(words.embedSelected),
      themes: [
        { theme: 'auto', text: say(words.embedThemeAuto) },
        { theme: 'light', text: say(words.embedThemeLight) },
        { theme: 'dark', text: say(words.embedThemeDark) },
      ],
      widths: widths.map((width) => ({
        width,
        text: say(words.embedPixels, { count: width }),
        preview: say(words.embedPreview, { count: width }),
      })),
      kinds: snippetKinds.map((kind) => {
        const [text, hint] = kindWords[kind];
        return { kind, text: say(words[text]), hint: say(words[hint]) };
      }),
    },
  };
}
