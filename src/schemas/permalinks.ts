import { z } from 'zod';
import { day } from './common.ts';

/** The entry of a published address. */
const memory = z.strictObject({
  since: day.describe('When it was first published.'),
  words: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'skal være tolv heksadesimale tegn')
    .optional()
    .describe('Hash of the words that stand there; quotations and findings only.'),
  corrected: z
    .array(day)
    .optional()
    .describe('Days these words were corrected or put in other words, the oldest first.'),
});

/** The memory of the site: every address ever published, below its base. */
export const permalinks = z.record(z.string().startsWith('/', 'skal begynne med «/»'), memory);

export type PublishedAddress = z.infer<typeof memory>;
export type Permalinks = z.infer<typeof permalinks>;
