import { useEffect, useId, useRef, useState } from 'react';
import { EmbedThis } from '../components/EmbedThis.tsx';
import { heightAt } from '../embed/heightAt.ts';
import { copyText } from './copyText.ts';
import type { EmbedPanelData } from './embedPanelData.ts';
import { snippet } from './embedSnippets.ts';

/** "Embed this", with everything that is chosen in it. */
export function EmbedPanel({
  data: { site, steps, heights, script, words },
  here,
  start,
}: {
  data: EmbedPanelData;
  /** The folder's address as the reader has it. */
  here: string;
  /** Id of the step that the reader is at. */
  start: string | undefined;
}) {
  const [chosen, setChosen] = useState({
    step: start ?? steps[0]?.id ?? '',
    theme: 'auto',
    width: String(words.widths.at(1)?.width ?? ''),
    as: 'component',
  });
  const [outcome, setOutcome] = useState<'copied' | 'selected' | undefined>(undefined);
  const step = steps.find(({ id }) => id === chosen.step);
  const theme = words.themes.find((one) => one.theme === chosen.theme)?.theme ?? 'auto';
  const size = words.widths.find(({ width }) => String(width) === chosen.width);
  if (step === undefined || size === undefined) return undefined;

  const { width } = size;
  const embedding = { ...step, site: site ?? here, theme, width, heights, script };
  const kinds = words.kinds.filter(({ kind }) => snippet(kind, embedding) !== undefined);
  const as = kinds.find(({ kind }) => kind === chosen.as) ?? kinds[0];
  if (as === undefined) return undefined;

  const copy = async (from: HTMLTextAreaElement) => setOutcome(await copyText(from, window));
  return (
    <EmbedThis
      intro={words.intro}
      choices={[
        choice(
          'step',
          words.begin,
          step.id,
          steps.map(({ id, name }) => [id, name]),
        ),
        choice(
          'as',
          words.as,
          as.kind,
          kinds.map(({ kind, text }) => [kind, text]),
        ),
        choice(
          'theme',
          words.theme,
          theme,
          words.themes.map((one) => [one.theme, one.text]),
        ),
        choice(
          'width',
          words.width,
          chosen.width,
          words.widths.map((one) => [String(one.width), one.text]),
        ),
      ]}
      onChoose={(name, value) => {
        setChosen({ ...chosen, [name]: value });
        setOutcome(undefined);
      }}
      code={{ label: words.code, text: snippet(as.kind, embedding) ?? '', hint: as.hint }}
      copy={{
        text: words.copy,
        onPress: (field) => void copy(field),
      }}
      outcome={outcome === undefined ? '' : words[outcome]}
      preview={{
        label: size.preview,
        frame: (
          <Preview
            src={
              new URL(`embed/${step.file}${theme === 'auto' ? '' : `?theme=${theme}`}`, here).href
            }
            title={step.title}
            width={width}
            height={heightAt(heights, width)}
          />
        ),
      }}
    />
  );
}

function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
) {
  return { name, label, chosen, options: options.map(([value, text]) => ({ value, text })) };
}

type PreviewProps = {
  src: string;
  title: string;
  /** CSS px. */
  width: number;
  /** CSS px, until the frame says otherwise. */
  height: number;
};

/** The embedded page as a host has it: in a frame that is as high as the page says. */
function Preview({ src, title, width, height }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const id = useId();
  const key = `${id} ${src} ${width}`;
  const [told, setTold] = useState<{ key: string; height: number } | undefined>(undefined);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isSize(data)) return;
      setTold({ key, height: data.height });
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [key]);
  return (
    // A new one for each choice: a frame that is led elsewhere leaves a trace in the reader's history.
    // oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, and not a stranger's
    <iframe
      key={key}
      ref={frame}
      src={src}
      title={title}
      width={width}
      height={told?.key === key ? told.height : height}
    />
  );
}

function isSize(data: unknown): data is { height: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'height' in data &&
    typeof data.height === 'number' &&
    data.height > 0
  );
}
