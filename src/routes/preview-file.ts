import type { Collection } from '../schemas/collections.ts';
import { collectionPaths, isPaged } from './collection-paths.ts';

const paths = Object.entries(collectionPaths) as [Collection, string][];
const isPath = (paged: boolean) => paths.flatMap(([name, path]) => (isPaged(name) === paged ? path : [])).join('|');
/** The path of a page with records, without the root and the last slash. */
const recordPage = new RegExp(`^((?:${isPath(true)})/[^/]+|${isPath(false)})/$`);

/**
 * The file that says in brief what the records of a page are; null for a page without any.
 *
 * @param start Path of the home page of the edition.
 * @param page Path of the page.
 */
export function previewFile(start: string, page: string): string | null {
  const [, path] = recordPage.exec(page.startsWith(start) ? page.slice(start.length) : '') ?? [];
  return path === undefined ? null : `${start}glimt/${path}.json`;
}
