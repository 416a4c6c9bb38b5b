import { distance } from 'fastest-levenshtein';
import { normaliseText } from '../../schemas/normalise-text.ts';
import { foldKey } from '../../search/text/fold.ts';

/** A page: its path and its title. */
export type KnownPage = readonly [path: string, title: string];

/** With a search for the words of the address, five are proposed in all. */
const MOST = 4;
/** The share of an address that may be written otherwise. */
const TOLERANCE = 0.4;
/** How much more than the nearest it may be written otherwise. */
const MARGIN = 0.15;

/**
 * The pages whose addresses are most like one that leads nowhere, nearest first; none where nothing is alike.
 *
 * @param path The path of the address; it may be badly encoded.
 */
export function findNearest(path: string, pages: readonly KnownPage[]): KnownPage[] {
  const asked = readWords(path);
  const [lastAsked] = asked.slice(-1);
  if (lastAsked === undefined) return [];
  const measured = pages
    .map((page) => ({ page, far: measure(asked, lastAsked, readWords(page[0])) }))
    .filter(({ far }) => far <= TOLERANCE)
    .sort((a, b) => a.far - b.far);
  return measured
    .filter(({ far }) => far <= measured[0]!.far + MARGIN)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The words of an address as a query: «samvar og tillit». */
export function nameWords(path: string): string {
  return decode(path)
    .split('/')
    .filter((part) => part !== '')
    .slice(-1)
    .join('')
    .replace(/\.\w+$|[-_+.]+/g, ' ')
    .trim();
}

/** How unlike two addresses are, from 0 to 1: as a whole, or in their last part, which other folders may have too. */
function measure(asked: readonly string[], lastAsked: string, known: readonly string[]): number {
  const last = known.at(-1) ?? '';
  const whole = compare(asked.join('/'), known.join('/'));
  const end = compare(lastAsked, last);
  // A part of a name, as «almvik» of «almvik-2011».
  const isPart = lastAsked.length > 2 && `-${last}-`.includes(`-${lastAsked}-`);
  return Math.min(whole, end + 0.05, isPart ? 0.2 : 1);
}

function compare(a: string, b: string): number {
  return distance(a, b) / Math.max(a.length, b.length, 1);
}

/** The parts of a path as they are compared: æ, ø and å, capitals and spaces written in any way. */
function readWords(path: string): string[] {
  return decode(path)
    .toLowerCase()
    .replace(/(index)?\.\w+$/, '')
    .split('/')
    .map((part) => foldKey(part.replace(/[\s_+.]+/g, '-')))
    .filter((part) => part !== '');
}

function decode(path: string): string {
  try {
    return normaliseText(decodeURIComponent(path));
  } catch {
    return path;
  }
}
