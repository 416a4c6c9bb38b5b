import { toSlug } from '../schemas/slug.ts';
import type { StudyNode, ThemeNode } from './corpus.ts';

/** Filter values of a theme in the matrix. The names are URL parameters: permanent. */
export interface ThemeFacets {
  oppgave: string;
  /** Empty where the theme neither hinders nor promotes. */
  retning: string;
  niva: string;
}

/** Filter values of a study in the matrix; `ukjent` if unknown. The names are URL parameters: permanent. */
export interface StudyFacets {
  oppgave: string;
  perspektiv: string;
  land: string;
  sted: string;
}

export function listThemeFacets({ thesis, data }: ThemeNode): ThemeFacets {
  return { oppgave: thesis.id, retning: data.polarity ?? '', niva: data.level };
}

export function listStudyFacets({ thesis, data }: StudyNode): StudyFacets {
  return {
    oppgave: thesis.id,
    perspektiv: data.perspective,
    land: data.country ?? 'ukjent',
    sted: data.setting === null ? 'ukjent' : toSlug(data.setting.nb),
  };
}
