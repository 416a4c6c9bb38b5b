import { defaultLocale } from '../schemas/languages.ts';
import { toSlug } from '../schemas/slug.ts';
import type { StudyNode, ThemeNode } from './corpus.ts';

/** Filter values of a theme in the matrix. The names are URL parameters: permanent. */
export interface ThemeFacets {
  oppgave: string;
  /** Empty for a neutral theme. */
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

export function listThemeFacets({ thesis, polarity, level }: ThemeNode): ThemeFacets {
  return { oppgave: thesis.id, retning: polarity?.id ?? '', niva: level.id };
}

export function listStudyFacets({ thesis, perspective, data }: StudyNode): StudyFacets {
  return {
    oppgave: thesis.id,
    perspektiv: perspective.id,
    land: data.country ?? 'ukjent',
    sted: data.setting === null ? 'ukjent' : toSlug(data.setting[defaultLocale]),
  };
}
