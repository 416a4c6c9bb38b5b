import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { checkGlance } from './check-glance.ts';
import { checkSlips } from './check-slips.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { listTranslations } from '../schemas/common.ts';
import { checkTerms } from './check-terms.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { listEdges, listProse, nameTargets, type Edge } from './edges.ts';
import { mapFormerIds, type PresentIds } from './former-ids.ts';
import { listTakenAnchors } from './taken-anchors.ts';
import { makeProblem, type Problem } from './problem.ts';
import { findBrokenLinks, isCollection } from './prose-links.ts';
import { checkFree, rules } from './rules.ts';

/**
 * Checks everything that spans records: dangling references, unknown terms, id conflicts and cycles. Returns all problems;
 * empty if valid.
 *
 * @param vocabulary The vocabulary of the review; null if it could not be read, to skip the checks of terms.
 * @param unread Ids of existing records that could not be read; references to them are not reported.
 */
export function checkIntegrity(
  content: Content,
  vocabulary: Vocabulary | null,
  unread: Partial<Record<Collection, readonly string[]>> = {},
): Problem[] {
  const targets = listTargets(content, unread);
  // An unread theme may be the child of any theme, so no theme is then reported as empty.
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
        ...('answer' in record ? checkGlance(file, 'answer', record.answer) : []),
        ...('groups' in record
          ? record.groups.flatMap(({ summary }, i) => checkGlance(file, `groups[${i}].summary`, summary))
          : []),
        ...('slips' in record ? checkSlips(file, record) : []),
        ...checkFree(file, 'id', [id], listTakenAnchors(collection, vocabulary)),
        ...(vocabulary === null ? [] : checkTerms(file, collection, record as never, vocabulary)),
        ...(rules[collection]?.(file, record as never, id, { content, vocabulary, parents }) ?? []),
      ];
    }),
  );
  const ofFormerIds = checkFormerIds(content, vocabulary, targets).map((fault) => ({ ...fault, suggestion: null }));
  const inVocabulary = vocabulary === null ? [] : checkVocabulary(vocabulary);
  return [...inVocabulary, ...inRecords, ...ofFormerIds];
}

type Targets = Record<Collection | 'findings', ReadonlySet<string>> & {
  sections: ReadonlyMap<string, ReadonlySet<string>>;
  conclusions: ReadonlyMap<string, ReadonlySet<string>>;
  /** Themes that could not be read, so that their findings are unknown. */
  unreadThemes: ReadonlySet<string>;
  /** Current id by former id. */
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
    return [{ ...makeProblem(file, edge.field, edge.to, reason, collections), value: `${edge.to}/${edge.value}` }];
  }
  if (edge.to === 'findings' && targets.unreadThemes.has(edge.value.split('#')[0] ?? '')) return [];
  // An unknown thesis is reported for its own field; references to its parts cannot be checked.
  const valid =
    edge.to === 'sections' || edge.to === 'conclusions' ? targets[edge.to].get(edge.within ?? '') : targets[edge.to];
  if (valid === undefined || valid.has(edge.value)) return [];
  const now =
    edge.to === 'sections' || edge.to === 'conclusions' ? undefined : targets.present[edge.to].get(edge.value);
  if (now !== undefined) {
    const reason = `heter nå «${now}»: skriv den id-en (adresser med den gamle virker fortsatt)`;
    return [{ file, field: edge.field, value: edge.value, reason, suggestion: null }];
  }
  return [makeProblem(file, edge.field, edge.value, `finnes ikke i ${nameTargets(edge.to)}`, valid)];
}

/** Duplicates within a list. Evidence may repeat a source with another locator. */
function checkRepeats(file: string, edges: readonly Edge[]): Problem[] {
  const seen = new Set<string>();
  return edges.flatMap(({ field, value, inProse }) => {
    const item = `${field.replace(/\[\d+\]$/, '')} ${value}`;
    if (inProse || !field.endsWith(']')) return [];
    if (seen.has(item)) return [makeProblem(file, field, value, 'står to ganger i samme liste')];
    seen.add(item);
    return [];
  });
}

function checkLinks(file: string, record: unknown): Problem[] {
  return listProse(record).flatMap(({ field, text }) =>
    listTranslations(text)
      .flatMap(({ prose }) => findBrokenLinks(prose))
      .map((link) =>
        makeProblem(
          file,
          field,
          link,
          'lenken kan ikke leses: skriv [[samling/id]], [[samling/id|tekst]] eller [tekst](https://…)',
        ),
      ),
  );
}
