import type { BenchEngine } from './engine.ts';
import { engines, OURS } from './engines.ts';
import { measureFirstLoad } from './first-load.ts';
import { listBeginnings, measureKeystrokes, measureSize, summarise } from './measure.ts';
import { PAGEFIND, startPagefind } from './peers/pagefind.ts';
import { typed } from './queries.ts';
import { makeRecords, type Records } from './records.ts';

/** What an engine costs at some size: milliseconds per keystroke and kilobytes to send. */
export interface Cost {
  p50: number;
  p95: number;
  /** Null where the index is too large to be one file. */
  size: number | null;
  /** Milliseconds from the fetched file to the first search; of our engine alone. */
  firstLoad: number | null;
}

/** From here on some of the queries are enough, and few of them for engines that were slow at the size before. */
const FEWER_FROM = 5000;
/** From here on slow engines do not take part: they need seconds per keystroke. */
const FAST_FROM = 20_000;
const SLOW = 60;

type Measure = (records: Records, queries: readonly string[], name: string) => Promise<Cost | null>;

/** Measures every engine at several sizes, the smallest first; null where an engine is too slow to take part. */
export async function measureCosts(
  real: Records,
  sizes: readonly number[],
): Promise<Record<string, Record<number, Cost | null>>> {
  const costs: Record<string, Record<number, Cost | null>> = {};
  const measures: Record<string, Measure> = {
    ...Object.fromEntries(Object.keys(engines).map((name) => [name, measureEngine])),
    [PAGEFIND]: measurePagefind,
  };
  for (const [place, size] of sizes.entries()) {
    const records = makeRecords(real, size);
    console.log(`Måler ved ${size} poster …`);
    for (const [name, measure] of Object.entries(measures)) {
      const before = costs[name]?.[sizes[place - 1] ?? 0];
      const isSlow = before === null || (before?.p95 ?? 0) >= SLOW;
      const every = size < FEWER_FROM ? 1 : isSlow ? 10 : 3;
      const queries = typed.filter((_, index) => index % every === 0);
      (costs[name] ??= {})[size] = isSlow && size >= FAST_FROM ? null : await measure(records, queries, name);
    }
  }
  return costs;
}

async function measureEngine(records: Records, queries: readonly string[], name: string): Promise<Cost> {
  const engine = await engines[name]!(records);
  const times = await measureKeystrokes(engine, queries);
  const file = readFile(engine);
  if (file === null) return { ...times, size: null, firstLoad: null };
  return { ...times, size: measureSize(file), firstLoad: name === OURS ? measureFirstLoad(file) : null };
}

/** The file of an engine; null where it is longer than a string can be. */
function readFile(engine: BenchEngine): string | null {
  try {
    return engine.file;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function measurePagefind(records: Records, queries: readonly string[]): Promise<Cost | null> {
  const pagefind = await startPagefind(records);
  if (pagefind === null) return null;
  const times = summarise(await pagefind.time(listBeginnings(queries)));
  await pagefind.stop();
  return { ...times, size: pagefind.size, firstLoad: null };
}
