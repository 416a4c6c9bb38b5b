import type { Collection, Content, RecordOf } from '../schemas/collections.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { checkBridge } from './check-bridge.ts';
import { checkDefinition } from './check-definition.ts';
import { listThemeAnchors, pageAnchors, thesisAnchors, voiceAnchor } from './page-anchors.ts';
import { makeProblem, type Problem } from './problem.ts';

/** Context of a rule. */
export interface RuleContext {
  content: Content;
  /** The vocabulary of the review; null if it could not be read. */
  vocabulary: Vocabulary | null;
  /** Ids that some theme names as its parent. */
  parents: ReadonlySet<string | null>;
}

/** Lists the problems of a record. */
type Rule<C extends Collection> = (file: string, record: RecordOf<C>, id: string, context: RuleContext) => Problem[];

/** Rules per collection beyond referential integrity. */
export const rules: { [C in Collection]?: Rule<C> } = {
  theses: (file, thesis, id, { content }) => [
    ...checkUnique(
      file,
      'outline',
      'key',
      thesis.outline.map((entry) => entry.key),
    ),
    ...checkUnique(file, '', 'id', listAnchors(thesis)),
    ...checkFree(file, 'id', listAnchors(thesis), [...Object.values(thesisAnchors), ...pageAnchors]),
    ...thesis.searchLog.flatMap((row, i) =>
      row.studies
        .map((study, j) => ({ study, field: `searchLog[${i}].studies[${j}]` }))
        .filter(({ study }) => isOther(content, content.studies.get(study)?.thesis, id))
        .map(({ study, field }) => makeProblem(file, field, study, 'er en studie i en annen oppgave')),
    ),
  ],
  studies: (file, study, id) =>
    study.reference === id
      ? []
      : [
          makeProblem(
            file,
            'reference',
            study.reference,
            'skal ha samme id som studien, så en kilde bare har ett navn',
            [id],
          ),
        ],
  themes: (file, theme, id, { content, vocabulary, parents }) => {
    const parent = theme.parent === null ? undefined : content.themes.get(theme.parent);
    return [
      ...checkUnique(
        file,
        'findings',
        'id',
        theme.findings.map((finding) => finding.id),
      ),
      ...checkFree(
        file,
        'findings[].id',
        theme.findings.map((finding) => finding.id),
        [...pageAnchors, ...listThemeAnchors(vocabulary)],
      ),
      ...checkGroups(file, theme, vocabulary),
      ...checkFree(file, 'id', [id], listVoiceAnchors(id, content, vocabulary)),
      ...checkSelf(file, 'regroups', id, theme.regroups, 'et tema kan ikke drøfte seg selv'),
      ...theme.findings.flatMap((finding, i) =>
        finding.relations
          .map(({ finding: other }, j) => ({ other, field: `findings[${i}].relations[${j}].finding` }))
          .filter(({ other }) => other === `${id}#${finding.id}`)
          .map(({ other, field }) => makeProblem(file, field, other, 'et funn kan ikke forholde seg til seg selv')),
      ),
      ...checkCycle(file, 'parent', id, (at) => content.themes.get(at)?.parent ?? null),
      ...(parent && isOther(content, parent.thesis, theme.thesis)
        ? [makeProblem(file, 'parent', theme.parent ?? '', `er et tema i en annen oppgave («${parent.thesis}»)`)]
        : []),
      ...(theme.findings.length === 0 && !parents.has(id)
        ? [
            {
              file,
              field: 'findings',
              value: null,
              reason: 'temaet har verken funn eller undertemaer',
              suggestion: null,
            },
          ]
        : []),
    ];
  },
  quotes: (file, quote, id, { content, vocabulary }) => [
    ...quote.occurrences.flatMap((occurrence, i) => {
      const theme = occurrence.theme === null ? undefined : content.themes.get(occurrence.theme);
      return theme && isOther(content, theme.thesis, occurrence.thesis)
        ? [
            makeProblem(
              file,
              `occurrences[${i}].theme`,
              occurrence.theme ?? '',
              `er et tema i oppgaven «${theme.thesis}», ikke i «${occurrence.thesis}»`,
            ),
          ]
        : [];
    }),
    ...checkSelf(file, 'variants', id, quote.variants, 'et sitat kan ikke være en variant av seg selv'),
    ...(quote.speaker === null && vocabulary?.quoteKinds.find((kind) => kind.id === quote.kind)?.isSpoken
      ? [
          {
            file,
            field: 'speaker',
            value: 'null',
            reason: `et sitat av typen «${quote.kind}» skal si hvem som snakker`,
            suggestion: null,
          },
        ]
      : []),
  ],
  theory: (file, entry, id, { content }) => [
    ...checkDefinition(file, entry),
    ...checkCycle(file, 'partOf', id, (at) => content.theory.get(at)?.partOf ?? null),
    ...checkSelf(file, 'related', id, entry.related, 'et begrep kan ikke være i slekt med seg selv'),
  ],
  references: (file, reference, id) =>
    checkSelf(file, 'seeAlso', id, reference.seeAlso, 'et verk kan ikke vise til seg selv'),
  bridges: (file, bridge, _, { content }) =>
    checkBridge(bridge, content).map(({ field, value, reason, valid }) =>
      makeProblem(file, field, value, reason, valid),
    ),
};

