import { defaultLocale } from '../../../../src/schemas/languages.ts';
import { expect, test } from 'vitest';
import { makeRoutes } from '../../../../src/routes/routes.ts';
import { addressOf } from '../../../../src/search/model/kinds.ts';

const routes = makeRoutes('/repo/', defaultLocale);

test('a record has the address of its page', () => {
  expect(addressOf(routes, 'quotes', 'kaffe')).toBe('/repo/sitater/kaffe/');
});

test('a note and a fact have their places on the pages of their lists', () => {
  expect(addressOf(routes, 'notes', 'antallet-mangler')).toBe('/repo/merknader/#antallet-mangler');
  expect(addressOf(routes, 'facts', 'ni-brukere')).toBe('/repo/tall/#ni-brukere');
});

test('a finding has its place on the page of its theme', () => {
  expect(addressOf(routes, 'findings', 'samvaer#tid-gir-tillit')).toBe('/repo/temaer/samvaer/#tid-gir-tillit');
});

test('a group has its place on the page of its theme', () => {
  expect(addressOf(routes, 'groups', 'samvaer#tid')).toBe('/repo/temaer/samvaer/#tid');
});

test('a conclusion has its place on the page of its review', () => {
  expect(addressOf(routes, 'conclusions', 'oppgaven#tid')).toBe('/repo/oppgaver/oppgaven/#tid');
});
