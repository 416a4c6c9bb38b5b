import { suggestNearest } from '../corpus/problem.ts';

/** An option as `parseArgs` reads it. */
interface Option {
  name: string;
  rawName: string;
  value?: string | undefined;
}

/**
 * Why an option of a command cannot be used, in one sentence; null if it can.
 *
 * @param known The options that the command has.
 */
export function findOptionFault(
  { name, rawName, value }: Option,
  known: Readonly<Record<string, { type: 'string' | 'boolean' }>>,
): string | null {
  const type = Object.hasOwn(known, name) ? known[name]?.type : undefined;
  if (type === undefined) {
    return `Valget «${rawName}» finnes ikke. Mente du «--${suggestNearest(name, Object.keys(known))}»?`;
  }
  if (type === 'string' && value === undefined) return `Valget «--${name}» mangler en verdi.`;
  return type === 'boolean' && value !== undefined ? `Valget «--${name}» tar ingen verdi.` : null;
}
