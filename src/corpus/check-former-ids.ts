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

/** A former id and the item that claims it. */
interface Claim {
  file: string;
  field: string;
  /** As written. */
  value: string;
  /** The id that was in use. */
  formerId: string;
  /** Id of the claimer now. */
  id: string;
  /** Whether the claimer still stands where the former id was in use. */
  stayed: boolean;
}

/** Checks that every former id is unused, so that its old URL redirects to one place. */
export function checkFormerIds(
  content: Content,
  vocabulary: Vocabulary | null,
  present: Record<Collection, ReadonlySet<string>>,
): FormerIdFault[] {
  const ofRecords = collections.flatMap((name) => {
    const claims = [...content[name]].flatMap(([id, { formerIds }]) =>
      formerIds.map((value, i) => ({
        file: `${name}/${id}.yaml`,
        field: `formerIds[${i}]`,
        value,
        formerId: value,
        id,
        stayed: true,
      })),
    );
    return findFaults(claims, present[name], listTakenAnchors(name, vocabulary));
  });
  const onPages = Map.groupBy(listClaimsOnPages(content), ({ page }) => page);
  const ofFindings = [...onPages].flatMap(([page, claims]) => {
    const theme = content.themes.get(page);
    if (theme !== undefined) {
      const places = [...theme.findings, ...theme.groups].map(({ id }) => id);
      return findFaults(claims, new Set(places), [...pageAnchors, ...listThemeAnchors(vocabulary)]);
    }
    if (present.themes.has(page)) return [];
    const reason = `temaet «${page}» finnes ikke: skriv id-en temaet har nå`;
    return claims.map(({ file, field, value }) => ({ file, field, value, reason }));
  });
  return [...ofRecords, ...ofFindings];
}

/** Former ids of findings and groups, with the theme page where each was in use. */
function listClaimsOnPages(content: Content): (Claim & { page: string })[] {
  return [...content.themes].flatMap(([themeId, theme]) =>
    (['findings', 'groups'] as const).flatMap((list) =>
      theme[list].flatMap(({ id, formerIds }, i) =>
        formerIds.map((value, j) => {
          const [formerId = value, page = themeId] = value.split('#').reverse();
          return {
            file: `themes/${themeId}.yaml`,
            field: `${list}[${i}].formerIds[${j}]`,
            value,
            formerId,
            id,
            stayed: page === themeId,
            page,
          };
        }),
      ),
    ),
  );
}

/** Checks claims that share one id namespace. */
function findFaults(claims: Claim[], present: ReadonlySet<string>, fixed: readonly string[]): FormerIdFault[] {
  const owners = new Map<string, string>();
  return claims.flatMap((claim) => {
    const { file, field, value, formerId, id } = claim;
    const reason = findReason(claim, { present, fixed, owner: owners.get(formerId) });
    if (!owners.has(formerId)) owners.set(formerId, id);
    return reason === null ? [] : [{ file, field, value, reason }];
  });
}

interface TakenIds {
  present: ReadonlySet<string>;
  fixed: readonly string[];
  /** Current id of the item that has already claimed the former id. */
  owner: string | undefined;
}

function findReason({ value, formerId, id, stayed }: Claim, { present, fixed, owner }: TakenIds): string | null {
  if (stayed && formerId === id) return 'er id-en som gjelder nå: ta den ut av listen';
  if (stayed && value !== formerId) return `er en id i samme tema: skriv «${formerId}»`;
  if (present.has(formerId)) return 'er i bruk som id nå, og en adresse kan bare føre ett sted: gi den andre en ny id';
  if (fixed.includes(formerId)) return 'er et fast anker på siden og kan ikke ha vært en id: ta den ut av listen';
  if (owner === id) return 'står to ganger i listen: ta ut den ene';
  if (owner !== undefined) return `er også en tidligere id for «${owner}»: la den stå ett sted`;
  return null;
}
