import type {
  LonLat,
  Progress,
  Scene,
  SceneContext,
  SceneLabel,
  SceneLeg,
} from '../../../src/scene/scene.ts';

/** Real places of the trip, longitude first. */
export const cities = {
  washington: [-77.0114, 38.9015],
  honolulu: [-157.8599, 21.3088],
  tokyo: [139.7495, 35.687],
  seoul: [126.9978, 37.5683],
  anchorage: [-149.9002, 61.22],
  newDelhi: [77.2, 28.6],
  kabul: [69.1813, 34.5186],
  canberra: [149.129, -35.283],
  beijing: [116.3863, 39.9308],
  hongKong: [114.1831, 22.3069],
  taipei: [121.5645, 25.0358],
  urumqi: [87.5758, 43.8069],
  lhasa: [91.1, 29.6453],
  naypyitaw: [96.1166, 19.7686],
  wuhan: [114.2881, 30.5782],
  pyongyang: [125.7547, 39.0214],
} as const satisfies Record<string, LonLat>;

const labels: SceneLabel[] = [
  { kind: 'country', name: 'United States', at: [-100, 39.5] },
  { kind: 'country', name: 'China', at: [103, 34] },
  { kind: 'country', name: 'Japan', at: [138, 36.5] },
  { kind: 'country', name: 'South Korea', at: [127.8, 36.2] },
  { kind: 'country', name: 'India', at: [79, 22] },
  { kind: 'country', name: 'Australia', at: [134, -25] },
  { kind: 'country', name: 'Russia', at: [105, 62] },
  { kind: 'country', name: 'Canada', at: [-108, 58] },
  { kind: 'country', name: 'North Korea', at: [127, 40] },
  { kind: 'water', name: 'Pacific Ocean', at: [-160, 5] },
  { kind: 'water', name: 'South China Sea', at: [114, 14] },
  { kind: 'water', name: 'East China Sea', at: [125, 29] },
  { kind: 'water', name: 'Bering Sea', at: [-178, 58] },
  { kind: 'water', name: 'Gulf of Alaska', at: [-146, 56] },
];

const order = ['quad', 'tokyo', 'seoul', 'alaska'];
const stops = [
  { id: 'quad', stop: 'The Quad', name: 'Washington', at: cities.washington },
  { id: 'tokyo', stop: 'Tokyo', name: 'Tokyo', at: cities.tokyo },
  { id: 'seoul', stop: 'Seoul', name: 'Seoul', at: cities.seoul },
  { id: 'alaska', stop: 'Alaska', name: 'Anchorage', at: cities.anchorage },
];

const leg = (
  step: string,
  traveller: string,
  [from, fromAt]: readonly [string, LonLat],
  [to, toAt]: readonly [string, LonLat],
) => ({
  step,
  id: `${traveller}-${to}`.toLowerCase().replace(' ', '-'),
  travellers: [traveller],
  from,
  to,
  ends: [fromAt, toAt] as const,
  record: 'on-record' as const,
});

const washington = ['Washington', cities.washington] as const;
const tokyo = ['Tokyo', cities.tokyo] as const;
const seoul = ['Seoul', cities.seoul] as const;
const anchorage = ['Anchorage', cities.anchorage] as const;
const legs = [
  leg('tokyo', 'Blinken', washington, tokyo),
  leg('tokyo', 'Austin', washington, ['Honolulu', cities.honolulu]),
  leg('tokyo', 'Austin', ['Honolulu', cities.honolulu], tokyo),
  leg('seoul', 'Blinken', tokyo, seoul),
  leg('alaska', 'Blinken', seoul, anchorage),
  leg('alaska', 'Austin', seoul, ['New Delhi', cities.newDelhi]),
  leg('alaska', 'Austin', ['New Delhi', cities.newDelhi], ['Kabul', cities.kabul]),
  leg('alaska', 'Sullivan', washington, anchorage),
  leg('alaska', 'Yang', ['Beijing', cities.beijing], anchorage),
  leg('after', 'Blinken', anchorage, washington),
];

const progressAt = (step: string, now: string): Progress => {
  const when = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  if (step === now) return 'current';
  return when(step) < when(now) ? 'done' : 'ahead';
};

const places = [
  { id: 'honolulu', name: 'Honolulu', at: cities.honolulu, who: undefined },
  { id: 'new-delhi', name: 'New Delhi', at: cities.newDelhi, who: undefined },
  { id: 'kabul', name: 'Kabul', at: cities.kabul, who: undefined },
  { id: 'canberra', name: 'Canberra', at: cities.canberra, who: undefined },
  { id: 'beijing', name: 'Beijing', at: cities.beijing, who: undefined },
];

const contextsOf: Record<string, Omit<SceneContext, 'open' | 'step'>[]> = {
  quad: [
    { id: 'myanmar', name: 'Myanmar', at: cities.naypyitaw },
    { id: 'indo-pacific', name: 'South China Sea', at: [114, 13] },
  ],
  tokyo: [
    { id: 'hong-kong', name: 'Hong Kong', at: cities.hongKong },
    { id: 'xinjiang', name: 'Xinjiang', at: cities.urumqi },
    { id: 'tibet', name: 'Tibet', at: cities.lhasa },
    { id: 'taiwan', name: 'Taiwan', at: cities.taipei },
    { id: 'us-japan', name: 'Tokyo', at: cities.tokyo },
  ],
  seoul: [{ id: 'north-korea', name: 'Pyongyang', at: cities.pyongyang }],
  alaska: [
    { id: 'talks', name: 'Anchorage', at: cities.anchorage },
    { id: 'wuhan', name: 'Wuhan', at: cities.wuhan },
    { id: 'hong-kong', name: 'Hong Kong', at: cities.hongKong },
  ],
};

const views: Record<string, { points: LonLat[]; km: number }> = {
  quad: {
    points: [
      cities.washington,
      cities.tokyo,
      cities.seoul,
      cities.anchorage,
      cities.newDelhi,
      cities.canberra,
    ],
    km: 12000,
  },
  tokyo: { points: [cities.tokyo, cities.seoul], km: 2400 },
  seoul: { points: [cities.seoul, cities.tokyo], km: 1500 },
  alaska: { points: [cities.anchorage], km: 5200 },
};

const sceneAt = (step: string, open?: Omit<SceneContext, 'open' | 'step'>): Scene => {
  const view = views[step] ?? { points: [], km: 2000 };
  return {
    id: open ? `${step}--${open.id}` : step,
    step,
    context: open?.id,
    stops: stops.map((stop, index) => ({
      ...stop,
      number: index + 1,
      progress: progressAt(stop.id, step),
    })),
    places,
    contexts: (contextsOf[step] ?? []).map((each) => ({ ...each, step, open: each === open })),
    legs: legs.map(({ step: during, ...rest }): SceneLeg => ({
      ...rest,
      arrives: '2021-03-15',
      who: rest.travellers.map((name) => name.toLowerCase()),
      progress: progressAt(during, step),
    })),
    call:
      step === 'quad'
        ? {
            names: ['Washington', 'Tokyo', 'Canberra', 'New Delhi'],
            at: [cities.washington, cities.tokyo, cities.canberra, cities.newDelhi],
          }
        : undefined,
    labels,
    view: open ? { ...view, points: [...view.points, open.at] } : view,
  };
};

/** The real trip's scenes, and one more for each panel that is open at a step. */
export const journey: Scene[] = order.flatMap((step) => [
  sceneAt(step),
  ...(contextsOf[step] ?? []).map((context) => sceneAt(step, context)),
]);
