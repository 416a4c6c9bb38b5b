import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Corpus, FindingNode, GroupNode, Node, ThemeNode } from './corpus.ts';

/** An id that a record was published under before, and the record as it is now. */
export interface FormerId {
  formerId: string;
  node: Node;
}

/** Every former id of every record; those of findings belong to their theme page and are left out. */
export function listFormerIds(corpus: Corpus): FormerId[] {
  return collections.flatMap((name) =>
    corpus[name].flatMap((node: Node) => node.data.formerIds.map((formerId) => ({ formerId, node }))),
  );
}

/**
 * Every `theme#id` that a place on a theme page has or had, the present one first.
 *
 * @param themes The ids of its theme, the present one first.
 */
export function listRefs(
  themes: readonly [string, ...string[]],
  place: { id: string; formerIds: readonly string[] },
): string[] {
  const elsewhere = place.formerIds.filter((name) => name.includes('#'));
  const here = [place.id, ...place.formerIds].filter((name) => !name.includes('#'));
  return [...themes.flatMap((theme) => here.map((id) => `${theme}#${id}`)), ...elsewhere];
}

/** Findings and groups of other themes that stood on the page of this one before, by their anchor there. */
export function listMoved(
  { id }: ThemeNode,
  themes: readonly ThemeNode[],
): { formerId: string; theme: ThemeNode; place: FindingNode | GroupNode }[] {
  const prefix = `${id}#`;
  return themes.flatMap((theme) =>
    [...theme.findings, ...theme.groups].flatMap((place) =>
      place.data.formerIds
        .filter((name) => name.startsWith(prefix))
        .map((name) => ({ formerId: name.slice(prefix.length), theme, place })),
    ),
  );
}

/** The present id per former id, in each collection; findings are named `<theme>#<finding>`. */
export type PresentIds = Record<Collection | 'findings', ReadonlyMap<string, string>>;

/** Follows every id that records were published under before. */
export function mapFormerIds(content: Content): PresentIds {
  const records = collections.map(
    (name) =>
      [
        name,
        new Map([...content[name]].flatMap(([id, record]) => record.formerIds.map((former) => [former, id] as const))),
      ] as const,
  );
  const findings = [...content.themes].flatMap(([themeId, theme]) =>
    theme.findings.flatMap((finding) => {
      const now = `${themeId}#${finding.id}`;
      return listRefs([themeId, ...theme.formerIds], finding)
        .filter((name) => name !== now)
        .map((name) => [name, now] as const);
    }),
  );
  return { ...(Object.fromEntries(records) as Record<Collection, Map<string, string>>), findings: new Map(findings) };
}
