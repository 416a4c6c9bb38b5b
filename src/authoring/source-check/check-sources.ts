import type { Content } from '../../schemas/collections.ts';
import type { Site } from '../../schemas/site.ts';
import type { SourceCheck } from '../../schemas/source-check.ts';
import { UsageError } from '../read-options.ts';
import { checkCitations } from './check-citations.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkForbidden, type ContentFile } from './check-forbidden.ts';
import { checkHeadings } from './check-headings.ts';
import { checkPassages } from './check-passages.ts';
import { checkProse } from './check-prose.ts';
import { checkVerbatim } from './check-verbatim.ts';
import { listOtherClaims, listQuoteClaims } from './list-verbatim.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { findSource, readThesis, type ReadThesis } from './read-thesis.ts';
import { listReadingUse, readSource } from './source-text.ts';
import { makeWaivers, settingsFile } from './waivers.ts';

/** Input of the source check. */
export interface Material {
  content: Content;
  site: Site;
  settings: SourceCheck;
  /** The content files, unparsed. */
  files: readonly ContentFile[];
  /** The source texts: file name and content. */
  texts: readonly ContentFile[];
}

/** Result of the source check. */
export interface Report {
  /** File name of the source text by thesis id. */
  sources: ReadonlyMap<string, string>;
  /** File names of texts that match no thesis. */
  unused: string[];
  results: CheckResult[];
}

/**
 * Compares the content with its source texts.
 *
 * @throws UsageError if a thesis has no text, or two theses match the same one.
 */
export function checkSources({ content, site, settings, files, texts }: Material): Report {
  const reads = matchTexts(content, settings, texts);
  const waivers = makeWaivers(settings.waivers);
  const results = [
    ...checkVerbatim('quotations', listQuoteClaims(content), reads, waivers),
    ...checkVerbatim('printed', listOtherClaims(content), reads, waivers),
    ...reads.flatMap((read) => [
      checkPassages(read, content, waivers),
      ...checkCitations(read, content, waivers),
      ...checkHeadings(read, waivers),
    ]),
    ...checkEvidence(content),
    checkProse(content, site, reads, waivers),
    checkForbidden(files, settings),
  ];
  const used = new Set(reads.map(({ source }) => source.file));
  return {
    sources: new Map(reads.map(({ id, source }) => [id, source.file])),
    unused: texts.map(({ file }) => file).filter((file) => !used.has(file)),
    results: [
      ...results,
      {
        check: 'waivers',
        thesis: null,
        outcomes: [...listReadingOutcomes(settings, texts), ...waivers.listUse()],
      },
    ],
  };
}

function listReadingOutcomes(settings: SourceCheck, texts: readonly ContentFile[]): Outcome[] {
  const raws = texts.map(({ text }) => text);
  return listReadingUse(raws, settings).map(({ field, used }) =>
    used ? 'covered' : gap(settingsFile, field, null, 'treffer ingenting i tekstene; ta det bort eller rett det'),
  );
}

function matchTexts(content: Content, settings: SourceCheck, texts: readonly ContentFile[]): ReadThesis[] {
  const sources = texts.map(({ file, text }) => readSource(file, text, settings));
  const reads = [...content.theses].map(([id, thesis]) => ({ id, thesis, source: findSource(thesis, sources) }));
  if (reads.every(({ source }) => source === null)) {
    throw new UsageError(
      'Ingen av tekstene passer til en oppgave: ingen har både problemstillingen og de fleste overskriftene.',
    );
  }
  return reads.map(({ id, thesis, source }, index) => {
    if (source === null)
      throw new UsageError(
        `Oppgaven «${id}» har ingen tekst i mappen: ingen har både problemstillingen og de fleste overskriftene.`,
      );
    const twin = reads.slice(0, index).find((other) => other.source === source);
    if (twin !== undefined)
      throw new UsageError(`Oppgavene «${twin.id}» og «${id}» passer til samme tekst, ${source.file}.`);
    return readThesis(id, thesis, source);
  });
}
