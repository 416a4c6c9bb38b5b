/** The records of each value in the order of the values; a value that no record has is left out. */
export function groupInOrder<N, Value>(
  nodes: readonly N[],
  values: readonly Value[],
  valueOf: (node: N) => Value,
): [Value, N[]][] {
  const groups = Map.groupBy(nodes, valueOf);
  return values.flatMap((value): [Value, N[]][] => {
    const group = groups.get(value);
    return group === undefined ? [] : [[value, group]];
  });
}
