import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parseStory.ts';
import { atlanticFiles, atlanticWith } from '../../fixtures/atlanticFiles.ts';
import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

const lastLeg: object = JSON.parse(atlanticFiles['legs.json'] ?? '')[3];

tellsTheEditorOf([
  [
    'a leg that arrives first',
    ['legs.json', [1, 'departs'], '2023-05-20'],
    'legs[1] "praia-recife" › arrives: lies before it departs, 2023-05-20',
  ],
  [
    'a leg in an earlier step',
    ['legs.json', [2, 'step'], 'praia'],
    'legs[2] "brasilia-recife" › step: "praia" is over when the leg arrives, 2023-05-18',
  ],
  [
    'a leg without its step',
    ['legs.json', [0, 'step'], undefined],
    'legs[0] "lisboa-praia": names no step, yet it arrives before the last one, "recife", begins',
  ],
  [
    'a leg on the spot',
    ['legs.json', [2, 'from'], 'recife'],
    'legs[2] "brasilia-recife" › to: is where the leg begins, Recife',
  ],
  [
    'a leg told twice',
    ['legs.json', [4], { ...lastLeg, id: 'outra' }],
    'legs[4] "outra": is the same leg as "recife-lisboa"',
    'legs[4] "outra" › from: "equipa" departs from Recife, but the leg before, "recife-lisboa", ended in Lisboa',
  ],
  [
    'legs that do not join up',
    ['legs.json', [3, 'from'], 'praia'],
    'legs[3] "recife-lisboa" › from: "equipa" departs from Praia, but the leg before, "praia-recife", ended in Recife',
  ],
  [
    'a leg that belongs to an earlier step',
    ['legs.json', [2, 'arrives'], '2023-05-06'],
    'legs[2] "brasilia-recife" › step: the leg arrives, 2023-05-06, before the step before it, "praia", begins',
  ],
]);

test('accepts a leg that arrives on an earlier date, east across the date line', () => {
  const files = atlanticWith(
    ['places.json', [0, 'zone'], 'Pacific/Kiritimati'],
    ['places.json', [1, 'zone'], 'Pacific/Honolulu'],
    ['legs.json', [0, 'departs'], '2023-05-09'],
  );
  expect(parseStory(files).status).toBe('accepted');
});
