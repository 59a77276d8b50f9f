import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parseStory.ts';
import { describeProblems } from '../../../src/story/problem.ts';
import { atlanticFiles, atlanticWith } from '../../fixtures/atlanticFiles.ts';

const accepted = () => {
  const parsed = parseStory(atlanticFiles);
  if (parsed.status === 'refused') throw new Error(describeProblems(parsed.problems));
  return parsed.story;
};

test('accepts a story in another language, on another ocean', () => {
  expect(accepted()).toMatchObject({ language: 'pt-PT', headline: 'A volta do Maré Alta' });
});

test('puts the thing itself in the place of its name', () => {
  const { steps, places, quotes, people, sources } = accepted();
  expect(steps[1]?.event).toMatchObject({ kind: 'visit' });
  expect(steps[1]?.view.places[0]).toBe(places[1]);
  expect(steps[1]?.quote).toBe(quotes[1]);
  expect(quotes[1]?.speaker).toBe(people[1]);
  expect(steps[1]?.paragraphs[0]?.sources[0]).toBe(sources[0]);
  expect(steps[1]?.times[0]?.place).toBe(places[1]);
});

test('knows at which step a leg is made, and which come after the last', () => {
  expect(accepted().legs.map(({ step }) => step)).toEqual([1, 2, 2, undefined]);
});

test('takes the whole name where no short one is given', () => {
  expect(accepted().people.map(({ shortName }) => shortName)).toEqual([
    'A equipa',
    'Tavares',
    'Lopes',
    'Instituto do Sargaço',
  ]);
});

test('lists the mistakes of all files at once, also beside one that cannot be read', () => {
  const { 'people.json': _, ...files } = atlanticWith(
    ['story.json', ['colour'], 'red'],
    ['story.json', ['langauge'], 'pt-PT'],
    ['steps.json', [0, 'quote'], 'q-marr'],
    ['steps.json', [1, 'title'], 'A meio do oceano'],
    ['quotes.json', [1, 'text'], undefined],
    ['quotes.json', [1, 'date'], '2023-02-30'],
    ['quotes.json', [1, 'place'], 'prais'],
    ['words.json', ['next'], 'Seguinte'],
  );
  files['legs.json'] = '[\n  {"id": "a",}\n]';
  const parsed = parseStory(files);
  expect(parsed.status === 'refused' && describeProblems(parsed.problems)).toBe(
    `9 problems in 6 files

story.json
  "colour" is not a field here; "langauge" is not a field here. Did you mean "language"?

steps.json
  steps[0] "lisboa" › quote: there is no quote "q-marr" in quotes.json. Did you mean "q-mar"?
  steps[1] "praia" › title: does not hold the stop's name, "Praia"

people.json
  this file is missing

legs.json
  line 2, column 13: take out the comma before }

quotes.json
  quotes[1] "q-sonda": text is missing
  quotes[1] "q-sonda" › date: is a date that does not exist
  quotes[1] "q-sonda" › place: there is no place "prais" in places.json. Did you mean "praia"?

words.json
  next: does not say {name}`,
  );
});

test('does not call an entry unused that a faulty one may mean', () => {
  const parsed = parseStory(
    atlanticWith(
      ['quotes.json', [2, 'speeker'], 'lopes'],
      ['quotes.json', [2, 'speaker'], undefined],
    ),
  );
  expect(parsed.status === 'refused' && describeProblems(parsed.problems)).toBe(
    `2 problems in 1 file

quotes.json
  quotes[2] "q-porto": speaker is missing
  quotes[2] "q-porto": "speeker" is not a field here. Did you mean "speaker"?`,
  );
});

test('tells the editor of a file that no story has', () => {
  const parsed = parseStory({ ...atlanticFiles, 'quote.json': '[]' });
  expect(parsed).toEqual({
    status: 'refused',
    problems: [
      {
        file: 'quote.json',
        path: '',
        message: 'no story has such a file. Did you mean "quotes.json"?',
      },
    ],
  });
});
