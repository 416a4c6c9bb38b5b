import type { z } from 'zod';
import type { OpenRecord } from './open-records.ts';
import type { Cell } from './csv.ts';

/** Separator of list values in a cell. */
export const LIST_DELIMITER = '; ';

/** A column of a flat table of records. */
export interface Column {
  /** Path of the field, e.g. `title.nb`. */
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
  description: string | undefined;
  /** The values of an enum. */
  options: readonly Cell[] | undefined;
  /** Whether the value is never null or absent. */
  required: boolean;
}

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * Flattens a record to columns: scalars, scalars in nested objects under a dotted name, and lists of strings. Links, lists
 * of objects and unions are left out.
 *
 * @param record JSON Schema of a record.
 * @example `{ title: { nb }, keywords: [] }` gives the columns `title.nb` and `keywords`
 */
export function listColumns(record: Schema): Column[] {
  return listFields(record, '', true);
}

function listFields({ properties = {}, required = [] }: Schema, prefix: string, isPresent: boolean): Column[] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const { schema, isNullable } = unwrapNullable(property as Schema);
    const name = `${prefix}${key}`;
    const isGiven = isPresent && !isNullable && required.includes(key);
    if (schema.properties !== undefined) return listFields(schema, `${name}.`, isGiven);
    const type = typeOf(schema);
    if (type === null) return [];
    const description = (property as Schema).description ?? schema.description;
    return [{ name, type, description, options: schema.enum, required: isGiven && type !== 'list' }];
  });
}

/** Removes null from a schema. */
function unwrapNullable(schema: Schema): { schema: Schema; isNullable: boolean } {
  const { anyOf = [], type } = schema;
  if (Array.isArray(type)) {
    return {
      schema: { ...schema, type: type.filter((name) => name !== 'null')[0]! },
      isNullable: type.includes('null'),
    };
  }
  const choices = anyOf.filter((choice) => choice.type !== 'null');
  const isNullable = choices.length < anyOf.length;
  return { schema: isNullable && choices.length === 1 ? choices[0]! : schema, isNullable };
}

function typeOf({ type, items }: Schema): Column['type'] | null {
  if (type === 'string' || type === 'integer' || type === 'number' || type === 'boolean') return type;
  return type === 'array' && typeOf(items as Schema) === 'string' ? 'list' : null;
}

/** Converts records to rows, with the column names as the first row. */
export function toRows(columns: readonly Column[], records: readonly OpenRecord[]): Cell[][] {
  return [
    columns.map(({ name }) => name),
    ...records.map((record) => columns.map(({ name, type }) => toCell(readPath(record, name), type))),
  ];
}

function readPath(record: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], record);
}

function toCell(value: unknown, type: Column['type']): Cell {
  if (type === 'list') return ((value ?? []) as string[]).join(LIST_DELIMITER);
  return (value ?? null) as Cell;
}
