import { readFileSync } from 'node:fs';

type Said = { text: string; note?: string };
type Panel = { id: string; title: string; paragraphs: Said[]; quotes?: string[] };
type Step = {
  id: string;
  title: string;
  paragraphs: Said[];
  after?: Said[];
  times?: Said[];
  quote: string;
  quotes?: string[];
  contexts?: string[];
};
type Quote = Said & { id: string; official?: Said };

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`src/content/${name}.json`, 'utf8'));
const steps = read('steps') as Step[];
const panels = read('contexts') as Panel[];
const quotes = read('quotes') as Quote[];

/** Every text of a step's page, as the editor wrote it: paragraphs, panels, quotations, notes, times. */
export function wordsOf({ id }: { id: string }): string[] {
  const step = steps.find((one) => one.id === id)!;
  const opened = panels.filter((panel) => step.contexts?.includes(panel.id));
  const quoted = [
    step.quote,
    ...(step.quotes ?? []),
    ...opened.flatMap((panel) => panel.quotes ?? []),
  ].map((name) => quotes.find((quote) => quote.id === name)!);
  const said = [
    ...step.paragraphs,
    ...(step.after ?? []),
    ...(step.times ?? []),
    ...opened.flatMap(({ paragraphs }) => paragraphs),
    ...quoted,
    ...quoted.flatMap(({ official }) => official ?? []),
  ];
  return [
    step.title,
    ...opened.map(({ title }) => title),
    ...said.flatMap(({ text, note }) => (note === undefined ? [text] : [text, note])),
  ];
}
