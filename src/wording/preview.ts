import { hasStudyPage } from '../corpus/former-ids.ts';
import { isFinding } from '../corpus/claims.ts';
import { citeQuote, listPlaces } from '../corpus/cited-works.ts';
import { findWarning, listNotes } from '../corpus/sort-notes.ts';
import { countedOn, inOrder } from '../corpus/terms.ts';
import type { Corpus, EvidenceNode, FindingNode, Node, StudyNode, ThemePart } from '../corpus/corpus.ts';
import { collections } from '../schemas/collections.ts';
import { nameClaim } from './claims.ts';
import { countryName } from './country-name.ts';
import { formatFigure } from './figure.ts';
import { splitFirst } from './gloss.ts';
import type { Locale } from './locales.ts';
import { renderProse, type RecordAddresses } from './prose.ts';
import { sayStrength } from './strength.ts';
import { answer } from './summaries.ts';
import { nameSource, titleOf } from './titles.ts';
import { count, pick, useMessages, type Messages } from './translate.ts';

/** What a link shows of the record it leads to. */
export interface Preview {
  /** Its kind, and where it belongs. */
  kind: string;
  /** Plain text: its title, a claim or a whole quotation. */
  title: string;
  /** Language of the title, if not that of the page. */
  lang?: string;
  /** One sentence as HTML; absent where the title says it all. */
  text?: string;
  /** How sure one can be: studies, voices, sources. */
  sure: string[];
  /** The strongest warning; absent without one. */
  warning?: string;
}

type Shown = Node | ThemePart;
type ShownKind = Shown['collection'];
type Describer<K extends ShownKind> = (
  node: Extract<Shown, { collection: K }>,
  locale: Locale,
  t: Messages,
) => Partial<Omit<Preview, 'text' | 'warning'>> & {
  /** Prose, of which the first sentence is shown; null where the title says it all. */
  text?: string | null;
};

/** What a preview says that is other than the kind, the title, and the answer or the summary. */
const describers: { [K in ShownKind]?: Describer<K> } = {
  theses: ({ data, studies }, locale, { counts, singular }) => ({
    kind: join(singular.theses, pick(data.discipline, locale)),
    sure: [count(counts.studies, studies.length)],
  }),
  studies: ({ data, thesis, participants }, locale, { singular }) => ({
    kind: join(singular.studies, titleOf(thesis, locale)),
    sure: [
      ...participants.map(({ group, asWritten }) => `${pick(group.label, locale)}: ${asWritten.replace(/\.$/, '')}`),
      ...(data.country ? [countryName(data.country, locale)] : []),
    ],
  }),
  themes: ({ level, thesis, findings }, locale) => ({
    kind: join(pick(level.label, locale), titleOf(thesis, locale)),
    sure: measure(findings, thesis.studies, locale),
  }),
  groups: ({ data, theme, thesis, findings }, locale) => ({
    kind: titleOf(theme, locale),
    text: pick(data.summary, locale),
    sure: measure(findings, thesis.studies, locale),
  }),
  findings: (finding, locale) => ({
    kind: join(nameClaim(finding, locale), titleOf(finding.theme, locale)),
    sure: [
      ...(finding.voice.ofStudies ? [pick(finding.voice.label, locale)] : []),
      nameSources(listPlaces(finding.evidence), locale),
    ],
  }),
  quotes: (quote, locale, { speaker: unnamed }) => {
    const { data, kind, speaker } = quote;
    const { sources, locators } = citeQuote(quote);
    const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' });
    return {
      kind: pick(kind.label, locale),
      title: `«${data.text}»`,
      ...(data.language === locale ? {} : { lang: data.language }),
      text: null,
      sure: [
        ...(speaker ? [pick(speaker.single, locale)] : []),
        sources.length === 1
          ? nameSource(sources[0]!, locators.length > 0 ? locators.join(' / ') : null, locale)
          : anyOf.format(sources.map((work) => titleOf(work, locale))) || unnamed.unknown,
      ],
    };
  },
  theory: ({ kind, findings }, locale) => ({
    kind: pick(kind.label, locale),
    sure: measure(
      findings,
      [...new Set(findings.map(({ thesis }) => thesis))].flatMap(({ studies }) => studies),
      locale,
    ),
  }),
  references: (reference, _, { counts, referenceType, singular }) => ({
    kind: reference.data.type === null ? singular.references : referenceType[reference.data.type],
    sure: (['citations', 'findings', 'theory'] as const)
      .filter((name) => reference[name].length > 0)
      .map((name) => count(counts[name], reference[name].length)),
  }),
  bridges: ({ data, sides }, locale, { bridge, singular }) => ({
    kind: join(singular.bridges, bridge.relation[data.relation]),
    sure: sides.map(({ thesis }) => titleOf(thesis, locale)),
  }),
  notes: ({ data }, _, { note, singular }) => ({
    kind: join(singular.notes, note.kind[data.kind]),
    sure: [note.severity[data.severity]],
  }),
  facts: ({ data, thesis, sources }, locale, { fact, singular }) => ({
    kind: join(singular.facts, titleOf(thesis, locale)),
    text: `${formatFigure(data, locale) ?? fact.inWords} ${pick(data.unit, locale)}`,
    sure: [nameSources(sources, locale)],
  }),
};

/** Says in brief what a record is, in the words that its own page opens with. */
export function describePreview(node: Shown, routes: RecordAddresses, locale: Locale): Preview {
  const t = useMessages(locale);
  const warning = findWarning(listNotes(node));
  const { text = 'ref' in node ? null : answer(node, locale), ...own } =
    describers[node.collection]?.(node as never, locale, t) ?? {};
  return {
    kind: t.singular[node.collection],
    title: titleOf(node, locale),
    sure: [],
    ...own,
    ...(text !== null && { text: renderProse(splitFirst(text, locale).first, routes, true) }),
    ...(warning && { warning: `${t.note.severity[warning.data.severity]}: ${titleOf(warning, locale)}` }),
  };
}

function join(...parts: readonly string[]): string {
  return parts.join(' · ');
}

function nameSources(places: readonly EvidenceNode[], locale: Locale): string {
  const names = places.map(({ reference, locator }) => nameSource(reference, locator, locale));
  return names.join('; ') || useMessages(locale).theme.uncited;
}

function measure(findings: readonly FindingNode[], studies: readonly StudyNode[], locale: Locale): string[] {
  if (findings.length === 0) return [];
  // What several sides say is said by each of them.
  const voices = inOrder(findings.filter(isFinding).flatMap(({ voice }) => countedOn(voice)));
  return [sayStrength(findings, studies, locale), ...voices.map(({ label }) => pick(label, locale))];
}

/** The previews of one page by anchor; that of the page's own record stands under the empty string. */
export type PagePreviews = Record<string, Preview>;

/** The routes that previews need: of parts of themes too. */
type Addresses = RecordAddresses & { record(node: Shown): string };

/** The previews of all records by the path of the page that shows them. */
export function listPreviews(corpus: Corpus, routes: Addresses, locale: Locale): Map<string, PagePreviews> {
  const records = collections.flatMap((name): Node[] => corpus[name]);
  // A work that is an included study is read on the page of the study.
  const nodes: Shown[] = [...records.filter((node) => !hasStudyPage(node)), ...corpus.groups, ...corpus.findings];
  const pages = new Map<string, PagePreviews>();
  for (const node of nodes) {
    const [path = '', anchor = ''] = routes.record(node).split('#');
    pages.set(path, { ...pages.get(path), [anchor]: describePreview(node, routes, locale) });
  }
  return pages;
}
