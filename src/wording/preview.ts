import { hasStudyPage } from '../corpus/former-ids.ts';
import { isFinding } from '../corpus/claims.ts';
import { listPlaces, listQuoteSources } from '../corpus/cited-works.ts';
import { findWarning, listNotes } from '../corpus/sort-notes.ts';
import { inOrder, sidesOf } from '../corpus/terms.ts';
import type { Corpus, FindingNode, Node, StudyNode, ThemePart } from '../corpus/corpus.ts';
import type { Localised } from '../schemas/common.ts';
import { nameClaim } from './claims.ts';
import { countryName } from './country-name.ts';
import { formatFigure } from './figure.ts';
import { splitFirst } from './gloss.ts';
import type { Locale } from './locales.ts';
import { renderProse, type RecordAddresses } from './prose.ts';
import { sayStrength } from './strength.ts';
import { nameSource, titleOf } from './titles.ts';
import { count, pick, useMessages } from './translate.ts';

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

/** Says in brief what a record is, in the words that its own page opens with. */
export function describePreview(node: Node | ThemePart, routes: RecordAddresses, locale: Locale): Preview {
  const warning = findWarning(listNotes(node));
  const { severity } = useMessages(locale).note;
  return {
    ...describe(node, routes, locale),
    ...(warning && { warning: `${severity[warning.data.severity]}: ${titleOf(warning, locale)}` }),
  };
}

function describe(node: Node | ThemePart, routes: RecordAddresses, locale: Locale): Preview {
  const t = useMessages(locale);
  const title = titleOf(node, locale);
  const first = (text: Localised) => ({
    text: renderProse(splitFirst(pick(text, locale), locale).first, routes, true),
  });
  const join = (...parts: readonly string[]) => parts.join(' · ');
  switch (node.collection) {
    case 'theses':
      return {
        kind: join(t.singular.theses, pick(node.data.discipline, locale)),
        title,
        ...first(node.data.answer),
        sure: [count(t.counts.studies, node.studies.length)],
      };
    case 'studies':
      return {
        kind: join(t.singular.studies, titleOf(node.thesis, locale)),
        title,
        ...first(node.data.answer),
        sure: [
          ...node.participants.map(
            ({ group, asWritten }) => `${pick(group.label, locale)}: ${asWritten.replace(/\.$/, '')}`,
          ),
          ...(node.data.country ? [countryName(node.data.country, locale)] : []),
        ],
      };
    case 'themes':
      return {
        kind: join(pick(node.level.label, locale), titleOf(node.thesis, locale)),
        title,
        ...first(node.data.answer),
        sure: measure(node.findings, node.thesis.studies),
      };
    case 'groups':
      return {
        kind: titleOf(node.theme, locale),
        title,
        ...first(node.data.summary),
        sure: measure(node.findings, node.thesis.studies),
      };
    case 'findings':
      return {
        kind: join(nameClaim(node, locale), titleOf(node.theme, locale)),
        title,
        sure: [
          ...(node.voice.ofStudies ? [pick(node.voice.label, locale)] : []),
          listPlaces(node.evidence)
            .map(({ reference, locator }) => nameSource(reference, locator, locale))
            .join('; ') || t.theme.uncited,
        ],
      };
    case 'quotes': {
      const sources = listQuoteSources(node);
      const locators = [...new Set(node.occurrences.flatMap(({ locator }) => locator ?? []))];
      return {
        kind: pick(node.kind.label, locale),
        title: `«${node.data.text}»`,
        ...(node.data.language === locale ? {} : { lang: node.data.language }),
        sure: [
          ...(node.speaker ? [pick(node.speaker.single, locale)] : []),
          sources.length === 1
            ? nameSource(sources[0]!, locators.length > 0 ? locators.join(' / ') : null, locale)
            : new Intl.ListFormat(locale, { type: 'disjunction' }).format(
                sources.map((work) => titleOf(work, locale)),
              ) || t.speaker.unknown,
        ],
      };
    }
    case 'theory':
      return {
        kind: pick(node.kind.label, locale),
        title,
        ...first(node.data.explanation),
        sure: measure(
          node.findings,
          [...new Set(node.findings.map(({ thesis }) => thesis))].flatMap(({ studies }) => studies),
        ),
      };
    case 'references':
      return {
        kind: node.data.type === null ? t.singular.references : t.referenceType[node.data.type],
        title,
        ...(node.data.about ? first(node.data.about) : {}),
        sure: (['citations', 'findings', 'theory'] as const)
          .filter((name) => node[name].length > 0)
          .map((name) => count(t.counts[name], node[name].length)),
      };
    case 'bridges':
      return {
        kind: join(t.singular.bridges, t.bridge.relation[node.data.relation]),
        title,
        ...first(node.data.answer),
        sure: node.sides.map(({ thesis }) => titleOf(thesis, locale)),
      };
    case 'notes':
      return {
        kind: join(t.singular.notes, t.note.kind[node.data.kind]),
        title,
        ...first(node.data.explanation),
        sure: [t.note.severity[node.data.severity]],
      };
    case 'facts':
      return {
        kind: join(t.singular.facts, titleOf(node.thesis, locale)),
        title,
        text: [formatFigure(node.data, locale) ?? t.fact.inWords, pick(node.data.unit, locale)].join(' '),
        sure: [
          node.sources.map(({ reference, locator }) => nameSource(reference, locator, locale)).join('; ') ||
            t.theme.uncited,
        ],
      };
  }

  function measure(findings: readonly FindingNode[], studies: readonly StudyNode[]): string[] {
    if (findings.length === 0) return [];
    // What several sides say is said by each of them.
    const voices = inOrder(
      findings.filter(isFinding).flatMap(({ voice }) => (sidesOf(voice).length > 0 ? sidesOf(voice) : [voice])),
    );
    return [sayStrength(findings, studies, locale), ...voices.map(({ label }) => pick(label, locale))];
  }
}

/** The previews of one page by anchor; that of the page's own record has none. */
export type PagePreviews = Record<string, Preview>;

/** The routes that previews need: of parts of themes too. */
type Addresses = RecordAddresses & { record(node: Node | ThemePart): string };

/** The previews of all records by the path of the page that shows them. */
export function listPreviews(corpus: Corpus, routes: Addresses, locale: Locale): Map<string, PagePreviews> {
  const { theses, studies, themes, groups, findings, quotes, theory, references, bridges, notes, facts } = corpus;
  // A work that is an included study is read on the page of the study.
  const works = references.filter((work) => !hasStudyPage(work));
  const nodes = [theses, studies, themes, groups, findings, quotes, theory, works, bridges, notes, facts].flat();
  const pages = new Map<string, PagePreviews>();
  for (const node of nodes) {
    const [path = '', anchor = ''] = routes.record(node).split('#');
    pages.set(path, { ...pages.get(path), [anchor]: describePreview(node, routes, locale) });
  }
  return pages;
}
