import { engines, FUSE, MINISEARCH, OURS, type BenchEngine } from './engines.ts';
import {
  listBeginnings,
  measureAnswered,
  measureKeystrokes,
  measureRanking,
  measureSize,
  summarise,
} from './measure.ts';
import { startPagefind } from './pagefind.ts';
import { drawKnownItems, nonsense, readJudgements, typed } from './queries.ts';
import { makeRecords, readRecords } from './records.ts';

const PAGEFIND = 'Pagefind, i nettleser';
const USUAL_SIZES = [150, 1000, 10_000];
/** The slowest engines need a third of a second per keystroke at ten thousand records. */
const FEWER_FROM = 5000;

/** Prints how well every engine ranks, and how fast and how large it is at several sizes. */
export async function run([sizes]: string[]): Promise<void> {
  const real = await readRecords();
  await printQuality(real);
  await printCost(real, sizes === undefined ? USUAL_SIZES : sizes.split(',').map(Number));
}

type Records = Awaited<ReturnType<typeof readRecords>>;
type Table = Record<string, Record<string, string>>;

async function printQuality(real: Records): Promise<void> {
  const judged = (await readJudgements()).filter(({ relevant }) => Object.keys(relevant).length > 0);
  const untuned = drawKnownItems(real, 240);
  const rows: Table = {};
  const judge = async (name: string, engine: Pick<BenchEngine, 'search'>) => {
    const answered = await measureAnswered(
      engine,
      [...judged, ...untuned].map(({ query }) => query),
    );
    rows[name] = {
      'nDCG@10 bedømt': (await measureRanking(engine, judged)).toFixed(3),
      'nDCG@10 ustilt': (await measureRanking(engine, untuned)).toFixed(3),
      'uten treff': percent(1 - answered),
      'tull besvart': percent(await measureAnswered(engine, nonsense)),
    };
  };
  for (const [name, make] of Object.entries(engines)) await judge(name, await make(real));
  const pagefind = await startPagefind(real);
  if (pagefind !== null) await judge(PAGEFIND, pagefind);
  await pagefind?.stop();
  console.log(`\n${real.length} poster, ${judged.length} bedømte søk, ${untuned.length} ingen har stilt inn etter`);
  console.table(rows);
}

async function printCost(real: Records, sizes: readonly number[]): Promise<void> {
  const rows: Table = {};
  for (const size of sizes) {
    const records = makeRecords(real, size);
    const queries = size < FEWER_FROM ? typed : typed.filter((_, index) => index % 3 === 0);
    const p95s: Record<string, number> = {};
    const note = (name: string, { p50, p95 }: { p50: number; p95: number }, kilobytes: number) => {
      p95s[name] = p95;
      rows[name] = {
        ...rows[name],
        [`p50 ms ${size}`]: p50.toFixed(2),
        [`p95 ms ${size}`]: p95.toFixed(2),
        [`gzip kB ${size}`]: kilobytes.toFixed(0),
      };
    };
    for (const [name, make] of Object.entries(engines)) {
      const engine = await make(records);
      note(name, await measureKeystrokes(engine, queries), measureSize(engine.file));
    }
    const pagefind = await startPagefind(records);
    if (pagefind !== null) note(PAGEFIND, summarise(await pagefind.time(listBeginnings(queries))), pagefind.size);
    await pagefind?.stop();
    const share = (name: string) => `1/${((p95s[name] ?? 0) / (p95s[OURS] ?? 1)).toFixed(1)} av «${name}»`;
    console.log(`${size} poster: p95 er ${share(FUSE)} og ${share(MINISEARCH)}`);
  }
  console.log('\nTid per tastetrykk over hver begynnelse av søkene; det som må hentes før første svar');
  console.table(rows);
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
