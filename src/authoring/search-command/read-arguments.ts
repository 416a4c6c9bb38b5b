import { suggestNearest } from '../../corpus/problem.ts';
import { defaultLocale, locales, type Locale } from '../../schemas/languages.ts';
import { kinds, type Kind } from '../../search/model/kinds.ts';
import { readOptions, UsageError } from '../read-options.ts';

/** Parsed arguments of the search command. */
export type SearchCommand =
  { help: true } | { help: false; query: string; limit: number; kind: Kind | null; locale: Locale; json: boolean };

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  limit: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
} as const;
const DEFAULT_LIMIT = 20;

/**
 * Parses the arguments after the name of the command.
 *
 * @throws UsageError for a missing query, an unknown option or an invalid value.
 */
export function readArguments(args: readonly string[]): SearchCommand {
  const { values, positionals } = readOptions(args, options);
  if (values.help === true) return { help: true };
  const query = positionals.join(' ').trim();
  if (query === '') throw new UsageError('Oppgi det du vil søke etter: npm run search -- "tillit".');
  return {
    help: false,
    query,
    limit: readLimit(values.limit),
    kind: values.kind === undefined ? null : readChoice('Typen', values.kind, kinds),
    locale: values.language === undefined ? defaultLocale : readChoice('Utgaven', values.language, locales),
    json: values.json === true,
  };
}

function readLimit(typed: string | boolean | undefined): number {
  if (typed === undefined) return DEFAULT_LIMIT;
  if (!/^[1-9]\d{0,5}$/.test(String(typed))) {
    throw new UsageError(`Antallet «${typed}» må være et helt tall fra 1 til 999999.`);
  }
  return Number(typed);
}

function readChoice<T extends string>(what: string, typed: string | boolean, known: readonly T[]): T {
  const choice = known.find((name) => name === typed);
  if (choice !== undefined) return choice;
  const nearest = suggestNearest(String(typed), known);
  throw new UsageError(`${what} «${typed}» finnes ikke. Mente du «${nearest}»? Det kan være ${known.join(', ')}.`);
}
