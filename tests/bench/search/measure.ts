import { gzipSync } from 'node:zlib';
import type { Answering, BenchEngine } from './engine.ts';
import type { JudgedQuery } from './queries.ts';
import type { JudgedAnswer } from './scores.ts';

/** Asks an engine some queries. */
export async function askAll<Q extends JudgedQuery>(
  engine: Answering,
  queries: readonly Q[],
): Promise<(Q & JudgedAnswer)[]> {
  const answers: (Q & JudgedAnswer)[] = [];
  for (const query of queries) answers.push({ ...query, answer: await engine.search(query.query) });
  return answers;
}

/** Share of queries that find something. */
export async function measureAnswered(engine: Answering, queries: readonly string[]): Promise<number> {
  let answered = 0;
  for (const query of queries) if ((await engine.search(query)).length > 0) answered += 1;
  return answered / queries.length;
}

/** Times in milliseconds that 50 % and 95 % of the keystrokes stay below, over every beginning of the queries. */
export async function measureKeystrokes(
  engine: BenchEngine,
  queries: readonly string[],
): Promise<{ p50: number; p95: number }> {
  const beginnings = listBeginnings(queries);
  for (const beginning of beginnings.slice(0, Math.min(40, beginnings.length / 4))) await engine.search(beginning);
  const times: number[] = [];
  for (const beginning of beginnings) {
    const start = performance.now();
    await engine.search(beginning);
    times.push(performance.now() - start);
  }
  return summarise(times);
}

/** Every beginning of some queries, as they are typed. */
export function listBeginnings(queries: readonly string[]): string[] {
  return queries.flatMap((query) => [...query].map((_, index) => query.slice(0, index + 1)));
}

/** What 50 % and 95 % of some times stay below. */
export function summarise(times: readonly number[]): { p50: number; p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Size of a file as it is sent, in kilobytes. */
export function measureSize(file: string): number {
  return gzipSync(file, { level: 9 }).length / 1000;
}
