import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Corpus, Node } from './corpus.ts';

/** A formerly published id and its record. */
export interface FormerId {
  formerId: string;
  node: Node;
}

/** All former ids of records. Those of findings are left out: they are anchors on the theme page. */
export function listFormerIds(corpus: Corpus): FormerId[] {
  return collections.flatMap((name) =>
    corpus[name].flatMap((node: Node) => node.data.formerIds.map((formerId) => ({ formerId, node }))),
  );
}

/** Current id by former id, per collection; the ids of findings are `<theme>#<finding>`. */
export type PresentIds = Record<Collection | 'findings', ReadonlyMap<string, string>>;

/** Maps all former ids, including findings renamed with their theme. */
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
      return [themeId, ...theme.formerIds]
        .flatMap((page) => [finding.id, ...finding.formerIds].map((anchor) => `${page}#${anchor}`))
        .filter((name) => name !== now)
        .map((name) => [name, now] as const);
    }),
  );
  return { ...(Object.fromEntries(records) as Record<Collection, Map<string, string>>), findings: new Map(findings) };
}
