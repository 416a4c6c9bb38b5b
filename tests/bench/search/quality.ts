import type { Answering } from './engine.ts';
import { engines } from './engines.ts';
import { askAll, measureAnswered } from './measure.ts';
import { PAGEFIND, startPagefind } from './peers/pagefind.ts';
import {
  drawKnownItems,
  FROZEN,
  hasAnswer,
  nonsense,
  readJudgedQueries,
  tunedSets,
  type JudgedQuery,
} from './queries.ts';
import type { Records } from './records.ts';
import { scoreAnswers, scoreClasses, type Scores } from './scores.ts';

/** How an engine answers a set of queries. */
export interface SetQuality {
  /** Of the queries with an answer, together and by class. */
  all: Scores;
  classes: Map<string, Scores>;
  /** Queries for which the right answer is nothing, and how many of them found something. */
  hopeless: number;
  answered: number;
}

/** How an engine answers the sets, by name, and nonsense. */
export interface Quality {
  sets: Record<string, SetQuality>;
  /** Share of nonsense that found something. */
  nonsense: number;
}

export const DRAWN = 'drawn';
const DRAWN_COUNT = 240;

/** The sets there are: those that are tuned to, the frozen one, and queries drawn from the records by machine. */
export async function readSets({ documents }: Records): Promise<Record<string, JudgedQuery[]>> {
  const sets: [string, JudgedQuery[]][] = [[DRAWN, drawKnownItems(documents, DRAWN_COUNT)]];
  for (const set of [...tunedSets, FROZEN]) sets.push([set, await readJudgedQueries(set)]);
  return Object.fromEntries(sets.filter(([, queries]) => queries.length > 0));
}

/** Asks engines the queries of some sets, over the real records. */
export async function measureQuality(
  records: Records,
  sets: Record<string, readonly JudgedQuery[]>,
  names: readonly string[] = [...Object.keys(engines), PAGEFIND],
): Promise<Record<string, Quality>> {
  const qualities: Record<string, Quality> = {};
  for (const name of names) {
    const engine: Answering | null = name === PAGEFIND ? await startPagefind(records) : await engines[name]!(records);
    if (engine !== null) qualities[name] = await measureEngine(engine, sets);
    await engine?.stop?.();
  }
  return qualities;
}

async function measureEngine(engine: Answering, sets: Record<string, readonly JudgedQuery[]>): Promise<Quality> {
  const measured: Record<string, SetQuality> = {};
  for (const [name, queries] of Object.entries(sets)) measured[name] = await measureSet(engine, queries);
  return { sets: measured, nonsense: await measureAnswered(engine, nonsense) };
}

export async function measureSet(engine: Answering, queries: readonly JudgedQuery[]): Promise<SetQuality> {
  const answers = await askAll(engine, queries);
  const answerable = answers.filter(hasAnswer);
  const hopeless = answers.filter((query) => !hasAnswer(query));
  return {
    all: scoreAnswers(answerable),
    classes: scoreClasses(answerable),
    hopeless: hopeless.length,
    answered: hopeless.filter(({ answer }) => answer.length > 0).length,
  };
}
