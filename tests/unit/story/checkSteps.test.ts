import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

const longText = `${'palavra '.repeat(40)}final`;

tellsTheEditorOf([
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
]);
