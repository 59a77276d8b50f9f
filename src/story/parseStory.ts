import { checkIds } from './checkIds.ts';
import { checkLegs } from './checkLegs.ts';
import { checkPhrases } from './checkPhrases.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSteps } from './checkSteps.ts';
import { checkTime } from './checkTime.ts';
import { checkWords } from './checkWords.ts';
import { linkStory } from './linkStory.ts';
import { type Problem, toProblem } from './problem.ts';
import { fileNames, readDraft, wordsFile } from './readDraft.ts';
import type { Story, Words } from './story.ts';

/** A story, or everything that has to be put right before it is one. */
export type ParsedStory =
  | { status: 'accepted'; story: Story }
  | { status: 'refused'; problems: readonly Problem[] };

/**
 * The gate: turns the texts of a story's files into a story, or lists all of their problems at once.
 * Nothing is repaired, and behind it nobody checks again.
 * @param files raw JSON by file name, `{ 'story.json': '{…}', … }`: those of `schema` and words.json
 */
export function parseStory(files: Readonly<Record<string, string>>): ParsedStory {
  const { draft, findings } = readDraft(files);
  const all = [
    ...findings,
    ...checkIds(draft),
    ...checkReferences(draft),
    ...checkPhrases(draft),
    ...checkSteps(draft),
    ...checkTime(draft),
    ...checkLegs(draft),
    ...(wordsFile in draft.json ? checkWords(draft.json[wordsFile]) : []),
  ];
  if (all.length === 0 && draft.frame !== undefined)
    // `checkWords` has just made sure of it.
    return {
      status: 'accepted',
      story: linkStory(draft, draft.frame, draft.json[wordsFile] as Words),
    };

  const order = (file: string) => fileNames.indexOf(file);
  const problems = all
    .toSorted((one, other) => order(one.file) - order(other.file))
    .map((finding) => toProblem(finding, draft.json[finding.file]));
  return { status: 'refused', problems };
}
