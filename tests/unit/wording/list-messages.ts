/** Every message in a tree of messages with its path, e.g. `['counts.studies.one', '{n} studie']`. */
export function listMessages(tree: object, path: string[] = []): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? listMessages(value, [...path, key])
      : [[[...path, key].join('.'), String(value)]],
  );
}

/** The names of the `{name}` places of a message, sorted. */
export function listPlaces(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
