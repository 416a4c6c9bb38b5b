const KEY = 'belegg:hits';
const VERSION = 1;

/** Maximum number of hits stored. */
export const MAX_TRAIL_LENGTH = 200;

/** The result list that a hit was followed from, in session storage. */
export interface HitTrail {
  version: typeof VERSION;
  query: string;
  /** URL and scroll position of the result page. */
  back: string;
  scroll: number;
  /** Total number of hits; `hits` may have fewer. */
  total: number;
  /** URLs of the first hits, in order. */
  hits: string[];
  /** URL of the hit last visited, to scroll to on return. */
  at: string | null;
  /** Whether the reader is returning to the list. */
  returning: boolean;
}

/** Position of a URL among the hits. */
export interface HitPlace {
  /** 1-based. */
  n: number;
  previous: string | null;
  next: string | null;
}

/** The part of a trail that the result list provides. */
export type FollowedHit = Pick<HitTrail, 'query' | 'back' | 'scroll' | 'total' | 'hits'> & { at: string };

/** Stores the list that a hit is followed from. */
export function rememberTrail(followed: FollowedHit): void {
  writeTrail({ ...followed, version: VERSION, hits: followed.hits.slice(0, MAX_TRAIL_LENGTH), returning: false });
}

/** Reads the stored trail; null if it is missing or invalid. */
export function loadTrail(): HitTrail | null {
  try {
    return parseTrail(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Stores the current hit, and whether the reader is returning to the list. */
export function rememberPlace(at: string | null, returning = false): void {
  const trail = loadTrail();
  if (trail !== null) writeTrail({ ...trail, at, returning });
}

function writeTrail(trail: HitTrail): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(trail));
  } catch {
    // Without storage the hit is shown without its neighbours.
  }
}

/** Parses a stored trail; null if it is not one of this version. */
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

/** Finds the position of a URL among the hits; null if it is not one. */
export function findPlace({ hits }: HitTrail, address: string): HitPlace | null {
  const index = hits.indexOf(address);
  return index === -1 ? null : { n: index + 1, previous: hits[index - 1] ?? null, next: hits[index + 1] ?? null };
}

/** Whether a value is a path on this site. */
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
