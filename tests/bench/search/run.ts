import { measureFirstAnswer } from '../bytes/first-answer.ts';
import { measureCosts, type Cost } from './cost.ts';
import { engines, openBelegg, OURS } from './engines.ts';
import { measureCode, measureFirstLoad } from './first-load.ts';
import { printMisses } from './misses.ts';
import { percent, printSet } from './print-quality.ts';
import { measureQuality, readSets, type Quality } from './quality.ts';
import { FROZEN, readJudgedQueries, tunedSets } from './queries.ts';
import { readRecords, type Records } from './records.ts';
import { measureRepair, sumRepairs, type Repair } from './repair.ts';
import { allPeers, printSettings } from './settings.ts';
import { judgeTargets } from './targets.ts';
import { measureTypos } from './typos.ts';

const USUAL_SIZES = [150, 1000, 10_000, 50_000];
const EDITS = 20_000;
/** Longer words are counted together. */
const LONG = 12;

/** Parts that can be printed alone, with what may follow their names. */
const parts: Record<string, (rest: string[]) => Promise<unknown>> = {
  quality: ([set]) => printQuality(set),
  own: ([set]) => printQuality(set, [OURS]),
  misses: ([set]) => printMissesOf(set),
  repair: ([count]) => printRepairOf(count),
  settings: ([engine]) => printSettingsOf(engine),
};

/**
 * Prints how well every engine ranks, how fast and how large it is at several sizes, and what of the targets is met; or
 * one part alone.
 */
export async function run([first, ...rest]: string[]): Promise<void> {
  if (first === undefined || /^\d+(,\d+)*$/.test(first)) return printAll(first?.split(',').map(Number) ?? USUAL_SIZES);
  const part = parts[first];
  if (part !== undefined) await part(rest);
  else fail(`Ukjent del «${first}». Velg en av: ${Object.keys(parts).join(', ')}, eller størrelser som 150,1000.`);
}

async function printAll(sizes: readonly number[]): Promise<void> {
  const records = await readRecords();
  const own = await engines[OURS]!(records);
  const quality = await printQuality();

  console.log('\nVåre svar på ett ords skrivefeil: andel uten treff, etter ordets lengde');
  console.table(mapValues(await measureTypos(own, records.documents), (row) => mapValues(row, percent)));
  printRepair(records, EDITS);

  const costs = await measureCosts(
    records,
    sizes.toSorted((a, b) => a - b),
  );
  console.log('\nTid per tastetrykk over hver begynnelse av søkene; det som må hentes før første svar');
  console.table(mapValues(costs, showCosts));

  const sent = await measureFirstAnswer();
  if (sent === null)
    console.log('\nByte av et første svar er ikke målt: det trengs en bygd side (npm run build) og en nettleser.');
  else {
    console.log('\nHentet til og med første svar i søkedialogen, byte');
    console.table(sent);
  }

  console.log('\nKravene i samme kjøring');
  const measured = { quality, costs, firstLoad: measureFirstLoad(own.file), code: await measureCode(), sent };
  console.table(judgeTargets(measured));
}

/** Prints how engines answer one set, or all. */
async function printQuality(set?: string, names?: readonly string[]): Promise<Record<string, Quality>> {
  const records = await readRecords();
  const all = await readSets(records);
  const sets = set === undefined ? all : Object.fromEntries(Object.entries(all).filter(([name]) => name === set));
  if (Object.keys(sets).length === 0) {
    fail(`Ukjent sett «${set}». Velg ett av: ${Object.keys(all).join(', ')}.`);
    return {};
  }
  console.log(`\n${records.documents.length} poster`);
  const quality = await measureQuality(records, sets, names);
  for (const name of Object.keys(sets)) printSet(name, quality);
  return quality;
}

async function printMissesOf(set = ''): Promise<void> {
  if (set === FROZEN) return fail('Det frosne settet vises ikke søk for søk: ingen stiller inn etter det.');
  const queries = tunedSets.includes(set) ? await readJudgedQueries(set) : [];
  if (queries.length === 0) return fail(`Settet «${set}» finnes ikke. Velg ett av: ${tunedSets.join(', ')}.`);
  printMisses(openBelegg(await readRecords()).engine, queries);
}

async function printRepairOf(count = `${EDITS}`): Promise<void> {
  if (!/^[1-9]\d*$/.test(count)) return fail(`«${count}» er ikke et antall skrivefeil.`);
  printRepair(await readRecords(), Number(count));
}

async function printSettingsOf(engine?: string): Promise<void> {
  const names = Object.keys(allPeers);
  if (engine !== undefined && !names.includes(engine)) {
    return fail(`Ukjent søkemotor «${engine}». Velg en av: ${names.join(', ')}.`);
  }
  await printSettings(await readRecords(), engine === undefined ? names : [engine]);
}

function printRepair(records: Records, count: number): void {
  const repairs = measureRepair(openBelegg(records).engine, records.documents, count);
  const show = ({ edits, found, first }: Repair) => ({
    skrivefeil: edits,
    'ordet søkt etter': `${(100 * (found / edits)).toFixed(2)} %`,
    'ordet i første treff': `${(100 * (first / edits)).toFixed(2)} %`,
  });
  console.log(`\n${count} tilfeldige skrivefeil i ord fra postene, etter ordets lengde`);
  const byLength = Map.groupBy(repairs, ([length]) => (length < LONG ? `${length}` : `${LONG} eller flere`));
  const rows = [...byLength].map(([lengths, some]) => [lengths, show(sumRepairs(some.map(([, repair]) => repair)))]);
  console.table(Object.fromEntries([...rows, ['alle', show(sumRepairs(repairs.values()))]]));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function showCosts(bySize: Record<number, Cost | null>): Record<string, string> {
  const cells = Object.entries(bySize).flatMap(([size, cost]) => {
    if (cost === null) return [[`p95 ms ${size}`, 'for treg']];
    const { p50, p95, size: kilobytes, firstLoad } = cost;
    const load = firstLoad === null ? [] : [[`lasting ms ${size}`, firstLoad.toFixed(0)]];
    return [
      [`p50 ms ${size}`, p50.toFixed(2)],
      [`p95 ms ${size}`, p95.toFixed(2)],
      [`gzip kB ${size}`, kilobytes?.toFixed(0) ?? 'for stor'],
      ...load,
    ];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

function mapValues<A, B>(object: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}
