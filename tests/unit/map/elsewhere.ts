import type { LonLat, Scene } from '../../../src/scene/scene.ts';

/** A scene with nothing in it but what a test gives it. */
export const bareScene = (given: Partial<Scene>): Scene => ({
  id: 'here',
  step: 'here',
  context: undefined,
  stops: [],
  places: [],
  contexts: [],
  legs: [],
  call: undefined,
  labels: [],
  view: { points: [], km: 2000 },
  ...given,
});

/** Numbered stops, the first of them the reader's. */
export const stopsAt = (...ats: LonLat[]): Scene['stops'] =>
  ats.map((at, index) => ({
    id: `stop-${index + 1}`,
    number: index + 1,
    stop: `Stop ${index + 1}`,
    name: `Place ${index + 1}`,
    at,
    progress: index === 0 ? 'current' : 'ahead',
  }));

/** A leg of one traveller between two places. */
export const legOf = (id: string, from: LonLat, to: LonLat): Scene['legs'][number] => ({
  id,
  who: ['somebody'],
  travellers: ['Somebody'],
  from: `the start of ${id}`,
  to: `the end of ${id}`,
  arrives: '2021-03-15',
  ends: [from, to],
  progress: 'current',
  record: 'on-record',
});

const lisbon: LonLat = [-9.1393, 38.7223];
const praia: LonLat = [-23.5087, 14.933];
const recife: LonLat = [-34.877, -8.0476];

/** A trip over another ocean: Lisbon, Praia, Recife. */
export const atlantic: Scene[] = [
  bareScene({
    id: 'lisbon',
    step: 'lisbon',
    stops: stopsAt(lisbon, praia, recife),
    legs: [legOf('south', lisbon, praia), legOf('west', praia, recife)],
    labels: [{ kind: 'water', name: 'Atlantic Ocean', at: [-40, 25] }],
    view: { points: [lisbon, praia, recife], km: 6000 },
  }),
];
