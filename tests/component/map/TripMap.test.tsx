import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeEdition } from '../../../src/app/edition.ts';
import { type Land, readLand } from '../../../src/map/LandLayer.tsx';
import { TripMap } from '../../../src/map/TripMap.tsx';
import { trip } from '../../fixtures/trip.ts';
import { expectNoBarriers } from '../expectNoBarriers.ts';

const { map } = makeEdition(trip);
const land: Land = {
  scale: 0.2,
  shapes: [
    { id: '392', d: 'm1 2 3 4z' },
    { id: 'rest', d: 'm5 6 7 8z' },
  ],
  borders: 'm9 9 1 1',
  drawn: 'here',
};

function renderMap(scene: string) {
  const words = map.words[scene];
  if (words === undefined) throw new Error(`There is no scene "${scene}".`);
  return render(
    <TripMap {...map} land={land} scene={scene} at={scene.split('--')[0]} words={words} />,
  );
}

test('is accessible at every scene', async () => {
  for (const scene of ['quad', 'tokyo', 'tokyo--hong-kong', 'alaska']) {
    const { container, unmount } = renderMap(scene);
    await expectNoBarriers(container);
    unmount();
  }
});

test('is a figure that says in a sentence what it shows', () => {
  renderMap('seoul');
  expect(screen.getByRole('figure', { name: 'Map: Seoul' })).toBeTruthy();
  expect(screen.getByText(/Blinken and Austin: from Tokyo to Seoul\./)).toBeTruthy();
});

test('keeps countries and lines out of the reading and of the tab order', () => {
  const { container } = renderMap('tokyo');
  for (const shape of container.querySelectorAll('[data-land], [data-leg]')) {
    expect(shape.closest('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(shape.hasAttribute('tabindex')).toBe(false);
  }
});

test('has the stops as links in story order, with the timeline’s numbers', () => {
  const { container } = renderMap('quad');
  const stops = [...container.querySelectorAll('a[data-step]')];
  expect(stops.map((stop) => stop.textContent)).toEqual(['1', '2', '3', '4']);
  expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
    '1 The Quad',
    '2 Tokyo',
    '3 Seoul',
    '4 Alaska',
  ]);
  expect(stops[1]?.getAttribute('href')).toBe('./tokyo.html');
});

test('leads from a context place to its panel', () => {
  const { container } = renderMap('quad');
  const place = container.querySelector('[data-opens="myanmar"]');
  expect(place?.getAttribute('href')).toBe('#myanmar');
  expect(place?.getAttribute('aria-label')).toBe('Myanmar');
});

test('explains just the lines that it has', () => {
  const styles = (scene: string) => {
    const { container, unmount } = renderMap(scene);
    const names = [...container.querySelectorAll('figcaption li')].map((item) => item.textContent);
    unmount();
    return names;
  };
  expect(styles('quad')).toEqual(['video call', 'still ahead', 'not on record']);
  expect(styles('alaska')).not.toContain('video call');
});

test('draws the ways that are not on record in a style of their own, whenever they are', () => {
  const { container } = renderMap('alaska');
  for (const who of ['sullivan', 'chinese-delegation'])
    expect(container.querySelector(`path[data-who="${who}"]`)?.getAttribute('data-line')).toBe(
      'inferred',
    );
});

test('reads back the very land that was drawn', () => {
  const { container } = renderMap('quad');
  expect(readLand(container)).toEqual(land);
});
