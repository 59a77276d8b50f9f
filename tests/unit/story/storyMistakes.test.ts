import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parseStory.ts';
import { atlanticWith, type Change } from '../../fixtures/atlanticFiles.ts';

const axis =
  'lies off the time axis, which runs from 2023-05-01 to 2023-05-22 (story.json › timeline)';
const leg = JSON.parse(atlanticWith()['legs.json'] ?? '')[3];
const longText = `${'palavra '.repeat(40)}final`;

/** One mistake each: what it is, the change that makes it, and every word that the editor reads. */
const mistakes: readonly (readonly [title: string, change: Change, ...problems: string[]])[] = [
  // The shape of an entry
  [
    'a field left out',
    ['quotes.json', [0, 'date'], undefined],
    'quotes[0] "q-mar": date is missing',
  ],
  [
    'a field that is none',
    ['people.json', [1, 'nmae'], 'x'],
    'people[1] "tavares": "nmae" is not a field here. Did you mean "name"?',
  ],
  [
    'an empty text',
    ['people.json', [1, 'role'], ''],
    'people[1] "tavares" › role: is empty: write something, or take the field out',
  ],
  [
    'a space at the end',
    ['people.json', [1, 'role'], 'chefe '],
    'people[1] "tavares" › role: has a space at its beginning or end: take it out',
  ],
  [
    'a claim without a source',
    ['steps.json', [0, 'paragraphs', 0, 'sources'], []],
    'steps[0] "lisboa" › paragraphs[0] › sources: names no source: every claim needs at least one',
  ],
  [
    'a date that does not exist',
    ['quotes.json', [0, 'date'], '2023-02-29'],
    'quotes[0] "q-mar" › date: is a date that does not exist',
  ],
  [
    'a date in other words',
    ['quotes.json', [0, 'date'], '2 May'],
    'quotes[0] "q-mar" › date: must be a date like "2021-03-16"',
  ],
  [
    'latitude before longitude',
    ['places.json', [3, 'coordinates'], [-15.8, -147.9]],
    'places[3] "brasilia" › coordinates[1]: is out of range: a latitude lies between -90 and 90',
  ],
  [
    'an event of no kind',
    ['steps.json', [1, 'event', 'kind'], 'trip'],
    'steps[1] "praia" › event › kind: must be an event: its "kind" is "call" or "visit"',
  ],
  [
    'an address without https',
    ['sources.json', [0, 'url'], 'example.org'],
    'sources[0] "s-diario" › url: is not a web address: it must begin with https:// or http://',
  ],
  [
    'an unknown language',
    ['story.json', ['language'], 'pt_PT'],
    'language: there is no language "pt_PT": write it like "en-GB"',
  ],
  [
    'an unknown zone',
    ['places.json', [2, 'zone'], 'America/Recifo'],
    'places[2] "recife" › zone: there is no time zone "America/Recifo". Did you mean "America/Recife"?',
  ],
  [
    'a malformed offset',
    ['story.json', ['time', 'zones', 'Europe/Lisbon'], { '+1': { short: 'WEST', long: 'x' } }],
    'time › zones › Europe/Lisbon › +1: must be an offset like "+09:00"',
  ],
  // Names
  [
    'an unknown person',
    ['legs.json', [2, 'travellers'], ['instituto', 'tavarez']],
    'legs[2] "brasilia-recife" › travellers[1]: there is no person "tavarez" in people.json. Did you mean "tavares"?',
  ],
  [
    'an unknown place in a view',
    ['steps.json', [1, 'view', 'places'], ['praia', 'dakar']],
    'steps[1] "praia" › view › places[1]: there is no place "dakar" in places.json',
  ],
  [
    'an unknown source',
    ['people.json', [0, 'sources'], ['s-agend']],
    'people[0] "equipa" › sources[0]: there is no source "s-agend" in sources.json. Did you mean "s-agenda"?',
  ],
  [
    'an unknown step',
    ['legs.json', [0, 'step'], 'praya'],
    'legs[0] "lisboa-praia" › step: there is no step "praya" in steps.json. Did you mean "praia"?',
  ],
  [
    'one id for two',
    ['legs.json', [1, 'id'], 'lisboa-praia'],
    'legs[1] "lisboa-praia" › id: "lisboa-praia" is the id of legs[0] already',
  ],
  [
    'a place that calls itself',
    ['steps.json', [0, 'event', 'participants'], ['lisboa', 'praia', 'lisboa']],
    'steps[0] "lisboa" › event › participants[2]: "lisboa" stands in this list twice',
  ],
  [
    'an unused quote',
    ['contexts.json', [1, 'quotes'], []],
    'quotes[4] "q-po": nothing uses it: take it out or refer to it',
  ],
  [
    'an unused context',
    ['steps.json', [1, 'contexts'], []],
    'contexts[1] "poeira": nothing uses it: take it out or refer to it',
  ],
  [
    'an unused person',
    ['quotes.json', [2, 'speaker'], 'tavares'],
    'people[2] "lopes": nothing uses it: take it out or refer to it',
  ],
  [
    'an unused place',
    ['contexts.json', [0, 'place'], undefined],
    'places[4] "canarias": nothing uses it: take it out or refer to it',
  ],
  // Steps
  [
    "a step with another page's name",
    ['steps.json', [0, 'id'], 'embed'],
    'steps[0] "embed" › id: "embed" is the name of another page: choose another id',
  ],
  [
    'a heading without its stop',
    ['steps.json', [2, 'title'], 'A outra margem'],
    `steps[2] "recife" › title: does not hold the stop's name, "Recife"`,
  ],
  [
    'a long first paragraph',
    ['steps.json', [0, 'paragraphs', 0, 'text'], longText],
    'steps[0] "lisboa" › paragraphs[0] › text: has 41 words; the first paragraph has at most 40',
  ],
  [
    'a pull-quote read twice',
    ['steps.json', [0, 'quotes'], ['q-mar']],
    'steps[0] "lisboa" › quotes[0]: "q-mar" is the pull-quote of this step already',
  ],
  [
    'a context in two steps',
    ['steps.json', [2, 'contexts'], ['corrente']],
    'steps[2] "recife" › contexts[0]: "corrente" belongs to the step "lisboa" already',
  ],
  // Time
  [
    'an event that ends first',
    ['steps.json', [1, 'event', 'to'], '2023-05-07'],
    'steps[1] "praia" › event › to: lies before "from", 2023-05-08',
    'legs[0] "lisboa-praia" › step: "praia" is over when the leg arrives, 2023-05-08',
  ],
  [
    'steps out of order',
    [
      'steps.json',
      [0, 'event'],
      { kind: 'visit', status: 'under-way', place: 'lisboa', from: '2023-05-09', to: '2023-05-09' },
    ],
    'steps[1] "praia" › event › from: begins before the step "lisboa": steps stand in the order of their days',
    'legs[0] "lisboa-praia" › step: the leg arrives, 2023-05-08, before the step before it, "lisboa", begins',
  ],
  [
    'an event off the axis',
    ['steps.json', [0, 'event', 'from'], '2023-04-30'],
    `steps[0] "lisboa" › event › from: ${axis}`,
  ],
  [
    'an article off the axis',
    ['story.json', ['article', 'published'], '2023-05-23'],
    'article › published: ' + axis,
    `steps[2] "recife" › event › status: can't be "planned": the article appeared after it, on 2023-05-23`,
  ],
  [
    'a moment off the axis',
    ['steps.json', [1, 'times', 0, 'at'], '2023-06-09T09:30'],
    `steps[1] "praia" › times[0] › at: ${axis}`,
  ],
  [
    'a timed place without a zone',
    ['places.json', [2, 'zone'], undefined],
    'steps[2] "recife" › event › place: "recife" needs a "zone" in places.json: its clock is shown here',
  ],
  // Legs
  [
    'a leg that arrives first',
    ['legs.json', [1, 'departs'], '2023-05-19'],
    'legs[1] "praia-recife" › arrives: lies before it departs, 2023-05-19',
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
    ['legs.json', [4], { ...leg, id: 'outra' }],
    'legs[4] "outra": is the same leg as "recife-lisboa"',
    'legs[4] "outra" › from: "equipa" departs from Recife, but the leg before, "recife-lisboa", ended in Lisboa',
  ],
  [
    'legs that do not join up',
    ['legs.json', [3, 'from'], 'praia'],
    'legs[3] "recife-lisboa" › from: "equipa" departs from Praia, but the leg before, "praia-recife", ended in Recife',
  ],
  // Words
  ['a word left out', ['words.json', ['skipMap'], undefined], 'skipMap is missing'],
  [
    'a word that is none',
    ['words.json', ['nexxt'], 'x'],
    '"nexxt" is not a word here. Did you mean "next"?',
  ],
  [
    'a misspelt name in braces',
    ['words.json', ['next'], 'Seguinte: {nome}, {name}'],
    'next: there is no {nome} to put here. Did you mean "name"?',
  ],
  [
    'a name left out',
    ['words.json', ['route'], '{travellers}, de {from}'],
    'route: does not say {to}',
  ],
  [
    'a lonely brace',
    ['words.json', ['next'], 'Seguinte: {name}}'],
    'next: has a brace without its partner',
  ],
  [
    'plurals of nothing',
    ['words.json', ['skipMap'], { other: 'Saltar' }],
    'skipMap: has plural forms, but counts nothing: write one text',
  ],
  [
    'plurals without the last',
    ['words.json', ['gap'], { one: 'um dia depois' }],
    'gap: has no "other" form: it is needed in any language',
  ],
  [
    'a plural form that is none',
    ['words.json', ['gap'], { ones: 'x', other: '{count} dias' }],
    'gap: "ones" is not a plural form: use zero, one, two, few, many, other',
  ],
  [
    'a plural that does not count',
    ['words.json', ['gap'], { one: 'um dia', other: 'dias' }],
    'gap › other: does not say {count}',
  ],
];

test.each(mistakes)('tells the editor of %s', (_, change, ...expected) => {
  const parsed = parseStory(atlanticWith(change));
  const problems = parsed.status === 'refused' ? parsed.problems : [];
  expect(
    problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
  ).toEqual(expected);
});

test('accepts a leg that arrives on an earlier date, east across the date line', () => {
  const files = atlanticWith(
    ['places.json', [0, 'zone'], 'Pacific/Kiritimati'],
    ['places.json', [1, 'zone'], 'Pacific/Honolulu'],
    ['legs.json', [0, 'departs'], '2023-05-09'],
  );
  expect(parseStory(files).status).toBe('accepted');
});
