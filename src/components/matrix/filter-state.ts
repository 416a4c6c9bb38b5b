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
  const unknown = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const known = fields.get(name);
    if (known === undefined) unknown.add(name);
    else if (!known.includes(value) || chosen[name] !== undefined) unknown.add(value);
    else chosen[name] = value;
  }
  return { chosen, unknown: [...unknown].map((value) => value.slice(0, LONGEST_NAMED)) };
}

/** The choices as the end of an address, in the order of the controls; empty where nothing is chosen. */
export function writeFilters(chosen: Chosen, fields: Fields): string {
  const pairs = [...fields.keys()].flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]]));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
