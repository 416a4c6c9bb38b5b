const KEY = 'belegg:hits';
const VERSION = 1;

/** Most hits that are remembered; readers walk through a handful. */
export const LONGEST_TRAIL = 200;

/** The hits a reader came from, kept for the tab they are read in. */
export interface HitTrail {
  version: typeof VERSION;
  query: string;
  /** Address of the page that lists the hits, and how far down it was read. */
  back: string;
  scroll: number;
  /** How many hits there are; `hits` may hold fewer. */
  total: number;
  /** Addresses of the hits in their order, from the first on. */
  hits: string[];
  /** The hit last visited; the list is to be shown there. */
  at: string | null;
  /** Whether the reader has asked to see the list again. */
  returning: boolean;
}

/** Where an address is among the hits. */
export interface HitPlace {
  /** Counted from one. */
  n: number;
  previous: string | null;
  next: string | null;
}

/** What a list knows when one of its hits is followed. */
export type FollowedHit = Pick<HitTrail, 'query' | 'back' | 'scroll' | 'total' | 'hits'> & { at: string };

/** Remembers the list that a hit is followed from. */
export function rememberTrail(followed: FollowedHit): void {
  writeTrail({ ...followed, version: VERSION, hits: followed.hits.slice(0, LONGEST_TRAIL), returning: false });
}

/** The remembered list; null where there is none, or none that can be read. */
export function loadTrail(): HitTrail | null {
  try {
    return parseTrail(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Remembers which hit the reader is at, and whether on the way back to the list. */
export function rememberPlace(at: string | null, returning = false): void {
  const trail = loadTrail();
  if (trail !== null) writeTrail({ ...trail, at, returning });
}

function writeTrail(trail: HitTrail): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail));
  } catch {
    // A browser that keeps nothing shows the hit without the way on.
  }
}

/** Reads what was stored; null where it is not a trail of this version. */
export function parseTrail(stored: string | null): HitTrail | null {
  const trail = parse(stored);
  if (typeof trail !== 'object' || trail === null) return null;
  const { version, query, back, scroll, total, hits, at, returning } = trail as Record<keyof HitTrail, unknown>;
  const fits =
    version === VERSION &&
    typeof query === 'string' &&
    isPath(back) &&
    Number.isFinite(scroll) &&
    Number.isInteger(total) &&
    Array.isArray(hits) &&
    hits.every(isPath) &&
    (at === null || isPath(at)) &&
    typeof returning === 'boolean';
  return fits ? (trail as HitTrail) : null;
}

/** Where an address is among the hits; null where it is none of them. */
export function findPlace({ hits }: HitTrail, address: string): HitPlace | null {
  const index = hits.indexOf(address);
  return index === -1 ? null : { n: index + 1, previous: hits[index - 1] ?? null, next: hits[index + 1] ?? null };
}

/** What can be followed without leaving the site. */
function isPath(value: unknown): value is string {
  return typeof value === 'string' && /^\/(?!\/)/.test(value);
}

function parse(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? 'null');
  } catch {
    return null;
  }
}
