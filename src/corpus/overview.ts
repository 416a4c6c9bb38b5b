import type { ThemeNode } from './corpus.ts';
import { findNeighbours, type Neighbour } from './neighbourhood.ts';

/** A theme with the studies it rests on and the theory it leads to, the heaviest first. */
export interface OverviewRow {
  theme: ThemeNode;
  studies: Neighbour[];
  theory: Neighbour[];
}

/** The rows of the map of everything; themes that neither rest on a study nor lead to theory are left out. */
export function listOverviewRows(themes: readonly ThemeNode[]): OverviewRow[] {
  return themes
    .map((theme) => {
      const { restsOn, leadsTo } = findNeighbours(theme);
      return {
        theme,
        studies: restsOn.filter(({ node }) => node.collection === 'studies'),
        theory: leadsTo.filter(({ node }) => node.collection === 'theory'),
      };
    })
    .filter(({ studies, theory }) => studies.length + theory.length > 0);
}
