import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

tellsTheEditorOf([
  [
    'a phrase that stands nowhere',
    ['story.json', ['phrases', 0, 'text'], 'in vitro'],
    'phrases[0] › text: "in vitro" stands nowhere in the story: write it to the letter or take it out',
  ],
  [
    'a phrase in a language that there isn’t',
    ['story.json', ['phrases', 0, 'language'], 'english'],
    'phrases[0] › language: there is no language "english": write it like "en" or "zh-Hant"',
  ],
]);
