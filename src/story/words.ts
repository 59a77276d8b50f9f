/**
 * The interface's words and the patterns of its sentences, each with the names that it may hold in
 * braces: `"next": "Next: {name}"`. A story brings all of them in its own language; a pattern that
 * counts may be given per plural category of that language, `"gap": {"one": "…", "other": "…"}`.
 */
export const wordNames = {
  // Getting about
  skipMap: [],
  wholeStory: [],
  wholeStoryTitle: ['headline'],
  retoldFrom: [],
  pageTitle: ['step', 'headline'],
  stepsLabel: [],
  stepOf: ['number', 'count'],
  announcement: ['number', 'count', 'name', 'dates'],
  previous: ['name'],
  previousNone: [],
  next: ['name'],
  nextWholeStory: [],
  play: [],
  pause: [],
  backToSteps: [],
  // In somebody else's page
  skipExplainer: [],
  explainerEnds: [],
  moreAboutStop: [],
  quoteCut: [],
  wholeQuote: [],
  credit: ['headline', 'publisher', 'date'],
  openFullPage: [],
  // Time
  dateRange: ['from', 'to'],
  timelineLabel: ['from', 'to'],
  gap: ['count'],
  sameDate: [],
  dateLine: [],
  dateLineRepeats: ['date'],
  articleAppeared: ['date'],
  clockOf: ['place'],
  // The step
  reported: ['date', 'status'],
  past: [],
  underWay: [],
  planned: [],
  byVideo: [],
  localTimes: [],
  after: [],
  afterNote: ['date'],
  inTheirWords: [],
  background: [],
  sources: [],
  source: [],
  sourcesOf: [],
  citation: ['number', 'publisher'],
  editorsNote: [],
  interpreted: [],
  transcribedBy: ['name'],
  officialReading: ['text'],
  showOnMap: ['name'],
  // The map
  mapLabel: ['name'],
  mapCredits: [],
  mapList: [],
  mapInWords: [],
  stopAt: ['stop', 'place'],
  travellers: [],
  shown: [],
  hidden: [],
  legend: [],
  lineDone: [],
  lineCurrent: [],
  lineAhead: [],
  lineInferred: [],
  lineCall: [],
  inferred: [],
  sceneCall: ['places'],
  sceneCurrent: ['travellers', 'from', 'to'],
  sceneInferred: ['travellers', 'from', 'to'],
  sceneDone: ['routes'],
  sceneAhead: ['routes'],
  sceneContexts: ['places'],
  route: ['travellers', 'from', 'to'],
  routeDated: ['travellers', 'from', 'to', 'date'],
  routeState: ['route', 'state'],
  // The page nobody asked for
  notFoundTitle: [],
  notFoundText: [],
  notFoundLink: [],
} as const satisfies Record<string, readonly string[]>;

/** The name of one word or pattern. */
export type WordKey = keyof typeof wordNames;

/** Text with names in braces, or one such text per plural category of the language. */
export type Pattern = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
