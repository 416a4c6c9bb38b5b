import { collections, type Collection, type Content } from '../schemas/collections.ts';
import type { Corpus, Node, ThemeNode, ThemePart } from './corpus.ts';

/** A formerly published id and its record. */
export interface FormerId {
  formerId: string;
  node: Node;
}

/**
 * All ids under which records had pages that now lead elsewhere: former ids, and those of works that are read on the page of
 * their study. Those of findings are left out: they are anchors on the theme page.
 */
export function listFormerIds(corpus: Corpus): FormerId[] {
  return collections.flatMap((name) =>
    corpus[name].flatMap((node: Node) =>
      [...(hasStudyPage(node) ? [node.id] : []), ...node.data.formerIds].map((formerId) => ({ formerId, node })),
    ),
  );
}

/** Whether a work has no page of its own: it is an included study, whose page says all of both. */
export function hasStudyPage(node: Node): boolean {
  return node.collection === 'references' && node.study !== null;
}

/**
 * Every `theme#id` that a part of a theme has or had, the current one first.
 *
 * @param themes The ids of its theme, the current one first.
 */
export function listRefs(
  themes: readonly [string, ...string[]],
  part: { id: string; formerIds: readonly string[] },
): string[] {
  const elsewhere = part.formerIds.filter((name) => name.includes('#'));
  const here = [part.id, ...part.formerIds].filter((name) => !name.includes('#'));
  return [...themes.flatMap((theme) => here.map((id) => `${theme}#${id}`)), ...elsewhere];
}

/** A part of another theme with the anchor it had on this theme's page. */
export interface MovedPart {
  formerId: string;
  part: ThemePart;
}

/** Findings and groups of other themes that were published on the page of this one. */
export function listMoved(
  { id, data }: ThemeNode,
  { findings, groups }: Pick<Corpus, 'findings' | 'groups'>,
): MovedPart[] {
  const pages = [id, ...data.formerIds];
  return [...findings, ...groups].flatMap((part) =>
    part.data.formerIds.flatMap((name) => {
      const [page = '', formerId] = name.split('#');
      return formerId !== undefined && pages.includes(page) ? [{ formerId, part }] : [];
    }),
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
      return listRefs([themeId, ...theme.formerIds], finding)
        .filter((name) => name !== now)
        .map((name) => [name, now] as const);
    }),
  );
  return { ...(Object.fromEntries(records) as Record<Collection, Map<string, string>>), findings: new Map(findings) };
}
