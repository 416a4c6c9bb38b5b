/** A CSL locator: its label and value. */
export interface CslLocator {
  label: 'page' | 'section' | 'chapter';
  locator: string;
}

const labels = { 's.': 'page', '§': 'section', 'kap.': 'chapter' } as const;

/**
 * Converts a canonical locator to CSL. Parts with the label of the first are listed under it; parts with another label
 * keep theirs in the value.
 *
 * @param locator Comma-separated parts, each «s.», «§» or «kap.» with a value, e.g. «s. 142–143», «§ 2-4», «kap. 6».
 * @throws Error if it is not canonical.
 * @example `s. 4, s. 9–10` gives `{ label: 'page', locator: '4, 9–10' }`
 */
export function toCslLocator(locator: string): CslLocator {
  const parts = locator.split(', ').map((part) => {
    const [, label, place] = /^(s\.|§|kap\.) (.+)$/.exec(part) ?? [];
    if (label === undefined || place === undefined) throw new Error(`«${locator}» er ikke en kanonisk stedsangivelse.`);
    return { part, label: labels[label as keyof typeof labels], place };
  });
  const [first] = parts;
  const values = parts.map(({ part, label, place }) => (label === first!.label ? place : part));
  // The hyphen in «§ 2-4» is not a range; unescaped, the processor makes it a dash.
  return { label: first!.label, locator: values.join(', ').replaceAll('-', '\\-') };
}
