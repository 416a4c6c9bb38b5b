import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Corpus, Node } from './corpus.ts';

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
      return [themeId, ...theme.formerIds]
        .flatMap((page) => [finding.id, ...finding.formerIds].map((anchor) => `${page}#${anchor}`))
        .filter((name) => name !== now)
        .map((name) => [name, now] as const);
    }),
  );
  return { ...(Object.fromEntries(records) as Record<Collection, Map<string, string>>), findings: new Map(findings) };
}
