import type { Content } from '../../schemas/collections.ts';
import { authorName } from '../../schemas/reference.ts';
import { findTraces } from './find-citations.ts';
import { indexCitations, listPlaces, type CitationEntry, type Claim } from './index-citations.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, listStretches, type ReadThesis } from './read-thesis.ts';
import { collapse, findAll } from './source-text.ts';
import type { Waivers } from './waivers.ts';

const newForm = 'svarer ikke til noen av formene i asWritten; før opp formen, eller gjør unntak med begrunnelse';
const unknownWork =
  'ligner en henvisning, men svarer ikke til noen referanse; lag eller utvid en post i references/, eller gjør unntak med begrunnelse';

/** Checks that each citation in a text is listed by a reference record, and the other way round. */
export function checkCitations(read: ReadThesis, content: Content, waivers: Waivers): CheckResult[] {
  const entries = indexCitations(read, content);
  return [
    {
      check: 'citationsInText',
      thesis: read.id,
      outcomes: [
        ...entries.flatMap((entry) => checkPlaces(read, entry, waivers)),
        ...checkTraces(read, content, entries, waivers),
      ],
    },
    {
      check: 'citationsInReferences',
      thesis: read.id,
      outcomes: entries.flatMap((entry) =>
        entry.claims.flatMap((claim, index) => checkClaim(read, entry, claim, index, waivers)),
      ),
    },
  ];
}

function checkPlaces(read: ReadThesis, { words, section, places, claims }: CitationEntry, waivers: Waivers): Outcome[] {
  const inOrder = [...places].sort(([a], [b]) => a - b);
  return inOrder.map(([at, id], index) => {
    if (index < claims.length) return 'covered';
    if (waivers.cover('citation', read.id, section, words)) return 'waived';
    const missing =
      claims.length === 0
        ? `mangler den i del ${section ?? '(før første overskrift)'}`
        : `har den bare ${claims.length} av ${places.size} ganger i del ${section}`;
    const reason = `references/${id}.yaml ${missing}; før stedet opp i citations`;
    return gap(read.source.file, describePlace(read, at), words, reason);
  });
}

/** Citation-like passages that match no work. */
function checkTraces(
  read: ReadThesis,
  content: Content,
  entries: readonly CitationEntry[],
  waivers: Waivers,
): Outcome[] {
  const names = [...content.references.values()].flatMap(({ authors }) =>
    authors.map((author) => collapse(authorName(author))),
  );
  return listStretches(read).flatMap(({ key, span }) =>
    findTraces(read.source.text, span, listPlaces(entries), new Set(names)).map(({ start, text }) =>
      waivers.cover('citation', read.id, key, text)
        ? 'waived'
        : gap(read.source.file, describePlace(read, start), text, unknownWork),
    ),
  );
}

/** Checks one listed citation. Words missing from the section altogether are left to the verbatim check. */
function checkClaim(read: ReadThesis, entry: CitationEntry, claim: Claim, index: number, waivers: Waivers): Outcome[] {
  const { file, field, section, words, reference } = claim;
  const forms = [...reference.asWritten, reference.title ?? ''].map(collapse);
  if (!forms.some((form) => findAll(words, form).length > 0)) {
    return [waivers.cover('citation', read.id, section, words) ? 'waived' : gap(file, field, words, newForm)];
  }
  if (index < entry.places.size) return ['covered'];
  const span = read.sections.get(section);
  if (findAll(read.source.text, words, span?.start, span?.end).length === 0) return [];
  const reason = `er ført opp ${entry.claims.length} ganger i del ${section}, men står der ${entry.places.size}; ta bort det som er for mye`;
  return [gap(file, field, words, reason)];
}
