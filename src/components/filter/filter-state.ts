/** The values each control of a form takes, by its name; the empty value, which chooses nothing, is left out. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A value per control; a control that chooses nothing is left out. */
export type Chosen = Readonly<Record<string, string>>;

const LONGEST_NAMED = 40;

/**
 * Reads the choices of an address, and the names and values in it that no control knows.
 *
 * @param search The part of the address from the question mark.
 */
export function readFilters(search: string, fields: Fields): { chosen: Chosen; unknown: string[] } {
  const chosen: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    const known = fields.get(name);
    if (known === undefined) unknown.push(name);
    else if (value === '') continue;
    else if (!known.includes(value) || chosen[name] !== undefined) unknown.push(value);
    else chosen[name] = value;
  }
  return { chosen, unknown };
}

/** The choices as the end of an address, in the order of the controls; empty where nothing is chosen. */
export function writeFilters(chosen: Chosen, fields: Fields): string {
  const pairs = [...fields.keys()].flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

/** What an address asks for in vain, as words of a sentence: each once, cut short where it is long. */
export function nameUnknown(unknown: readonly string[]): string {
  return [...new Set(unknown.map((value) => `«${value.slice(0, LONGEST_NAMED)}»`))].join(', ');
}
