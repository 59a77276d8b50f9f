import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';

/** Finds phrases that stand nowhere in the story: a letter differs, or the sentence is gone. */
export function checkPhrases({ json, frame }: Draft): readonly Finding[] {
  if (frame === undefined) return [];
  const { phrases: _, ...rest } = Object(json['story.json']);
  const texts = textsIn([
    rest,
    ...Object.entries(json).flatMap(([file, value]) => (file === 'story.json' ? [] : [value])),
  ]);
  return frame.phrases.flatMap(({ text }, index) =>
    texts.some((one) => one.includes(text))
      ? []
      : [
          {
            file: 'story.json',
            at: ['phrases', index, 'text'],
            message: `"${text}" stands nowhere in the story: write it to the letter or take it out`,
          },
        ],
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
