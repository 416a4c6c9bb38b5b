import { readText } from './built-site.ts';
import { phrases, type Noun } from './count-phrases.ts';
import { site } from './dist.ts';

export interface Count {
  page: string;
  label: string;
  address: URL;
  noun: Noun;
  n: number;
  outOf?: number;
}

/** Every number that is a link readers see, with what it says it counts. */
export const counts = site.pages.flatMap(({ path, root }): Count[] =>
  // The mark of an endnote is the number of a work, no count.
  root.querySelectorAll('a[href]:not([hidden])').flatMap((link) => {
    if (link.closest('.marks') !== null) return [];
    const address = new URL(link.getAttribute('href')!, `http://site${path}`);
    const label = link.getAttribute('aria-label') ?? readText(link);
    const said = phrases.flatMap(({ noun, pattern }) =>
      [...label.matchAll(pattern)].map(([, n, outOf]) => ({
        page: path,
        label,
        address,
        noun,
        n: Number(n),
        ...(outOf !== undefined && { outOf: Number(outOf) }),
      })),
    );
    const [, studies, people] = /^(\d+) \((\d+)\)$/.exec(label) ?? [];
    if (studies !== undefined)
      return [
        { page: path, label, address, noun: 'studies', n: Number(studies) },
        { page: path, label, address, noun: 'samples', n: Number(people) },
      ];
    const [, bare] = /^(?:.*\()?(\d{1,3})\)?$/.exec(label) ?? [];
    return said.length > 0 || bare === undefined
      ? said
      : [{ page: path, label, address, noun: nounAt(address), n: Number(bare) }];
  }),
);

/** What a bare number counts, by where it leads. */
function nounAt({ pathname, searchParams }: URL): Noun {
  if (pathname === '/broer/') return 'bridges';
  if (pathname === '/merknader/') return 'notes';
  if (pathname === '/teori/') return 'theory';
  return (searchParams.get('kind') ?? 'findings') as Noun;
}
