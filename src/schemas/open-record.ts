import { z } from 'zod';
import { collections, schemas } from './collections.ts';
import { findingRef, groupRef, id } from './common.ts';
import { defaultLocale, documentationLanguage } from './languages.ts';
import { termFields } from './term-field.ts';
import { finding, group } from './theme.ts';
import { listTerms, vocabulary as vocabularySchema, type Term, type Vocabulary } from './vocabulary.ts';

/** The open data files by name: every collection, and the groups and findings of all themes. */
export const openDataNames = [...collections, 'groups', 'findings'] as const;

/** Name of an open data file. */
export type OpenDataName = (typeof openDataNames)[number];

const url = z.string().min(1).describe('Address of the record on its site, from the root of the host.');
const label = z.string().min(1).describe('The name the record goes by on the site.');

const link = z
  .looseObject({
    collection: z.enum(openDataNames).describe('Where the other record is found.'),
    id: z.string().min(1).describe('Its id there.'),
    url,
    label,
  })
  .describe(
    'Another record. Evidence adds `locator` and `asWritten`, a relation adds `relation`, a mention adds `sentence`.',
  );

const links = z
  .record(z.string(), z.union([link, z.array(z.union([link, z.looseObject({})]))]))
  .describe(
    'What the record points to and what points to it, by the name of the tie; ties without a record are absent.',
  );

/** The records of an open data file: their fields, with id, address, name and links. */
export function openRecord(name: OpenDataName): z.ZodObject {
  const theme = id.describe('The theme it belongs to.');
  const thesis = id.describe('The thesis it belongs to.');
  const inGroup = groupRef.nullable().describe('The group it stands in; null where its theme has none.');
  const parts: Record<'groups' | 'findings', z.ZodRawShape> = {
    groups: { ...group.shape, id: groupRef, theme, thesis },
    findings: { ...finding.shape, id: findingRef, theme, thesis, group: inGroup },
  };
  const shape = name === 'groups' || name === 'findings' ? parts[name] : schemas[name].shape;
  return z.strictObject({ id, url, label, ...shape, links });
}

/** The vocabulary of a review as JSON Schema (2020-12), to be published at an address. */
export function describeVocabulary(address: string) {
  const { $schema, ...schema } = z.toJSONSchema(vocabularySchema);
  return { $schema, $id: address, title: 'vocabulary', ...schema };
}

/**
 * JSON Schema (2020-12) of an open data file: an array of `$defs/record`, which is also the schema of single record files.
 * Term fields enumerate the terms of the review, with their descriptions.
 *
 * @param address Where the schema is published.
 */
export function describeFile(name: OpenDataName, vocabulary: Vocabulary, address: string) {
  const { $schema = 'https://json-schema.org/draft/2020-12/schema', ...record } = z.toJSONSchema(openRecord(name), {
    override: ({ zodSchema, jsonSchema }) => describeTerms(zodSchema, jsonSchema, vocabulary),
  });
  return {
    $schema,
    $id: address,
    title: name,
    type: 'array',
    items: { $ref: '#/$defs/record' },
    $defs: { record },
  } as const;
}

/** Adds the terms and their descriptions to the schema of a term field. */
function describeTerms(field: z.core.$ZodType, schema: z.core.JSONSchema.BaseSchema, vocabulary: Vocabulary): void {
  const { def } = field._zod as { def: { innerType?: z.core.$ZodType } };
  const { list } = termFields.get((def.innerType ?? field) as z.ZodString) ?? {};
  const terms = list === undefined ? [] : listTerms(vocabulary, list);
  if (terms.length === 0) return;
  const { description } = schema;
  // The description comes last, as in fields of other kinds.
  delete schema.description;
  if (def.innerType === undefined) schema.enum = terms.map(({ id }) => id);
  if (description !== undefined) schema.description = [description, ...explain(terms)].join(' ');
}

/** «pupil: who goes to the school; teacher: who works there.» In English, as all descriptions of fields are. */
function explain(terms: readonly Term[]): string[] {
  const explained = terms.flatMap(({ id, description }) =>
    description === undefined
      ? []
      : `${id}: ${stripStop(description[documentationLanguage] ?? description[defaultLocale])}`,
  );
  return explained.length === 0 ? [] : [`${explained.join('; ')}.`];
}

const stripStop = (text: string) => text.replace(/\.$/, '');
