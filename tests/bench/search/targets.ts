import { FUSE, MINISEARCH, OURS } from './engines.ts';
import type { Cost } from './cost.ts';
import type { CodeSize } from './first-load.ts';
import type { Size } from '../bytes/downloads.ts';
import type { FirstAnswer } from '../bytes/first-answer.ts';
import { DRAWN, type Quality } from './quality.ts';
import { FROZEN, tunedSets } from './queries.ts';

/** What a run has measured. */
export interface Measured {
  quality: Record<string, Quality>;
  /** By engine and size; null where an engine did not take part. */
  costs: Record<string, Record<number, Cost | null>>;
  /** Milliseconds to the first search, over the real records. */
  firstLoad: number;
  code: CodeSize;
  /** What a first answer downloads; null where no built page was measured. */
  sent: FirstAnswer | null;
}

type Target = [name: string, measured: number | null, limit: number, isLeast?: boolean];

/** Sets what was measured against what was promised: a row per target, with what is not reached said to be so. */
export function judgeTargets(measured: Measured): Record<string, Record<string, string>> {
  const rows = listTargets(measured).map(([name, value, limit, isLeast = false]) => {
    const reached = value !== null && (isLeast ? value >= limit : value <= limit);
    const verdict = value === null ? 'ikke målt' : reached ? 'nådd' : 'IKKE NÅDD';
    return [
      name,
      { målt: value === null ? '–' : show(value), krav: `${isLeast ? '≥' : '≤'} ${show(limit)}`, '': verdict },
    ];
  });
  return Object.fromEntries(rows) as Record<string, Record<string, string>>;
}

/** The set that the ranking was first tuned with. */
const TUNED = tunedSets[0]!;
/** The class whose queries share no word with their answers. */
const PARAPHRASE = 'paraphrase and question';

function listTargets({ quality, costs, firstLoad, code, sent }: Measured): Target[] {
  const cost = (size: number) => costs[OURS]?.[size] ?? null;
  const share = (name: string, size: number) => {
    const [mine, other] = [cost(size), costs[name]?.[size] ?? null];
    return mine === null || other === null ? null : mine.p95 / other.p95;
  };
  return [
    ...listFrozenTargets(quality),
    ...[TUNED, DRAWN].flatMap((set): Target[] => [
      [`${set}: nDCG@10`, quality[OURS]!.sets[set]!.all.ndcg10, 0.9, true],
      [`${set}: nDCG@10, forsprang på den beste andre`, leadOf(quality, set, 'ndcg10'), 0.05, true],
      [`${set}: søk uten treff`, quality[OURS]!.sets[set]!.all.empty, 0],
    ]),
    ['tull som får treff', quality[OURS]!.nonsense, 0],
    [`p95 av ${FUSE}, 150`, share(FUSE, 150), 1 / 8],
    [`p95 av ${FUSE}, 1000`, share(FUSE, 1000), 1 / 30],
    [`p95 av ${FUSE}, 10000`, share(FUSE, 10_000), 1 / 80],
    [`p95 av ${MINISEARCH}, 10000`, share(MINISEARCH, 10_000), 1 / 5],
    ['p95 ms ganger fire, 10000', multiply(cost(10_000)?.p95, 4), 16],
    ['p95 ms, 50000', cost(50_000)?.p95 ?? null, 100],
    ['gzip kB, 150', cost(150)?.size ?? null, 16],
    ['gzip kB, 1000', cost(1000)?.size ?? null, 75],
    ['gzip kB, 10000', cost(10_000)?.size ?? null, 620],
    ['første lasting ms, alle poster', firstLoad, 20],
    ['kode før første svar uten React, kB brotli', code.first, 11],
    ['kode i alt uten React, kB brotli', code.whole, 11],
    ['et første svar på siden: skript, kB brotli', toKilobytes(sent?.script), 60],
    ['et første svar på siden: register, kB brotli', toKilobytes(sent?.index), 65],
  ];
}

function listFrozenTargets(quality: Record<string, Quality>): Target[] {
  const { all, classes, answered } = quality[OURS]!.sets[FROZEN]!;
  const worst = Math.min(...[...classes].flatMap(([type, { success3 }]) => (type === PARAPHRASE ? [] : [success3])));
  return [
    [`${FROZEN}: nDCG@5`, all.ndcg5, 0.9, true],
    [`${FROZEN}: nDCG@5, forsprang på den beste andre`, leadOf(quality, FROZEN, 'ndcg5'), 0.05, true],
    [`${FROZEN}: riktig svar først`, all.success1, 0.92, true],
    [`${FROZEN}: riktig svar blant de tre første`, all.success3, 0.98, true],
    [`${FROZEN}: blant de tre første i den svakeste klassen, utenom omskrivinger`, worst, 0.9, true],
    [`${FROZEN}: blant de tre første i omskrivinger`, classes.get(PARAPHRASE)?.success3 ?? null, 0.8, true],
    [`${FROZEN}: verket først for navn`, classes.get('name')?.success1 ?? null, 1, true],
    [`${FROZEN}: søk utenfor emnet som får treff, av 40`, answered, 2],
  ];
}

/** How far our engine is ahead of the best other one. */
function leadOf(quality: Record<string, Quality>, set: string, measure: 'ndcg5' | 'ndcg10'): number {
  const valueOf = ({ sets }: Quality) => sets[set]!.all[measure];
  const others = Object.entries(quality).filter(([name]) => name !== OURS);
  return valueOf(quality[OURS]!) - Math.max(...others.map(([, other]) => valueOf(other)));
}

function toKilobytes(size: Size | undefined): number | null {
  return size === undefined ? null : size.brotli / 1000;
}

function multiply(value: number | undefined, factor: number): number | null {
  return value === undefined ? null : value * factor;
}

const show = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(value < 10 ? 3 : 1));
