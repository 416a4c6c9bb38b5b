import { engines, FUSE, MINISEARCH, OURS } from './engines.ts';
import { measureAnswered, measureKeystrokes, measureRanking, measureSize } from './measure.ts';
import { drawKnownItems, nonsense, readJudgements, typed } from './queries.ts';
import { makeRecords, readRecords } from './records.ts';

const USUAL_SIZES = [150, 1000, 10_000];
/** The slowest engines need a third of a second per keystroke at ten thousand records. */
const FEWER_FROM = 5000;

/** Prints how well every engine ranks, and how fast and how large it is at several sizes. */
export async function run([sizes]: string[]): Promise<void> {
  const real = await readRecords();
  await printQuality(real);
  await printCost(real, sizes === undefined ? USUAL_SIZES : sizes.split(',').map(Number));
}

async function printQuality(real: Awaited<ReturnType<typeof readRecords>>): Promise<void> {
  const judged = (await readJudgements()).filter(({ relevant }) => Object.keys(relevant).length > 0);
  const untuned = drawKnownItems(real, 240);
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, make] of Object.entries(engines)) {
    const engine = await make(real);
    const found = await measureAnswered(engine, [...judged, ...untuned].map(({ query }) => query));
    rows[name] = {
      'nDCG@10 bedømt': (await measureRanking(engine, judged)).toFixed(3),
      'nDCG@10 ustilt': (await measureRanking(engine, untuned)).toFixed(3),
      'uten treff': percent(1 - found),
      'tull besvart': percent(await measureAnswered(engine, nonsense)),
    };
  }
  console.log(`\n${real.length} poster, ${judged.length} bedømte søk, ${untuned.length} ingen har stilt inn etter`);
  console.table(rows);
}

async function printCost(real: Awaited<ReturnType<typeof readRecords>>, sizes: readonly number[]): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const size of sizes) {
    const records = makeRecords(real, size);
    const queries = size < FEWER_FROM ? typed : typed.filter((_, index) => index % 3 === 0);
    const p95s: Record<string, number> = {};
    for (const [name, make] of Object.entries(engines)) {
      const engine = await make(records);
      const { p50, p95 } = await measureKeystrokes(engine, queries);
      p95s[name] = p95;
      rows[name] = {
        ...rows[name],
        [`p50 ms ${size}`]: p50.toFixed(2),
        [`p95 ms ${size}`]: p95.toFixed(2),
        [`gzip kB ${size}`]: measureSize(engine.file).toFixed(0),
      };
    }
    const share = (name: string) => `1/${((p95s[name] ?? 0) / (p95s[OURS] ?? 1)).toFixed(0)} av ${name}`;
    console.log(`${size} poster: p95 er ${share(FUSE)}, ${share(MINISEARCH)}`);
  }
  console.log('\nTid per tastetrykk over hver begynnelse av søkene; filen som må hentes før første søk');
  console.table(rows);
}

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
