/** A locator as CSL has it: a kind of place and where it is. */
export interface CslLocator {
  label: 'page' | 'section' | 'chapter';
  locator: string;
}

const labels = { 's.': 'page', '§': 'section', 'kap.': 'chapter' } as const;

/**
 * A canonical locator for a citation processor: «s. 142–143», «§ 2-4», «kap. 6». Places of the same kind are listed
 * under one label; where the kinds differ, the later ones keep theirs in the text.
 */
export function toCslLocator(locator: string): CslLocator {
  const parts = locator.split(', ').map((part) => {
    const [, label, place] = /^(s\.|§|kap\.) (.+)$/.exec(part) ?? [];
    if (label === undefined || place === undefined) throw new Error(`«${locator}» er ikke en kanonisk stedsangivelse.`);
    return { part, label: labels[label as keyof typeof labels], place };
  });
  const [first] = parts;
  const places = parts.map(({ part, label, place }) => (label === first!.label ? place : part));
  // A hyphen in «§ 2-4» is no range; the processor would make a dash of it.
  return { label: first!.label, locator: places.join(', ').replaceAll('-', '\\-') };
}
