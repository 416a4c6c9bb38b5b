import { titleOf } from '../../wording/titles.ts';
import type { Corpus, EvidenceNode, StudyNode, ThemeNode } from '../../corpus/corpus.ts';
import { listStudies } from '../../corpus/count-evidence.ts';
import type { Locale } from '../../wording/locales.ts';
import { pick, useMessages } from '../../wording/translate.ts';
import type { Voice } from '../../corpus/terms.ts';
import { languages } from '../../schemas/languages.ts';
import { languageTitle } from '../../wording/language-name.ts';
import { facets, type Facet, type FacetValues, type NamedValue } from '../model/facets.ts';
import { kindValues } from '../model/kinds.ts';

/** The records a document is filtered by. */
export interface Belonging {
  theses?: readonly { id: string }[];
  themes?: readonly ThemeNode[];
  studies?: readonly StudyNode[];
  evidence?: readonly EvidenceNode[];
  voice?: Voice | null;
  language?: string;
}

/** The facet values of a document. */
export function listFacets({ theses, themes, studies, evidence, voice, language }: Belonging): FacetValues {
  return {
    oppgave: listIds(theses ?? []),
    tema: listIds(themes ?? []),
    studie: listIds([...(studies ?? []), ...listStudies(evidence ?? [])]),
    stemme: voice ? [voice.id] : [],
    sprak: language === undefined ? [] : [language],
  };
}

/** Every facet value with its names in one language: the label first, then synonyms accepted in queries. */
export function nameFacets(corpus: Corpus, locale: Locale): Record<Facet, NamedValue[]> {
  const t = useMessages(locale);
  const many: Record<string, string> = { ...t.collections, ...t.search.kinds };
  const one: Record<string, string> = { ...t.singular, ...t.search.kind };
  const otherNames: Record<string, string[]> = t.otherNames;
  const nodes = (list: readonly Parameters<typeof titleOf>[0][]) =>
    list.map((node): NamedValue => [node.id, titleOf(node, locale)]);
  return {
    kind: kindValues.map((kind) => [kind, many[kind] ?? kind, one[kind] ?? kind, ...(otherNames[kind] ?? [])]),
    oppgave: nodes(corpus.theses),
    tema: nodes(corpus.themes),
    studie: nodes(corpus.studies),
    stemme: corpus.terms.voices.map(({ id, label }): NamedValue => [id, pick(label, locale)]),
    sprak: languages.map((language) => [language, languageTitle(language, locale)]),
  } satisfies Record<(typeof facets)[number], NamedValue[]>;
}

function listIds(nodes: readonly { id: string }[]): string[] {
  return [...new Set(nodes.map(({ id }) => id))];
}
