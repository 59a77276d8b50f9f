import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

tellsTheEditorOf([
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
]);
