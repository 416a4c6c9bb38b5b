import type { z } from 'zod';

/** What a schema refuses in a value, as `field: message`; empty where it accepts the value. */
export function listRefusals(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
