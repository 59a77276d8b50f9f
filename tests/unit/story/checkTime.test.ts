import { tellsTheEditorOf } from '../../fixtures/tellsTheEditorOf.ts';

const axis =
  'lies off the time axis, which runs from 2023-05-01 to 2023-05-22 (story.json › timeline)';

tellsTheEditorOf([
  [
    'an axis that ends first',
    ['story.json', ['timeline', 'to'], '2023-05-01'],
    'timeline › to: must come after "from", 2023-05-01',
  ],
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
]);
