import { isFinding } from '../../corpus/claims.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { SearchStart } from '../index/index-format.ts';

/** Maximum number of themes offered before anything is typed. */
const MAX_THEMES = 5;

/** What the search offers before anything is typed: the examples of the site, and the themes with most findings. */
export function listStart({ themes }: Corpus, examples: readonly string[]): SearchStart {
  const counted = themes.map(({ id, findings }) => ({ id, findings: findings.filter(isFinding).length }));
  const used = counted.filter(({ findings }) => findings > 0).sort((a, b) => b.findings - a.findings);
  return { examples: [...examples], themes: used.slice(0, MAX_THEMES) };
}
