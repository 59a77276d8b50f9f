import { describe, expect, it } from 'vitest';
import {
  areaKeys,
  contextKey,
  leaderKey,
  nameKey,
  placeKey,
  stopKey,
} from '../../../src/map/keys.ts';
import type { SceneLabel } from '../../../src/scene/scene.ts';
import { bareScene } from './elsewhere.ts';

const country = (name: string, longitude = 0): SceneLabel => ({
  kind: 'country',
  name,
  at: [longitude, 0],
});

const keysOf = (...labels: SceneLabel[]) => labels.map(areaKeys([bareScene({ labels })]));

describe('keys', () => {
  it('calls marks and their names after what they stand for', () => {
    expect(stopKey({ id: 'tokyo' })).toBe('stop-tokyo');
    expect(nameKey(stopKey({ id: 'tokyo' }))).toBe('name-tokyo');
    expect(leaderKey(stopKey({ id: 'tokyo' }))).toBe('leader-tokyo');
    expect(nameKey(placeKey({ id: 'beijing' }))).toBe('name-place-beijing');
    expect(nameKey(contextKey({ id: 'hong-kong' }))).toBe('name-context-hong-kong');
  });

  it('calls a country by its name in small letters', () => {
    expect(keysOf(country('South Korea'), country('Côte d’Ivoire'))).toEqual([
      'label-south-korea',
      'label-cote-d-ivoire',
    ]);
  });

  it('tells two areas of one name apart', () => {
    expect(new Set(keysOf(country('Guinea'), country('Guinea', 20))).size).toBe(2);
  });

  it('has a key for a name in any script', () => {
    expect(keysOf(country('日本'), country('Россия'))).toEqual(['label-1', 'label-2']);
  });

  it('gives a label the same key in every scene', () => {
    const scenes = [
      bareScene({ labels: [country('日本')] }),
      bareScene({ labels: [country('한국', 5), country('日本')] }),
    ];
    expect(areaKeys(scenes)({ ...country('日本') })).toBe('label-1');
  });
});
