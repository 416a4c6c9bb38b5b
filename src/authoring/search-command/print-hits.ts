import type { Routes } from '../../routes/routes.ts';
import type { Hit, Reason } from '../../search/query/hits.ts';
import { addressOf, kinds } from '../../search/model/kinds.ts';
import type { Field, Rule } from '../../search/model/options.ts';
import type { SearchResult } from '../../search/query/engine.ts';
import type { Misuse } from '../../search/query/operators.ts';
import { spellPlace } from '../../search/text/places.ts';

/** The parts of a search result that are printed. */
export type Answer = Pick<
  SearchResult,
  | 'query'
  | 'shortened'
  | 'loosened'
  | 'translated'
  | 'missing'
  | 'askedKind'
  | 'complete'
  | 'total'
  | 'unfiltered'
  | 'currentTerms'
  | 'unknown'
  | 'misused'
  | 'counts'
> & {
  hits: readonly Pick<Hit, 'kind' | 'id' | 'score' | 'why'>[];
};

const ruleNames: Record<Rule, string> = {
  exact: 'ordet selv',
  letters: 'med norske bokstaver',
  inflection: 'bøyning',
  norm: 'samme ord på bokmål',
  family: 'samme ordfamilie',
  beginning: 'begynnelse',
  compound: 'sammensatt ord',
  part: 'del av ordet',
  related: 'beslektet ord',
  spelling: 'ligner',
};
const fieldNames: Record<Field, string> = {
  title: 'tittel',
  aliases: 'annet navn',
  keywords: 'søkeord',
  text: 'tekst',
  translation: 'oversettelse',
  context: 'omtale',
  people: 'kilde',
};

const misuses: Record<Misuse['why'], string> = {
  unknown: 'er ikke et søkevalg, og det er søkt på som ord',
  empty: 'mangler en verdi rett etter seg',
  excluded: 'er sett bort fra, for minus og IKKE virker bare foran ord',
  alone: 'er søkt på og ikke utelatt, for det står ikke noe annet å søke etter',
};

/**
 * Formats an answer as JSON. Scores are comparable only within one answer.
 *
 * @param base Base path of the site, for the addresses.
 */
export function printJson(
  { query, total, complete, shortened, loosened, counts, currentTerms, unknown, misused, hits }: Answer,
  routes: Routes,
): string {
  const described = hits.map(({ kind, id, score, why }, index) => ({
    rank: index + 1,
    kind,
    id,
    url: addressOf(routes, kind, id),
    score,
    reasons: why,
  }));
  const answer = {
    query,
    total,
    complete,
    shortened,
    loosened,
    counts: Object.fromEntries(counts.kind),
    currentTerms,
    unknown,
    misused,
    hits: described,
  };
  return JSON.stringify(answer, null, 2);
}

/** Formats an answer as notes and a table of the hits, best first. */
export function printTable(answer: Answer): string {
  const { query, total, unfiltered, hits } = answer;
  const notes = listNotes(answer);
  if (hits.length === 0) {
    const elsewhere = unfiltered > 0 ? `, men ${unfiltered} av andre typer` : '';
    return [...notes, `Ingen treff på «${query}»${elsewhere}.`].join('\n');
  }
  const rows = hits.map(({ kind, id, score, why }, index) => [
    `${index + 1}`,
    score.toFixed(2),
    kind,
    id,
    why.map(explain).join('; '),
  ]);
  return [
    ...notes,
    alignColumns([['nr', 'poeng', 'type', 'id', 'hvorfor'], ...rows]),
    '',
    countHits(total, answer),
  ].join('\n');
}

function listNotes(answer: Answer): string[] {
  const { shortened, loosened, translated, missing, askedKind, total, complete, currentTerms, unknown, misused } =
    answer;
  return [
    ...(shortened ? ['Søket var for langt og er forkortet.'] : []),
    ...(loosened ? ['Ingen har ordene akkurat slik; dette har dem hver for seg.'] : []),
    ...translated.map(({ typed, words }) => `«${typed}» er søkt på som ${words.join(', ')}.`),
    ...missing.map((word) => `«${word}» står ingen steder.`),
    ...(askedKind === null ? [] : [`${askedKind} står først.`]),
    ...(complete === total
      ? []
      : [
          complete === 0
            ? 'Ingen har alle ordene; dette har flest av dem.'
            : `${complete} har alle ordene; resten har noen av dem.`,
        ]),
    ...currentTerms.map(({ typed, id, title }) => `«${typed}» er et foreldet ord for «${title}» (theory ${id}).`),
    ...unknown.map(({ operator, value, nearest }) => {
      const hint = nearest === null ? '' : ` Mente du «${nearest}»?`;
      return `«${operator}:${value}» er ukjent og ikke tatt med.${hint}`;
    }),
    ...misused.map(({ why, typed, nearest }) => {
      const hint = nearest === null ? '' : ` Mente du «${nearest}»?`;
      return `«${typed}» ${misuses[why]}.${hint}`;
    }),
  ];
}

function countHits(total: number, { hits, counts }: Answer): string {
  const shown = hits.length < total ? `Viser ${hits.length} av ${total} treff` : `${total} treff`;
  // Findings of studies are counted among all claims.
  const byKind = kinds.filter((kind) => counts.kind.has(kind)).map((kind) => `${kind} ${counts.kind.get(kind)}`);
  return `${shown}: ${byKind.join(' · ')}`;
}

function explain({ queryWord, word, rule, fields }: Reason): string {
  const [typed, found] = [spellPlace(queryWord), spellPlace(word)];
  const match = typed === found ? found : `${typed} → ${found}`;
  return `${match} (${[ruleNames[rule], ...fields.map((field) => fieldNames[field])].join(', ')})`;
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
