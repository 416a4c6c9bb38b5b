import type { z } from 'zod';

/** A field of a record that is no list and no object. */
export interface Field {
  /** Its path, e.g. `findings[2].theory[0]`. */
  path: string;
  schema: z.core.$ZodType;
  /** Null where the record leaves it open. */
  value: unknown;
  /** The thesis that it stands in: the one that the nearest object around it names in `thesis`. */
  thesis: string | null;
}

interface Definition {
  /** What the value is when it is neither null nor left out. */
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
}

/**
 * The fields of a record in the order of its schema. A part that is null or left out has none.
 *
 * @param thesis The thesis that the record itself is; null for other records.
 * @example `{ thesis: 'oppgaven', quotes: ['a'] }` has the fields `thesis` and `quotes[0]`
 */
export function listFields(schema: z.core.$ZodType, record: unknown, thesis: string | null = null, path = ''): Field[] {
  const { innerType, element, shape } = schema._zod.def as Definition;
  if (innerType !== undefined) return listFields(innerType, record, thesis, path);
  if (element !== undefined)
    return ((record ?? []) as unknown[]).flatMap((item, i) => listFields(element, item, thesis, `${path}[${i}]`));
  if (shape === undefined) return [{ path, schema, value: record ?? null, thesis }];
  if (record === null || record === undefined) return [];
  const parts = record as Record<string, unknown>;
  const named = typeof parts['thesis'] === 'string' ? parts['thesis'] : thesis;
  return Object.entries(shape).flatMap(([key, part]) =>
    listFields(part, parts[key], named, path === '' ? key : `${path}.${key}`),
  );
}
