import { closest } from 'fastest-levenshtein';
import { collections, type Collection, type Content, type RecordOf } from '../schemas/collections.ts';
import { checkBridge } from './check-bridge.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { listEdges, listProse, listTranslations, type Edge } from './edges.ts';
import { mapFormerIds, type PresentIds } from './former-ids.ts';
import { pageAnchors, themeAnchors, thesisAnchors } from './page-anchors.ts';
import { takenAnchors } from './taken-anchors.ts';
import { findBrokenLinks, isCollection } from './prose-links.ts';

/** A mistake in the content: where it stands, what is wrong, and what may have been meant. */
export interface Problem {
  /** Path of the file below the content folder, e.g. `themes/samvaer.yaml`. */
  file: string;
  /** Path of the field; empty where the whole file is meant. */
  field: string;
  /** The value as written; null where there is none to show. */
  value: string | null;
  /** One sentence that says what is wrong. */
  reason: string;
  /** The nearest valid value, where there is one. */
  suggestion: string | null;
}

const targetNames: Record<Edge['to'], string> = {
  theses: 'oppgavene',
  studies: 'studiene',
  themes: 'temaene',
  quotes: 'sitatene',
  theory: 'teorien',
  references: 'referansene',
  bridges: 'broene',
  notes: 'merknadene',
  facts: 'tallene',
  findings: 'funnene',
  sections: 'innholdslisten til oppgaven',
  conclusions: 'konklusjonene og bakgrunnen til oppgaven',
};

/** The valid value nearest to a wrong one; null where there is nothing to choose from. */
export function suggestNearest(value: string, valid: Iterable<string>): string | null {
  const candidates = [...valid];
  return candidates.length === 0 ? null : closest(value, candidates);
}

/**
 * Everything that is wrong across records: dangling references, clashes and rings. Empty when the content is sound.
 *
 * @param unread Ids of records that exist and could not be read; what points to them is not judged.
 */
export function checkIntegrity(
  content: Content,
  unread: Partial<Record<Collection, readonly string[]>> = {},
): Problem[] {
  const targets = listTargets(content, unread);
  // A theme that could not be read may be the child that a theme without findings seems to lack.
  const parents = new Set(
    unread.themes === undefined ? [...content.themes.values()].map((theme) => theme.parent) : content.themes.keys(),
  );
  const inRecords = collections.flatMap((collection) =>
    [...content[collection]].flatMap(([id, record]) => {
      const file = `${collection}/${id}.yaml`;
      const edges = listEdges(collection, id, record);
      return [
        ...edges.flatMap((edge) => checkEdge(file, edge, targets)),
        ...checkRepeats(file, edges),
        ...checkLinks(file, record),
        ...checkFree(file, 'id', [id], takenAnchors[collection] ?? []),
        ...(rules[collection]?.(file, record as never, id, { content, parents }) ?? []),
      ];
    }),
  );
  const ofFormerIds = checkFormerIds(content, targets).map((fault) => ({ ...fault, suggestion: null }));
  return [...inRecords, ...ofFormerIds];
}

type Targets = Record<Collection | 'findings', ReadonlySet<string>> & {
  sections: ReadonlyMap<string, ReadonlySet<string>>;
  conclusions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Themes whose findings are not known. */
  unreadThemes: ReadonlySet<string>;
  /** What was renamed is called now. */
  present: PresentIds;
};

function listTargets(content: Content, unread: Partial<Record<Collection, readonly string[]>>): Targets {
  const ids = Object.fromEntries(
    collections.map((name) => [name, new Set([...content[name].keys(), ...(unread[name] ?? [])])]),
  );
  return {
    ...(ids as Record<Collection, Set<string>>),
    findings: new Set(
      [...content.themes].flatMap(([id, theme]) => theme.findings.map((finding) => `${id}#${finding.id}`)),
    ),
    unreadThemes: new Set(unread.themes),
    present: mapFormerIds(content),
    sections: new Map(
      [...content.theses].map(([id, thesis]) => [id, new Set(thesis.outline.map((entry) => entry.key))]),
    ),
    conclusions: new Map(
      [...content.theses].map(([id, { conclusions, background }]) => [
        id,
        new Set([...conclusions, ...background].map((statement) => statement.id)),
      ]),
    ),
  };
}

