import { listCitedWorks } from '../../corpus/cited-works.ts';
import type { Node } from '../../corpus/corpus.ts';
import { listProse } from '../../corpus/edges.ts';
import { splitSentences } from '../../corpus/sentences.ts';
import type { Locale } from '../../wording/locales.ts';
import { stripProse } from '../../wording/prose.ts';
import { summarise } from '../../wording/summaries.ts';
import { titleOf } from '../../wording/titles.ts';
import { makeDocument, type SearchDocument } from '../model/document.ts';
import { everyLanguage, listKeywords } from '../text/plain-text.ts';
import { nameParts } from './labels.ts';
import { listFacets } from './list-facets.ts';

/** A record of any kind as its title, the first sentence of its summary, and the words around them. */
export function describePlain(node: Node, locale: Locale): SearchDocument {
  const { collection, id, data, refersTo } = node;
  const theses = refersTo.filter((other) => other.collection === 'theses');
  const themes = refersTo.filter((other) => other.collection === 'themes');
  const studies = refersTo.filter((other) => other.collection === 'studies');
  const works = listCitedWorks(node);
  return makeDocument({
    kind: collection,
    id,
    title: stripProse(titleOf(node, locale)),
    text: splitSentences(stripProse(summarise(node, locale) ?? ''), locale)[0]?.trim() ?? '',
    place: nameParts(theses, locale),
    keywords: 'keywords' in data ? listKeywords(data.keywords) : [],
    context: listProse(data).flatMap(({ text }) => everyLanguage(text)),
    people: works.map((work) => titleOf(work, locale)),
    facets: listFacets({ theses, themes, studies: [...studies, ...works.flatMap(({ study }) => study ?? [])] }),
  });
}
