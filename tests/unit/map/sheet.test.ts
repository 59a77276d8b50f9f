import { describe, expect, it } from 'vitest';
import { makeSheet } from '../../../src/map/sheet.ts';
import { atlantic, bareScene, legOf } from './elsewhere.ts';
import { cities, journey } from './journey.ts';

describe('makeSheet', () => {
  it('puts the Pacific in the middle for the trip from Washington to Asia and Alaska', () => {
    const { rotation } = makeSheet(journey);
    expect(rotation).toBeGreaterThanOrEqual(-178);
    expect(rotation).toBeLessThanOrEqual(-174);
  });

  it('puts the Atlantic in the middle for a trip over the Atlantic', () => {
    const { rotation, project } = makeSheet(atlantic);
    expect(rotation).toBe(22);
    expect(project([-22, 0])).toEqual([2000, expect.closeTo(1040, 0)]);
  });

  it('keeps places on both sides of the date line next to each other', () => {
    const { project } = makeSheet(journey);
    const step = project([-179.9, 50])[0] - project([179.9, 50])[0];
    expect(step).toBeGreaterThan(1.5);
    expect(step).toBeLessThan(2.5);
  });

  it('lays Asia to the left of America', () => {
    const { project } = makeSheet(journey);
    expect(project(cities.kabul)[0]).toBeLessThan(project(cities.washington)[0]);
  });

  it('has 4000 units around the globe and measures kilometres by them', () => {
    const { kmToUnits } = makeSheet(journey);
    expect(kmToUnits(40_030, [0, 0])).toBeCloseTo(4000, 0);
    expect(kmToUnits(1000, [10, 60])).toBeGreaterThan(kmToUnits(1000, [10, 0]));
    expect(kmToUnits(1000, [10, 60])).toBeCloseTo(kmToUnits(1000, [-170, 60]), 6);
  });

  it('names the leg that closes the globe', () => {
    const around = bareScene({
      legs: [
        legOf('first', [0, 0], [120, 0]),
        legOf('second', [120, 0], [-120, 0]),
        legOf('third', [-120, 0], [0, 0]),
      ],
    });
    expect(() => makeSheet([around])).toThrow(
      'the leg "third" (Somebody: the start of third to the end of third) closes the last one',
    );
  });
});
