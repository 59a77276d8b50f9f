import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

tellsTheEditorOf([
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
]);
