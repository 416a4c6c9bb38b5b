import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../corpus/check-integrity.ts';
import { sourceCheck, type SourceCheck } from '../../schemas/source-check.ts';
import { gap } from './outcome.ts';
import { settingsFile } from './waivers.ts';

/**
 * Reads the settings of the source check.
 *
 * @param text Content of the settings file; undefined where there is none, which gives the defaults.
 * @returns The settings, or everything that is wrong with them.
 */
export function readSettings(text: string | undefined): { settings: SourceCheck } | { problems: Problem[] } {
  let data: unknown;
  try {
    data = parse(text ?? '{}');
  } catch (error) {
    return { problems: [wrong('', `er ikke gyldig YAML: ${String(error).split('\n')[0]}`)] };
  }
  const result = sourceCheck.safeParse(data, { error: z.locales.no().localeError });
  if (result.success) return { settings: result.data };
  return { problems: result.error.issues.map(({ path, message }) => wrong(path.join('.'), message)) };
}

const wrong = (field: string, reason: string) => gap(settingsFile, field, null, reason.replace(/[.:]$/u, ''));