/** In a theme with groups each finding stands in exactly one; their ids are anchors beside those of the findings. */
function checkGroups(file: string, { groups, findings }: RecordOf<'themes'>, vocabulary: Vocabulary | null): Problem[] {
  if (groups.length === 0) return [];
  const ids = findings.map(({ id }) => id);
  const places = new Map<string, string>();
  const misplaced = groups.flatMap(({ id: group, findings: members }, i) =>
    members.flatMap((id, j) => {
      const field = `groups[${i}].findings[${j}]`;
      if (!ids.includes(id)) return [makeProblem(file, field, id, 'er ikke et funn i dette temaet', ids)];
      const other = places.get(id);
      places.set(id, group);
      return other === undefined
        ? []
        : [makeProblem(file, field, id, `står også i «${other}»: la det stå i én gruppe`)];
    }),
  );
  const left = findings.flatMap(({ id }, i) =>
    places.has(id) ? [] : [makeProblem(file, `findings[${i}].id`, id, 'står ikke i noen gruppe: skriv det inn i en')],
  );
  const groupIds = groups.map(({ id }) => id);
  return [
    ...misplaced,
    ...left,
    ...checkUnique(file, 'groups', 'id', groupIds),
    ...checkFree(file, 'groups[].id', groupIds, [...pageAnchors, ...listThemeAnchors(vocabulary)]),
    ...groups.flatMap(({ id }, i) =>
      ids.includes(id) ? [makeProblem(file, `groups[${i}].id`, id, 'er id-en til et funn: gi gruppen en annen')] : [],
    ),
  ];
}

/** Whether two existing theses differ; a missing one is reported for its own field. */
function isOther(content: Content, a: string | undefined, b: string): boolean {
  return a !== undefined && a !== b && content.theses.has(a) && content.theses.has(b);
}

function listAnchors(thesis: RecordOf<'theses'>): string[] {
  return [...thesis.background, ...thesis.method, ...thesis.conclusions].map((statement) => statement.id);
}

/** Anchors of sides on the page of voices that equal the id of another theme. */
function listVoiceAnchors(id: string, { themes }: Content, vocabulary: Vocabulary | null): string[] {
  return (vocabulary?.sides ?? []).flatMap((side) => {
    const owner = id.slice(0, -voiceAnchor('', side.id).length);
    return themes.has(owner) ? [voiceAnchor(owner, side.id)] : [];
  });
}

/** Checks that ids do not clash with the page's own anchors. */
export function checkFree(file: string, field: string, ids: readonly string[], taken: readonly string[]): Problem[] {
  return ids
    .filter((id) => taken.includes(id))
    .map((id) => ({
      file,
      field,
      value: id,
      reason: 'er et fast anker på siden og kan ikke brukes som id',
      suggestion: null,
    }));
}

function checkUnique(file: string, field: string, key: string, values: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [makeProblem(file, field === '' ? key : `${field}[].${key}`, value, 'er brukt to ganger i samme fil')];
  });
}

function checkSelf(file: string, field: string, id: string, named: readonly string[], reason: string): Problem[] {
  return named.includes(id) ? [makeProblem(file, field, id, reason)] : [];
}

function checkCycle(file: string, field: string, id: string, next: (id: string) => string | null): Problem[] {
  const seen = new Set([id]);
  for (let at = next(id); at !== null; at = next(at)) {
    if (at === id) return [makeProblem(file, field, next(id) ?? '', 'går i ring tilbake til seg selv')];
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}
