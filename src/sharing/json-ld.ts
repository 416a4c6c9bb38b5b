import type {
  CollectionPageLeaf,
  DefinedTermLeaf,
  JsonLdObject,
  QuotationLeaf,
  ThesisLeaf,
  WithContext,
} from 'schema-dts';
import { stripProse } from '../wording/prose.ts';
import { titleOf } from '../wording/titles.ts';
import type { FindingNode, Node, QuoteNode, ThemeNode, TheoryNode, ThesisNode } from '../corpus/corpus.ts';
import type { Locale } from '../wording/locales.ts';
import { pick } from '../wording/translate.ts';
import { languages } from '../schemas/languages.ts';
import { leaveOutUnknown } from './leave-out-unknown.ts';
import { describeWork } from './work.ts';

/** Context of a description. */
export interface Setting {
  locale: Locale;
  /** Absolute address of a record, its `@id`. */
  addressOf: (node: Node | FindingNode) => string;
  /** Absolute address of the list of concepts. */
  conceptList: string;
}

/** A record as schema.org JSON-LD; null for kinds without a schema.org type. */
export function describeRecord(node: Node, setting: Setting): WithContext<JsonLdObject> | null {
  const described = describe(node, setting);
  return described && { '@context': 'https://schema.org', ...described };
}

function describe(node: Node, setting: Setting) {
  const { addressOf, locale } = setting;
  if (node.collection === 'references') return describeWork(node, addressOf(node), locale);
  if (node.collection === 'studies') return describeWork(node.reference, addressOf(node), locale);
  if (node.collection === 'theses') return describeThesis(node, setting);
  if (node.collection === 'themes') return describeTheme(node, setting);
  if (node.collection === 'quotes') return describeQuote(node, setting);
  return node.collection === 'theory' ? describeConcept(node, setting) : null;
}

/** Without an author: theses are anonymous here. */
function describeThesis({ data, studies, ...thesis }: ThesisNode, { addressOf, locale }: Setting): ThesisLeaf {
  return leaveOutUnknown<ThesisLeaf>({
    '@type': 'Thesis',
    '@id': addressOf({ data, studies, ...thesis }),
    name: pick(data.shortName, locale),
    abstract: stripProse(pick(data.summary, locale)),
    inLanguage: data.language,
    datePublished: data.year === null ? undefined : String(data.year),
    sourceOrganization: data.institution === null ? undefined : { '@type': 'Organization', name: data.institution },
    citation: studies.map(({ reference }) => ({ '@id': addressOf(reference) })),
  });
}

/** Findings are only referred to by fragment, since the page has them in full. */
function describeTheme(theme: ThemeNode, { addressOf, locale }: Setting): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    '@id': addressOf(theme),
    name: titleOf(theme, locale),
    inLanguage: locale,
    isPartOf: { '@id': addressOf(theme.thesis) },
    hasPart: theme.findings.map(({ id }) => ({ '@id': `#${id}` })),
  };
}

function describeQuote(quote: QuoteNode, { addressOf, locale }: Setting): QuotationLeaf {
  const { source, data, theory } = quote;
  return leaveOutUnknown<QuotationLeaf>({
    '@type': 'Quotation',
    '@id': addressOf(quote),
    text: data.text,
    inLanguage: data.language,
    isPartOf: source === null ? undefined : describeBriefly(addressOf(source), titleOf(source, locale)),
    citation: [...new Set(quote.occurrences.map(({ thesis }) => thesis))].map((thesis) =>
      describeBriefly(addressOf(thesis), titleOf(thesis, locale)),
    ),
    about:
      theory.length === 0
        ? undefined
        : theory.map((entry) => ({
            '@type': 'DefinedTerm',
            '@id': addressOf(entry),
            name: titleOf(entry, locale),
          })),
  });
}

function describeConcept(entry: TheoryNode, { addressOf, conceptList, locale }: Setting): DefinedTermLeaf {
  const { aliases, explanation } = entry.data;
  const names = languages.flatMap((language) => aliases[language]);
  return leaveOutUnknown<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    '@id': addressOf(entry),
    name: titleOf(entry, locale),
    alternateName: names.length === 0 ? undefined : names,
    description: stripProse(pick(explanation, locale)),
    inDefinedTermSet: conceptList,
  });
}

function describeBriefly(address: string, name: string) {
  return { '@type': 'CreativeWork', '@id': address, name } as const;
}
