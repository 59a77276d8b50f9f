import { expect, test } from 'vitest';
import { stepPage, writer, type StepPage } from '../../../src/app/stepPage.ts';
import { quoteOf, stepOf, trip } from '../../fixtures/trip.ts';
import { pageOf, pages } from '../../fixtures/tripPages.ts';

/** Every citation on a page, wherever it stands. */
const citationsOf = ({ words, more }: StepPage) => {
  const panels = more.background.panels;
  const passages = [
    ...words.passages,
    ...panels.flatMap((panel) => panel.passages),
    ...more.after.passages,
  ];
  const quotes = [words.quote, ...panels.flatMap((panel) => panel.quotes), ...more.quotes.items];
  return [
    ...passages.flatMap(({ citations }) => citations),
    ...more.times.moments.flatMap(({ citations }) => citations),
    ...quotes.flatMap(({ official }) => official?.citations ?? []),
  ];
};

test('leads from step to step and, at the end, to the whole story', () => {
  expect(pages.map(({ nav }) => nav.next)).toEqual([
    { href: './tokyo.html', step: 'tokyo', text: 'Next: Tokyo' },
    { href: './seoul.html', step: 'seoul', text: 'Next: Seoul' },
    { href: './alaska.html', step: 'alaska', text: 'Next: Alaska' },
    { href: './story.html', step: undefined, text: 'Next: the whole story' },
  ]);
});

test('leads back from step to step, and from the first nowhere', () => {
  expect(pages.map(({ nav }) => nav.previous)).toEqual([
    { text: 'Previous' },
    { href: './index.html', step: 'quad', text: 'Previous: The Quad' },
    { href: './tokyo.html', step: 'tokyo', text: 'Previous: Tokyo' },
    { href: './seoul.html', step: 'seoul', text: 'Previous: Seoul' },
  ]);
});

test('announces where the reader has come to', () => {
  expect(pages.map(({ announcement }) => announcement)).toEqual([
    'Stop 1 of 4: The Quad, 12 March',
    'Stop 2 of 4: Tokyo, 15–17 March',
    'Stop 3 of 4: Seoul, 17–18 March',
    'Stop 4 of 4: Alaska, 18–19 March',
  ]);
});

test('gives each page a title of its own, with the stop before the story', () => {
  for (const step of trip.steps)
    expect(stepPage(trip, step).documentTitle).toBe(`${step.title} – ${trip.headline}`);
});

test('says what each stop was when the article appeared', () => {
  expect(pages.map(({ words }) => `${words.dates} · ${words.voice}`)).toEqual([
    '12 March, by video · as known on 16 March 2021: already past',
    '15–17 March · as known on 16 March 2021: under way',
    '17–18 March · as known on 16 March 2021: still ahead',
    '18–19 March · as known on 16 March 2021: still ahead',
  ]);
});

test('tells what happened next apart from the report', () => {
  for (const { more } of pages) {
    expect(more.after.label).toBe('From the public record, after the article of 16 March 2021');
  }
});

test.each(pages.map((page) => [page.id, page] as const))(
  'lists under the same number what the words of %s cite',
  (_, page) => {
    const { items } = page.more.sources;
    const citations = citationsOf(page);
    expect(citations.length).toBeGreaterThan(5);
    for (const { number, href } of citations) expect(items[number - 1]?.href).toBe(href);
  },
);

test('numbers the sources of a page without a gap and without one twice', () => {
  for (const { more } of pages) {
    const { items } = more.sources;
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
    expect(new Set(items.map(({ href }) => href)).size).toBe(items.length);
  }
});

test('begins to number at the words that are read first', () => {
  for (const { words } of pages) expect(words.passages[0]?.citations[0]?.number).toBe(1);
});

test('lists the sources of quotations among the others', () => {
  for (const step of trip.steps) {
    const hrefs = pageOf(step.id).more.sources.items.map(({ href }) => href);
    for (const { url } of step.quote.sources) expect(hrefs).toContain(url);
  }
});

test('gives the words of a quotation to the character', () => {
  for (const step of trip.steps) expect(pageOf(step.id).words.quote.text).toBe(step.quote.text);
});

test('says through whom the words of a quotation came', () => {
  const { quotes } = pageOf('seoul').more;
  expect(quotes.items.find(({ id }) => id === 'urgency')).toMatchObject({
    speaker: 'Chung Eui-yong',
    place: 'Seoul',
    date: { text: '18 March 2021', iso: '2021-03-18' },
    provenance: [
      'at the joint news conference',
      'through an interpreter',
      'as transcribed by KBS World, in its English translation',
    ],
    sourcesLabel: 'Sources:',
  });
});

test('sets the official text beside words that differ from it', () => {
  const quote = pageOf('tokyo').more.quotes.items.find(({ id }) => id === 'push-back');
  expect(quote?.official?.text).toBe(`Official reading: “${quoteOf('push-back').official?.text}”`);
  expect(quote?.official?.citations).toHaveLength(2);
  expect(quote?.note?.text).toContain('“push back if necessary”');
});

test('writes moments on the clock of their place', () => {
  expect(pageOf('alaska').more.times.moments).toMatchObject([
    {
      text: 'Thu 18 March, 1:20 p.m. AKDT',
      spoken: 'Thursday 18 March, 1:20 p.m. Alaska Daylight Time',
      iso: '2021-03-18T13:20-08:00',
    },
  ]);
});

test('leads from a panel to its place on the map, and from one about no place nowhere', () => {
  const { panels } = pageOf('quad').more.background;
  expect(panels.map(({ id, showOnMap }) => [id, showOnMap?.text])).toEqual([
    ['the-quad', undefined],
    ['indo-pacific', undefined],
    ['myanmar', 'Show Myanmar on the map'],
    ['south-china-sea', 'Show South China Sea on the map'],
  ]);
});

test("folds the editor's notes where the reader steps, and opens them where everything is read", () => {
  const noteAt = (notes: 'folded' | 'open') =>
    writer(trip, { notes })
      .step(stepOf('quad'))
      .passages.find(({ note }) => note)?.note;
  expect(noteAt('folded')).toMatchObject({ label: 'Editor’s note', open: false });
  expect(noteAt('open')).toMatchObject({ label: 'Editor’s note', open: true });
});
