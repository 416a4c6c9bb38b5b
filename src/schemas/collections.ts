import type { z } from 'zod';
import { bridge } from './bridge.ts';
import { fact } from './fact.ts';
import { note } from './note.ts';
import { quote } from './quote.ts';
import { reference } from './reference.ts';
import { study } from './study.ts';
import { theme } from './theme.ts';
import { theory } from './theory.ts';
import { thesis } from './thesis.ts';

/** Every record collection, its folder name under `content/`, and the schema of its records. */
export const schemas = {
  theses: thesis,
  studies: study,
  themes: theme,
  quotes: quote,
  theory,
  references: reference,
  bridges: bridge,
  notes: note,
  facts: fact,
} as const;

/** Name of a collection: its folder under `content/`. */
export type Collection = keyof typeof schemas;

/** Collection names in the order in which reports and data files list them. */
export const collections = Object.keys(schemas) as Collection[];

/** A validated record of a collection. */
export type RecordOf<C extends Collection> = z.output<(typeof schemas)[C]>;

/** All validated records, per collection and id, sorted by id. */
export type Content = { [C in Collection]: ReadonlyMap<string, RecordOf<C>> };

/** Compares records by id in code unit order, independent of the locale. */
export function byId(a: { id: string }, b: { id: string }): number {
  return Number(a.id > b.id) - Number(a.id < b.id);
}
