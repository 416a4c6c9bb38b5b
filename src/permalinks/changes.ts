import { stripProse } from '../wording/prose.ts';
import { listRefs } from '../corpus/former-ids.ts';
import { titleOf } from '../wording/titles.ts';
import type { Corpus, Node, ThemeNode, ThemePart } from '../corpus/corpus.ts';
import { count, fill, pick, useMessages } from '../wording/translate.ts';
import { defaultLocale, type Locale } from '../wording/locales.ts';
import { isPart, makeRoutes, type Routes } from '../routes/routes.ts';
import { collections, type Collection } from '../schemas/collections.ts';
import type { Permalinks } from '../schemas/permalinks.ts';

/** An entry of the feed. */
export interface Change {
  /** Stable identifier, also if entries are added later. */
  key: string;
  /** As `2026-11-25`. */
  day: string;
  title: string;
  /** Path, base included. */
  address: string;
  /** The new records, each with its path. */
  entries: { title: string; address: string }[];
  /** Description of a correction. */
  text?: string;
}

/** Routes without a base, as in the memory. */
const canonical = makeRoutes('/', defaultLocale);

/**
 * Lists additions and corrections, newest first. Changes of one day are grouped: per collection, and per theme for groups and
 * findings added to an existing theme. Records not yet in the memory are not listed.
 */
export function listChanges(corpus: Corpus, memory: Permalinks, url: Routes, locale: Locale): Change[] {
  const t = useMessages(locale).feed;
  const name = (node: Node | ThemePart) => titleOf(node, locale);
  const toChange = (
    kind: Collection | ThemePart['collection'],
    day: string,
    nodes: readonly (Node | ThemePart)[],
    whole: string,
  ) => {
    const [only] = nodes;
    const { single, several } = t.added[kind];
    const title = name(isPart(only!) ? only.theme : only!);
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
      return { key: `${day}/${collection}`, ...toChange(collection, day, nodes, whole) };
    }),
  );
  const addParts = (kind: ThemePart['collection'], toKey: (day: string, theme: ThemeNode) => string) =>
    corpus.themes.flatMap((theme) =>
      [...byDay<ThemePart>(theme[kind], memory)]
        .filter(([day]) => day !== findDay(theme, memory))
        .map(([day, nodes]) => ({ key: toKey(day, theme), ...toChange(kind, day, nodes, url.record(theme)) })),
    );
  const groups = addParts('groups', (day, { id }) => `${day}/${id}/groups`);
  const findings = addParts('findings', (day, { id }) => `${day}/${id}`);
  const corrected = [...corpus.quotes, ...corpus.findings].flatMap((node) =>
    node.data.corrections.map(({ date, what }, i) => ({
      key: `${date}${canonical.record(node)}/${i}`,
      day: date,
      title: fill(t.corrected, { name: name(node) }),
      address: url.record(node),
      entries: [],
      text: stripProse(pick(what, locale)),
    })),
  );
  return [...records, ...groups, ...findings, ...corrected].sort((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
  );
}

function describe(node: Node | ThemePart, locale: Locale): string {
  const findings = node.collection === 'themes' ? node.findings.length : 0;
  const holds = findings === 0 ? '' : ` (${count(useMessages(locale).counts.findings, findings)})`;
  return titleOf(node, locale) + holds;
}

function byDay<N extends Node | ThemePart>(nodes: readonly N[], memory: Permalinks): Map<string, N[]> {
  const days = Map.groupBy(nodes, (node) => findDay(node, memory) ?? '');
  days.delete('');
  return days;
}

/**
 * The day a record was first published, also under former ids; undefined if unpublished. Those of a group are of findings
 * that it took up.
 */
function findDay(node: Node | ThemePart, memory: Permalinks): string | undefined {
  const formerIds = node.collection === 'groups' ? [] : node.data.formerIds;
  const addresses = isPart(node)
    ? listRefs([node.theme.id, ...node.theme.data.formerIds], { id: node.id, formerIds }).map((ref) =>
        canonical.part(node.collection, ref),
      )
    : [node.id, ...node.data.formerIds].map((id) => canonical.record({ ...node, id }));
  return addresses.flatMap((address) => memory[address]?.since ?? []).sort()[0];
}
