import type { ThemeNode, TheoryNode } from './corpus.ts';

const MAX_RELATED = 6;

/** The distinct concepts that the findings of a theme use, most used first. */
export function listTheory(theme: ThemeNode): TheoryNode[] {
  const uses = Map.groupBy(
    theme.findings.flatMap((finding) => finding.theory),
    (entry) => entry,
  );
  return [...uses.entries()].sort(([, a], [, b]) => b.length - a.length).map(([entry]) => entry);
}

/** Themes that share concepts, most shared first; parent and children are left out. */
export function findRelatedThemes(
  theme: ThemeNode,
  themes: readonly ThemeNode[],
): { theme: ThemeNode; shared: TheoryNode[] }[] {
  const own = new Set(listTheory(theme));
  return themes
    .filter((other) => other !== theme && other !== theme.parent && other.parent !== theme)
    .map((other) => ({ theme: other, shared: listTheory(other).filter((entry) => own.has(entry)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length)
    .slice(0, MAX_RELATED);
}
