import { formatAuthorYear } from '../../wording/author-year.ts';
import { isFinding } from '../../corpus/claims.ts';
import type { ConclusionNode, FindingNode, GroupNode, QuoteNode, StatementNode } from '../../corpus/corpus.ts';
import { listThemes } from '../../corpus/quote-themes.ts';
import { nameClaim } from '../../wording/claims.ts';
import type { Locale } from '../../wording/locales.ts';
import { pick } from '../../wording/translate.ts';
import { makeDocument, type SearchDocument } from '../model/document.ts';
import { listFacets } from './list-facets.ts';
import { joinSources, linkTo, nameParts } from './labels.ts';
import { pageWords, sectionWord } from '../text/places.ts';
import { everyLanguage, listKeywords, otherLanguages, plainText } from '../text/plain-text.ts';

export function describeQuote(quote: QuoteNode, locale: Locale): SearchDocument {
  const { data, speaker } = quote;
  const isForeign = data.language !== locale;
  const translation = Object.entries(data.translation).find(([language]) => language !== data.language);
  const places = quote.occurrences.map(({ thesis, theme }) => nameParts([thesis, theme], locale));
  return makeDocument({
    kind: 'quotes',
    id: quote.id,
    text: data.text,
    language: isForeign ? data.language : null,
    translation: translation?.[1] ?? '',
    translationLanguage: isForeign ? null : (translation?.[0] ?? null),
    place: [...new Set(places)].join(' / '),
    source: quote.source === null ? '' : formatAuthorYear(quote.source.data, locale),
    voice: speaker && { name: pick(speaker.single, locale), slots: speaker.slots },
    keywords: listKeywords(data.keywords),
    people: quote.occurrences.flatMap(({ section, locator }) => [sectionWord(section), ...pageWords(locator)]),
    context: everyLanguage(data.context),
    links: linkTo(quote.theory),
    facets: listFacets({
      theses: quote.occurrences.map(({ thesis }) => thesis),
      themes: listThemes(quote),
      studies: quote.source?.study ? [quote.source.study] : [],
      voice: speaker,
      language: data.language,
    }),
  });
}

/** Findings under one claim: what they say together, and lightly what each of them says. */
export function describeGroup({ ref, data, theme, findings }: GroupNode, locale: Locale): SearchDocument {
  return makeDocument({
    kind: 'groups',
    id: ref,
    title: plainText(data.title, locale),
    text: plainText(data.summary, locale),
    place: nameParts([theme.thesis, theme], locale),
    context: [data.title, data.summary].flatMap((text) => otherLanguages(text, locale)),
    links: findings.map((finding) => `findings/${finding.ref}`),
    facets: listFacets({
      theses: [theme.thesis],
      themes: [theme],
      evidence: findings.flatMap(({ evidence }) => evidence),
    }),
  });
}

export function describeFinding(finding: FindingNode, locale: Locale): SearchDocument {
  const { ref, data, voice, theme, evidence, theory, quotes } = finding;
  return makeDocument({
    kind: 'findings',
    id: ref,
    text: plainText(data.text, locale),
    place: nameParts([theme.thesis, theme], locale),
    source: joinSources(evidence, locale),
    voice: { name: pick(voice.label, locale), slots: voice.slots },
    claim: { name: nameClaim(finding, locale), isFinding: isFinding(finding) },
    people: evidence.flatMap(({ locator }) => pageWords(locator)),
    context: otherLanguages(data.text, locale),
    links: [...linkTo(theory), ...linkTo(quotes)],
    facets: listFacets({ theses: [theme.thesis], themes: [theme], evidence, voice }),
  });
}

export function describeConclusion(
  { id, thesis, text, theory, themes }: ConclusionNode,
  locale: Locale,
): SearchDocument {
  return makeDocument({
    kind: 'conclusions',
    id: `${thesis.id}#${id}`,
    text: plainText(text, locale),
    place: nameParts([thesis], locale),
    context: otherLanguages(text, locale),
    links: [...linkTo(theory), ...linkTo(themes)],
    facets: listFacets({ theses: [thesis], themes }),
  });
}

/** Background and method: statements outside the themes. */
export function describeStatement({ id, thesis, text, evidence }: StatementNode, locale: Locale): SearchDocument {
  return makeDocument({
    kind: 'statements',
    id: `${thesis.id}#${id}`,
    text: plainText(text, locale),
    place: nameParts([thesis], locale),
    source: joinSources(evidence, locale),
    context: otherLanguages(text, locale),
    facets: listFacets({ theses: [thesis], evidence }),
  });
}