function checkEdge(file: string, edge: Edge, targets: Targets): Problem[] {
  if (edge.inProse && !isCollection(edge.to)) {
    const reason = `lenken peker til samlingen «${edge.to}», som ikke finnes`;
    return [{ ...problem(file, edge.field, edge.to, reason, collections), value: `${edge.to}/${edge.value}` }];
  }
  if (edge.to === 'findings' && targets.unreadThemes.has(edge.value.split('#')[0] ?? '')) return [];
  // An unknown thesis is reported by the field that names it; its parts cannot be judged.
  const valid =
    edge.to === 'sections' || edge.to === 'conclusions' ? targets[edge.to].get(edge.within ?? '') : targets[edge.to];
  if (valid === undefined || valid.has(edge.value)) return [];
  const now =
    edge.to === 'sections' || edge.to === 'conclusions' ? undefined : targets.present[edge.to].get(edge.value);
  if (now !== undefined) {
    const reason = `heter nå «${now}»: skriv den id-en (adresser med den gamle virker fortsatt)`;
    return [{ file, field: edge.field, value: edge.value, reason, suggestion: null }];
  }
  return [problem(file, edge.field, edge.value, `finnes ikke i ${targetNames[edge.to]}`, valid)];
}

/** What a list names twice. Sources may come twice, with a place each. */
function checkRepeats(file: string, edges: readonly Edge[]): Problem[] {
  const seen = new Set<string>();
  return edges.flatMap(({ field, value, inProse }) => {
    const item = `${field.replace(/\[\d+\]$/, '')} ${value}`;
    if (inProse || !field.endsWith(']')) return [];
    if (seen.has(item)) return [problem(file, field, value, 'står to ganger i samme liste')];
    seen.add(item);
    return [];
  });
}

function checkLinks(file: string, record: unknown): Problem[] {
  return listProse(record).flatMap(({ field, text }) =>
    listTranslations(text)
      .flatMap(findBrokenLinks)
      .map((link) =>
        problem(file, field, link, 'lenken kan ikke leses: skriv [[samling/id]] eller [[samling/id|tekst]]'),
      ),
  );
}

function problem(file: string, field: string, value: string, reason: string, valid: Iterable<string> = []): Problem {
  return { file, field, value, reason, suggestion: suggestNearest(value, valid) };
}

interface Surroundings {
  content: Content;
  /** Ids that some theme names as its parent. */
  parents: ReadonlySet<string | null>;
}

type Rule<C extends Collection> = (file: string, record: RecordOf<C>, id: string, around: Surroundings) => Problem[];

/** What must hold beyond existing targets, per kind of record. */
const rules: { [C in Collection]?: Rule<C> } = {
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
        .map(({ study, field }) => problem(file, field, study, 'er en studie i en annen oppgave')),
    ),
  ],
  studies: (file, study, id) =>
    study.reference === id
      ? []
      : [
          problem(file, 'reference', study.reference, 'skal ha samme id som studien, så en kilde bare har ett navn', [
            id,
          ]),
        ],
  themes: (file, theme, id, { content, parents }) => {
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
        [...pageAnchors, ...Object.values(themeAnchors)],
      ),
      ...checkGroups(file, theme),
      ...checkSelf(file, 'regroups', id, theme.regroups, 'et tema kan ikke drøfte seg selv'),
      ...theme.findings.flatMap((finding, i) =>
        finding.relations
          .map(({ finding: other }, j) => ({ other, field: `findings[${i}].relations[${j}].finding` }))
          .filter(({ other }) => other === `${id}#${finding.id}`)
          .map(({ other, field }) => problem(file, field, other, 'et funn kan ikke forholde seg til seg selv')),
      ),
      ...checkRing(file, 'parent', id, (at) => content.themes.get(at)?.parent ?? null),
      ...(parent && isOther(content, parent.thesis, theme.thesis)
        ? [problem(file, 'parent', theme.parent ?? '', `er et tema i en annen oppgave («${parent.thesis}»)`)]
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
  quotes: (file, quote, id, { content }) => [
    ...quote.occurrences.flatMap((occurrence, i) => {
      const theme = occurrence.theme === null ? undefined : content.themes.get(occurrence.theme);
      return theme && isOther(content, theme.thesis, occurrence.thesis)
        ? [
            problem(
              file,
              `occurrences[${i}].theme`,
              occurrence.theme ?? '',
              `er et tema i oppgaven «${theme.thesis}», ikke i «${occurrence.thesis}»`,
            ),
          ]
        : [];
    }),
    ...checkSelf(file, 'variants', id, quote.variants, 'et sitat kan ikke være en variant av seg selv'),
    ...(quote.kind === 'informant' && quote.speaker === null
      ? [
          {
            file,
            field: 'speaker',
            value: 'null',
            reason: 'et informantsitat skal si hvem som snakker',
            suggestion: null,
          },
        ]
      : []),
  ],
  theory: (file, entry, id, { content }) => [
    ...checkRing(file, 'partOf', id, (at) => content.theory.get(at)?.partOf ?? null),
    ...checkSelf(file, 'related', id, entry.related, 'et begrep kan ikke være i slekt med seg selv'),
  ],
  references: (file, reference, id) =>
    checkSelf(file, 'seeAlso', id, reference.seeAlso, 'et verk kan ikke vise til seg selv'),
  bridges: (file, bridge, _, { content }) =>
    checkBridge(bridge, content).map(({ field, value, reason, valid }) => problem(file, field, value, reason, valid)),
};

