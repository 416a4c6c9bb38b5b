import { labelLinks } from '../../wording/label-links.ts';
import { listProse } from '../../corpus/edges.ts';
import { replaceProseLinks } from '../../corpus/prose-links.ts';
import { collections, type Content } from '../../schemas/collections.ts';
import type { Site } from '../../schemas/site.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { describePlace, type ReadThesis } from './read-thesis.ts';
import { findShared, indexRuns, type RunIndex } from './word-runs.ts';
import type { Waivers } from './waivers.ts';

/** Checks that our prose shares no run of twelve words with a text, except quotations, questions and titles. */
export function checkProse(content: Content, site: Site, reads: readonly ReadThesis[], waivers: Waivers): CheckResult {
  const runs = indexRuns(reads, listAllowed(content));
  return {
    check: 'prose',
    thesis: null,
    outcomes: listOwnProse(content, site).flatMap((prose) => checkField(prose, runs, waivers)),
  };
}

interface Prose {
  file: string;
  field: string;
  text: string;
}

/** Verbatim texts, which our prose may repeat. */
function listAllowed(content: Content): string[] {
  return [
    ...[...content.quotes.values()].map(({ text }) => text),
    ...[...content.theses.values()].map(({ question }) => question.text),
    ...[...content.references.values()].flatMap(({ title }) => title ?? []),
  ];
}

/** Our prose in every language, with links replaced by their labels. */
function listOwnProse(content: Content, site: Site): Prose[] {
  const labelled = labelLinks(content);
  const records: { file: string; record: unknown }[] = collections.flatMap((name) =>
    [...labelled[name]].map(([id, record]) => ({ file: `${name}/${id}.yaml`, record })),
  );
  return [...records, { file: 'site.yaml', record: site }].flatMap(({ file, record }) =>
    listProse(record).flatMap(({ field, text }) =>
      Object.entries(text).map(([language, words]) => ({
        file,
        field: `${field}.${language}`,
        text: replaceProseLinks(words ?? '', ({ id, label }) => label ?? id),
      })),
    ),
  );
}

function checkField({ file, field, text }: Prose, runs: RunIndex, waivers: Waivers): Outcome[] {
  const shared = findShared(text, runs);
  if (shared.length === 0) return ['covered'];
  return shared.map(({ words, count, read, at }) => {
    if (waivers.cover('prose', read.id, null, words)) return 'waived';
    const reason = `har ${count} ord på rad som i ${read.source.file}, ${describePlace(read, at)}; skriv det med egne ord`;
    return gap(file, field, words, reason);
  });
}
