import { expect, test } from 'vitest';
import { schemas } from '../../../src/schemas/collections.ts';
import { makeSample } from '../../fixtures/make-sample.ts';

test.each(['notes', 'theory'] as const)('the schema of %s accepts the sample that is made of it', (name) => {
  expect(schemas[name].safeParse(makeSample(schemas[name])).error).toBeUndefined();
});
