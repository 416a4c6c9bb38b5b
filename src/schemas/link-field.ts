import { z } from 'zod';

/**
 * What a field may name: records of a collection, findings as `<theme>#<finding>`, keys of the outline of a thesis, or ids
 * of its conclusions and background statements. The thesis is the one that the field stands in, or that the nearest
 * object around it names in `thesis`.
 */
export type LinkTarget =
  'theses' | 'studies' | 'themes' | 'quotes' | 'theory' | 'references' | 'findings' | 'sections' | 'conclusions';

/** What each field made by {@link linkField} names. */
export const linkFields = z.registry<{ to: LinkTarget }>();

/** A schema whose values name a target; that it exists is checked with the corpus. */
export function linkField(to: LinkTarget, schema: z.ZodString): z.ZodString {
  return schema.clone().register(linkFields, { to });
}
