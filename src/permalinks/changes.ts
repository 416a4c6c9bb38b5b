import { stripProse } from '../wording/prose.ts';
import { listRefs } from '../corpus/former-ids.ts';
import { titleOf } from '../wording/titles.ts';
import type { Corpus, FindingNode, Node } from '../corpus/corpus.ts';
import { count, fill, pick, useMessages } from '../wording/translate.ts';
import { defaultLocale, type Locale } from '../wording/locales.ts';
import { makeRoutes, type Routes } from '../routes/routes.ts';
import { collections, type Collection } from '../schemas/collections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';

/** Something a subscriber is told. */
export interface Change {
  /** The same for the same change, whatever is added to it later. */
  key: string;
  /** As `2026-11-25`. */
  day: string;
  title: string;
  /** Path, base included. */
  address: string;
  /** What is new, each with its path. */
  entries: { title: string; address: string }[];
  /** What was corrected. */
  text?: string;
}

const listed = makeRoutes('/', defaultLocale);

/**
 * What was added and corrected, the newest first. What came on one day is told together: a kind of record, or the
 * findings of a theme that was there before. What is not yet in the memory is not yet news.
 */
export function listChanges(corpus: Corpus, memory: Permalinks, url: Routes, locale: Locale): Change[] {
  const t = useMessages(locale).feed;
  const name = (node: Node | FindingNode) => titleOf(node, locale);
  const tell = (kind: Collection | 'findings', day: string, nodes: readonly (Node | FindingNode)[], whole: string) => {
    const [only] = nodes;
    const { single, several } = t.added[kind];
    const title = kind === 'findings' && only?.collection === 'findings' ? name(only.theme) : name(only!);
    return {
      day,
      title: fill(nodes.length === 1 ? single : several, { n: nodes.length, name: title }),
      address: nodes.length === 1 ? url.record(only!) : whole,
      entries: nodes.map((node) => ({ title: describe(node, locale), address: url.record(node) })),
    };
  };

  const records = collections.flatMap((collection) =>
    [...byDay<Node>(corpus[collection], memory)].map(([day, nodes]) => {
      const whole = collection === 'theses' ? url.home() : url.list(collection);
      return { key: `${day}/${collection}`, ...tell(collection, day, nodes, whole) };
    }),
  );
  const findings = corpus.themes.flatMap((theme) =>
    [...byDay(theme.findings, memory)]
      .filter(([day]) => day !== findDay(theme, memory))
      .map(([day, nodes]) => ({ key: `${day}/${theme.id}`, ...tell('findings', day, nodes, url.record(theme)) })),
  );
  const corrected = [...corpus.quotes, ...corpus.findings].flatMap((node) =>
    node.data.corrections.map(({ date, what }, i) => ({
      key: `${date}${listed.record(node)}/${i}`,
      day: date,
      title: fill(t.corrected, { name: name(node) }),
      address: url.record(node),
      entries: [],
      text: stripProse(pick(what, locale)),
    })),
  );
  return [...records, ...findings, ...corrected].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

function describe(node: Node | FindingNode, locale: Locale): string {
  const findings = node.collection === 'themes' ? node.findings.length : 0;
  const holds = findings === 0 ? '' : ` (${count(useMessages(locale).counts.findings, findings)})`;
  return titleOf(node, locale) + holds;
}

function byDay<N extends Node | FindingNode>(nodes: readonly N[], memory: Permalinks): Map<string, N[]> {
  const days = Map.groupBy(nodes, (node) => findDay(node, memory) ?? '');
  days.delete('');
  return days;
}

/** The day a record was first published, under whatever id; undefined where that is not remembered. */
function findDay(node: Node | FindingNode, memory: Permalinks): string | undefined {
  const addresses =
    node.collection === 'findings'
      ? listRefs([node.theme.id, ...node.theme.data.formerIds], node.data).map((ref) => {
          const [theme = '', id = ''] = ref.split('#');
          return listed.record({ ...node, id, theme: { id: theme } });
        })
      : [node.id, ...node.data.formerIds].map((id) => listed.record({ ...node, id }));
  return addresses.flatMap((address) => memory[address]?.since ?? []).sort()[0];
}
