import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

tellsTheEditorOf([
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
]);
