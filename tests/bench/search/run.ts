import { measureCosts, type Cost } from './cost.ts';
import { engines, OURS } from './engines.ts';
import { measureCode, measureFirstLoad } from './first-load.ts';
import { measureQuality } from './quality.ts';
import { readRecords } from './records.ts';
import { judgeTargets } from './targets.ts';
import { measureTypos } from './typos.ts';

const USUAL_SIZES = [150, 1000, 10_000, 50_000];

/** Prints how well every engine ranks, how fast and how large it is at several sizes, and what of the targets is met. */
export async function run([sizes]: string[]): Promise<void> {
  const real = await readRecords();
  const own = await engines[OURS]!(real);

  const quality = await measureQuality(real);
  console.table(
    mapValues(quality, ({ judged, drawn, empty, nonsense }) => ({
      'nDCG@10 bedømt': judged.toFixed(3),
      'nDCG@10 trukket': drawn.toFixed(3),
      'uten treff': percent(empty),
      'tull besvart': percent(nonsense),
    })),
  );

  console.log('\nVåre svar på ett ords skrivefeil: andel uten treff, etter ordets lengde');
  console.table(mapValues(await measureTypos(own, real), (row) => mapValues(row, percent)));

  const costs = await measureCosts(
    real,
    (sizes?.split(',').map(Number) ?? USUAL_SIZES).toSorted((a, b) => a - b),
  );
  console.log('\nTid per tastetrykk over hver begynnelse av søkene; det som må hentes før første svar');
  console.table(mapValues(costs, showCosts));

  console.log('\nKravene i samme kjøring');
  const measured = { quality, costs, firstLoad: measureFirstLoad(own.file), code: await measureCode() };
  console.table(judgeTargets(measured));
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

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
