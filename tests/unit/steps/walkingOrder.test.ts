import { expect, test } from 'vitest';
import { walkingOrder } from '../../../src/steps/walkingOrder.ts';

const ids = ['quad', 'tokyo', 'seoul', 'alaska'];

test.each([
  ['quad', ['tokyo', 'seoul', 'alaska']],
  ['tokyo', ['seoul', 'alaska', 'quad']],
  ['seoul', ['alaska', 'tokyo', 'quad']],
  ['alaska', ['seoul', 'tokyo', 'quad']],
])('goes on from %s before it goes back', (step, order) => {
  expect(walkingOrder(ids, step)).toEqual(order);
});
