import type { Content, RecordOf } from '../../schemas/collections.ts';
import { listLinks, type Link } from './list-links.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { collapse, findAll } from './source-text.ts';

/** Checks that `asWritten` names the `source` of a citation and agrees with its `locator`. */
export function checkEvidence(content: Content): CheckResult[] {
  const byThesis = Map.groupBy(listLinks(content), ({ thesis }) => thesis);
  return [
    ...[...byThesis].map(([thesis, links]) => ({
      check: 'evidence' as const,
      thesis,
      outcomes: links.map((link) => checkLink(link, content)),
    })),
    {
      check: 'quoteSources',
      thesis: null,
      outcomes: [...content.quotes].flatMap(([id, quote]) => checkQuote(`quotes/${id}.yaml`, quote, content)),
    },
  ];
}

function checkLink(link: Link, content: Content): Outcome {
  const { file, field, source, asWritten } = link;
  if (source !== null && !names(content, source, asWritten)) {
    const reason = `nevner ikke kilden «${source}» i noen av formene den har i references/; rett source eller asWritten`;
    return gap(file, field, asWritten, reason);
  }
  return checkLocator(link);
}

/**
 * Checks the citations of a quotation, which may differ by occurrence: one of them must name the source, each must name its
 * own `sources`, and an occurrence with a citation must have a source.
 */
function checkQuote(file: string, { source, occurrences }: RecordOf<'quotes'>, content: Content): Outcome[] {
  const printed = occurrences.filter(({ asWritten }) => asWritten !== null);
  const unnamed = occurrences.flatMap(({ asWritten, sources }, i) =>
    sources
      .filter((work) => asWritten === null || !names(content, work, asWritten))
      .map((work) =>
        gap(file, `occurrences[${i}].sources`, work, 'er ikke nevnt i henvisningen; rett sources eller asWritten'),
      ),
  );
  const withoutSource = occurrences.flatMap(({ asWritten, sources }, i) =>
    source === null && asWritten !== null && sources.length === 0
      ? [
          gap(
            file,
            `occurrences[${i}].asWritten`,
            asWritten,
            'nevner verk som posten ikke har; før dem opp i source eller sources',
          ),
        ]
      : [],
  );
  const own = printed.filter(({ sources }) => sources.length === 0);
  const isNamed =
    source === null || own.length === 0 || own.some(({ asWritten }) => names(content, source, asWritten!));
  const gaps = [
    ...unnamed,
    ...withoutSource,
    ...(isNamed
      ? []
      : [
          gap(
            file,
            'source',
            source,
            'er ikke nevnt i noen av henvisningene i occurrences; rett source eller asWritten',
          ),
        ]),
  ];
  return gaps.length > 0 ? gaps : printed.length === 0 ? [] : ['covered'];
}

/** Whether a citation contains one of the recorded forms of a work. */
function names(content: Content, source: string, asWritten: string): boolean {
  const reference = content.references.get(source);
  if (reference === undefined) return true;
  const forms = [...reference.asWritten, ...reference.citations.map((citation) => citation.asWritten)];
  return forms.some((form) => findAll(collapse(asWritten), collapse(form)).length > 0);
}

function checkLocator({ file, field, locator, asWritten }: Link): Outcome {
  const printed = readLocators(asWritten);
  const kept = locator?.split(', ') ?? [];
  const wrong = kept.find((part) => !printed.includes(part));
  if (wrong !== undefined) {
    return gap(file, field, asWritten, `har stedet «${wrong}», som ikke står i henvisningen; rett locator`);
  }
  // In a citation of several works a locator may belong to another of them.
  const several = (asWritten.match(/(?:19|20)\d{2}/gu)?.length ?? 0) > 1;
  const left = printed.find((part) => !kept.includes(part));
  if (several || left === undefined) return 'covered';
  return gap(file, field, asWritten, `har ikke stedet «${left}», som står i henvisningen; rett locator`);
}

/**
 * Parses the locators of a citation to canonical form.
 *
 * @example `(Berg, 2019, s.12-13)` gives `['s. 12–13']`
 */
export function readLocators(asWritten: string): string[] {
  const pattern = /(?<!\p{L})ss?[.,]\s?(\d+)(?:[-–](\d+))?|§\s?(\d+-\d+)|(?<!\p{L})kap\.?\s?(\d+)/gu;
  return [...asWritten.matchAll(pattern)].map(([, page, last, law, chapter]) => {
    if (page !== undefined) return `s. ${page}${last === undefined ? '' : `–${last}`}`;
    return law === undefined ? `kap. ${chapter}` : `§ ${law}`;
  });
}
