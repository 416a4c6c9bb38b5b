import { FUSE, MINISEARCH, OURS } from './engines.ts';
import type { Cost } from './cost.ts';
import type { CodeSize } from './first-load.ts';
import type { Quality } from './quality.ts';

/** What a run has measured. */
export interface Measured {
  quality: Record<string, Quality>;
  /** By engine and size; null where an engine did not take part. */
  costs: Record<string, Record<number, Cost | null>>;
  /** Milliseconds to the first search, over the real records. */
  firstLoad: number;
  code: CodeSize;
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

function listTargets({ quality, costs, firstLoad, code }: Measured): Target[] {
  const own = quality[OURS]!;
  const peers = Object.entries(quality).filter(([name]) => name !== OURS);
  const best = (of: (peer: Quality) => number) => Math.max(...peers.map(([, peer]) => of(peer)));
  const cost = (size: number) => costs[OURS]?.[size] ?? null;
  const share = (name: string, size: number) => {
    const [mine, other] = [cost(size), costs[name]?.[size] ?? null];
    return mine === null || other === null ? null : mine.p95 / other.p95;
  };
  return [
    ['nDCG@10, bedømte søk', own.judged, 0.9, true],
    ['nDCG@10, trukne søk', own.drawn, 0.9, true],
    ['forsprang på den beste andre, bedømte søk', own.judged - best(({ judged }) => judged), 0.05, true],
    ['forsprang på den beste andre, trukne søk', own.drawn - best(({ drawn }) => drawn), 0.05, true],
    ['søk uten treff', own.empty, 0],
    ['tull som får treff', own.nonsense, 0],
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
  ];
}

function multiply(value: number | undefined, factor: number): number | null {
  return value === undefined ? null : value * factor;
}

const show = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(value < 10 ? 3 : 1));
