import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import { listThemeAnchors, pageAnchors } from './page-anchors.ts';
import { listTakenAnchors } from './taken-anchors.ts';

/** A former id that conflicts with another id or anchor. */
export interface FormerIdFault {
  file: string;
  field: string;
  value: string;
  reason: string;
}

/** An item with its current and former ids. */
interface Renamed {
  file: string;
  /** Path of the field that holds the former ids. */
  field: string;
  id: string;
  formerIds: readonly string[];
}

/** Checks that every former id is unused, so that its old URL redirects to one place. */
export function checkFormerIds(
  content: Content,
  vocabulary: Vocabulary | null,
  present: Record<Collection, ReadonlySet<string>>,
): FormerIdFault[] {
  const ofRecords = collections.flatMap((name) => {
    const renamed = [...content[name]].map(([id, { formerIds }]) => {
      return { file: `${name}/${id}.yaml`, field: 'formerIds', id, formerIds };
    });
    return findFaults(renamed, present[name], listTakenAnchors(name, vocabulary));
  });
  const ofFindings = [...content.themes].flatMap(([id, { findings }]) => {
    const renamed = findings.map((finding, i) => {
      return {
        file: `themes/${id}.yaml`,
        field: `findings[${i}].formerIds`,
        id: finding.id,
        formerIds: finding.formerIds,
      };
    });
    const fixed = [...pageAnchors, ...listThemeAnchors(vocabulary)];
    return findFaults(renamed, new Set(findings.map((finding) => finding.id)), fixed);
  });
  return [...ofRecords, ...ofFindings];
}

/** Checks items that share one id namespace. */
function findFaults(renamed: Renamed[], present: ReadonlySet<string>, fixed: readonly string[]): FormerIdFault[] {
  const owners = new Map<string, string>();
  return renamed.flatMap(({ file, field, id, formerIds }) =>
    formerIds.flatMap((value, i) => {
      const reason = findReason(value, id, { present, fixed, owner: owners.get(value) });
      if (!owners.has(value)) owners.set(value, id);
      return reason === null ? [] : [{ file, field: `${field}[${i}]`, value, reason }];
    }),
  );
}

interface TakenIds {
  present: ReadonlySet<string>;
  fixed: readonly string[];
  /** Current id of the item that has already claimed the former id. */
  owner: string | undefined;
}

function findReason(value: string, id: string, { present, fixed, owner }: TakenIds): string | null {
  if (value === id) return 'er id-en som gjelder nå: ta den ut av listen';
  if (present.has(value)) return 'er i bruk som id nå, og en adresse kan bare føre ett sted: gi den andre en ny id';
  if (fixed.includes(value)) return 'er et fast anker på siden og kan ikke ha vært en id: ta den ut av listen';
  if (owner === id) return 'står to ganger i listen: ta ut den ene';
  if (owner !== undefined) return `er også en tidligere id for «${owner}»: la den stå ett sted`;
  return null;
}
