import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { suggestNearest } from '../corpus/problem.ts';

/** What a command was given cannot be used; the message is one sentence for the author. */
export class UsageError extends Error {}

/** An option as `parseArgs` reads it. */
interface Option {
  name: string;
  rawName: string;
  value?: string | undefined;
}

/**
 * Reads what stands after the name of a command.
 *
 * @param known The options that the command has.
 * @throws UsageError for an option that it has not, or one with a value too many or too few.
 */
export function readOptions<const Known extends ParseArgsOptionsConfig>(args: readonly string[], known: Known) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    const fault = token.kind === 'option' ? findFault(token, known) : null;
    if (fault !== null) throw new UsageError(fault);
  }
  return { values, positionals };
}

/** Why an option cannot be used, in one sentence; null if it can. */
function findFault({ name, rawName, value }: Option, known: ParseArgsOptionsConfig): string | null {
  const type = Object.hasOwn(known, name) ? known[name]?.type : undefined;
  if (type === undefined) {
    const names = Object.keys(known);
    const all = names.map((other) => `--${other}`).join(', ');
    return `Valget «${rawName}» finnes ikke. Mente du «--${suggestNearest(name, names)}»? Det kan være ${all}.`;
  }
  if (type === 'string' && value === undefined) return `Valget «--${name}» mangler en verdi.`;
  return type === 'boolean' && value !== undefined ? `Valget «--${name}» tar ingen verdi.` : null;
}