/** Where a theme has groups, each finding stands in one of them; their ids are addresses beside those of the findings. */
function checkGroups(file: string, { groups, findings }: RecordOf<'themes'>): Problem[] {
  if (groups.length === 0) return [];
  const ids = findings.map(({ id }) => id);
  const places = new Map<string, string>();
  const misplaced = groups.flatMap(({ id: group, findings: members }, i) =>
    members.flatMap((id, j) => {
      const field = `groups[${i}].findings[${j}]`;
      if (!ids.includes(id)) return [problem(file, field, id, 'er ikke et funn i dette temaet', ids)];
      const other = places.get(id);
      places.set(id, group);
      return other === undefined ? [] : [problem(file, field, id, `står også i «${other}»: la det stå i én gruppe`)];
    }),
  );
  const left = findings.flatMap(({ id }, i) =>
    places.has(id) ? [] : [problem(file, `findings[${i}].id`, id, 'står ikke i noen gruppe: skriv det inn i en')],
  );
  const groupIds = groups.map(({ id }) => id);
  return [
    ...misplaced,
    ...left,
    ...checkUnique(file, 'groups', 'id', groupIds),
    ...checkFree(file, 'groups[].id', groupIds, [...pageAnchors, ...Object.values(themeAnchors)]),
    ...groups.flatMap(({ id }, i) =>
      ids.includes(id) ? [problem(file, `groups[${i}].id`, id, 'er id-en til et funn: gi gruppen en annen')] : [],
    ),
  ];
}

/** Whether two theses differ; one that does not exist is reported by the field that names it. */
function isOther(content: Content, a: string | undefined, b: string): boolean {
  return a !== undefined && a !== b && content.theses.has(a) && content.theses.has(b);
}

function listAnchors(thesis: RecordOf<'theses'>): string[] {
  return [...thesis.background, ...thesis.method, ...thesis.conclusions].map((statement) => statement.id);
}

function checkFree(file: string, field: string, ids: readonly string[], taken: readonly string[]): Problem[] {
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
    return [problem(file, field === '' ? key : `${field}[].${key}`, value, 'er brukt to ganger i samme fil')];
  });
}

function checkSelf(file: string, field: string, id: string, named: readonly string[], reason: string): Problem[] {
  return named.includes(id) ? [problem(file, field, id, reason)] : [];
}

function checkRing(file: string, field: string, id: string, next: (id: string) => string | null): Problem[] {
  const seen = new Set([id]);
  for (let at = next(id); at !== null; at = next(at)) {
    if (at === id) return [problem(file, field, next(id) ?? '', 'går i ring tilbake til seg selv')];
    if (seen.has(at)) return [];
    seen.add(at);
  }
  return [];
}
