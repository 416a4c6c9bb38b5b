import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { validate, type Validated } from './validate.ts';

/**
 * Reads a YAML text and checks it against its schema.
 *
 * @param file The name that problems give it.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, file: string): Validated<T> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const notYaml = (message: string, line?: number) => {
    const where = line === undefined ? '' : ` (linje ${line})`;
    const reason = `er ikke gyldig YAML${where}: ${(message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '')}`;
    return { file, field: '', value: null, reason, suggestion: null };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => notYaml(message, lineCounter.linePos(pos[0]).line)),
    };
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    return { problems: [notYaml(error instanceof Error ? error.message : String(error))] };
  }
  return validate(data, schema, file);
}
