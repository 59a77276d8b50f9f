import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { editorsSheet } from '../../../scripts/editorsSheet.tsx';
import { readStory } from '../../../scripts/readStory.ts';
import { trip } from '../../fixtures/trip.ts';
import { pages } from '../../fixtures/tripPages.ts';

const html = editorsSheet(trip);
const document = new DOMParser().parseFromString(html, 'text/html');
const rowOf = (id: string) => document.getElementById(id)!;
const rowWith = (text: string) =>
  [...document.querySelectorAll('tr')].find(({ textContent }) => textContent?.includes(text))!;

const linksIn = (row: Element) =>
  [...row.querySelectorAll('a')].map((link) => link.getAttribute('href'));

test('gives an editor every sentence that is claimed, each with its sources', () => {
  const paragraphs = [
    ...trip.steps.flatMap((step) => [...step.paragraphs, ...step.after]),
    ...trip.contexts.flatMap((context) => context.paragraphs),
  ];
  expect(paragraphs.length).toBeGreaterThan(50);
  for (const { text, sources, note } of paragraphs) {
    const row = rowWith(text);
    expect(linksIn(row), text).toEqual(sources.map(({ url }) => url));
    for (const { publisher, title } of sources) {
      expect(row.textContent).toContain(publisher);
      expect(row.textContent).toContain(title);
    }
    if (note !== undefined) expect(row.textContent).toContain(note);
  }
});

test('gives an editor every quotation to the character, with all that is said of it', () => {
  for (const quote of trip.quotes) {
    const row = rowOf(quote.id);
    expect(row.querySelector('q')?.textContent).toBe(quote.text);
    for (const said of [quote.speaker.name, quote.speaker.role, quote.place.name, quote.date])
      expect(row.textContent).toContain(said);
    const texts = [quote.occasion, quote.note, quote.transcribedBy, quote.official?.text];
    for (const text of texts) if (text !== undefined) expect(row.textContent).toContain(text);
    const sources = [...quote.sources, ...(quote.official?.sources ?? [])];
    for (const { url } of sources) expect(linksIn(row)).toContain(url);
  }
});

test('tells an editor whose voice a claim is, and what is not on record', () => {
  expect(rowWith('Blinken and Austin were to arrive on 17 March').textContent).toContain(
    'as the article had it: still ahead',
  );
  expect(rowWith('The joint statement of 18 March').textContent).toContain(
    'from the public record, after the article',
  );
  expect(rowOf('leg-sullivan-washington-anchorage').textContent).toContain('inferred');
  expect(rowOf('leg-blinken-tokyo-seoul').textContent).toContain('on record');
});

test('tells an editor where to look first', () => {
  const text = document.querySelector('main')?.textContent ?? '';
  const inferred = trip.legs.filter(({ record }) => record === 'inferred').length;
  expect(text).toContain(`Routes that are inferred: ${inferred}`);
  const notes = [
    ...trip.quotes,
    ...trip.legs,
    ...trip.steps.flatMap((step) => [...step.paragraphs, ...step.after]),
    ...trip.contexts.flatMap((context) => context.paragraphs),
  ].filter(({ note }) => note !== undefined).length;
  expect(text).toContain(`Editor’s notes: ${notes}`);
  for (const link of document.querySelectorAll('a[href^="#"]'))
    expect(
      document.getElementById(link.getAttribute('href')!.slice(1)),
      link.outerHTML,
    ).toBeTruthy();
});

test('lists what is said to whoever listens at each step', () => {
  const text = document.body.textContent ?? '';
  for (const { announcement, mapList, documentTitle } of pages) {
    expect(text).toContain(announcement);
    expect(text).toContain(documentTitle);
    for (const route of mapList.routes) expect(text).toContain(route.text);
  }
  expect(text).toContain('Blinken: from Washington to Tokyo.');
});

test('says of every source what it carries, so that none is there for nothing', () => {
  for (const source of trip.sources) {
    const row = rowOf(`source-${source.id}`);
    expect(linksIn(row)).toEqual([source.url]);
    expect(row.lastElementChild?.textContent, source.id).not.toBe('');
  }
});

test('tells an editor how long and how hard each step is to read', () => {
  const rows = [...document.querySelectorAll('tbody tr')].slice(0, trip.steps.length);
  for (const [index, step] of trip.steps.entries()) {
    const cells = [...rows[index]!.children].map(({ textContent }) => textContent ?? '');
    expect(cells[0]).toBe(step.name);
    expect(cells.slice(1).every((cell) => /^[\d.]+$/.test(cell))).toBe(true);
  }
});

test('says of a story in another language that its reading level isn’t computed', async () => {
  const atlantic = editorsSheet(await readStory('tests/fixtures/atlantic'));
  expect(atlantic).toContain('this story is in another language');
  expect(atlantic).toContain('not computed');
  expect(atlantic).toContain('lang="pt-PT"');
});

test('is valid HTML that asks for no other file', async () => {
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const { results } = await checker.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(document.querySelector('script, link, img, [src]')).toBeNull();
});
