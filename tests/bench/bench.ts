/**
 * Runs a benchmark by name: `node tests/bench/bench.ts search [sizes]`, e.g. `search 150,1000`, `feel [slowdowns]`, or
 * `bytes`. Parts of `search` alone: `search quality [set]`, `own [set]` (our engine only), `misses <set>`,
 * `repair [edits]`, `settings [engine]`.
 */
const [name = '', ...rest] = process.argv.slice(2);
const benchmarks: Record<string, () => Promise<{ run: (options: string[]) => Promise<void> }>> = {
  search: () => import('./search/run.ts'),
  feel: () => import('./feel/run.ts'),
  bytes: () => import('./bytes/run.ts'),
};
const load = benchmarks[name];
if (load === undefined) {
  console.error(`Ukjent måling «${name}». Velg en av: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
} else {
  await (await load()).run(rest);
}
