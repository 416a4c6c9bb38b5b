import type { Problem } from '../../corpus/problem.ts';
import { sourceCheck, type SourceCheck } from '../../schemas/source-check.ts';
import { readYaml } from '../../content/read-yaml.ts';
import { settingsFile } from './waivers.ts';

/**
 * Parses the settings of the source check.
 *
 * @param text Content of the settings file; undefined for the defaults.
 * @returns The settings, or all their problems.
 */
export function readSettings(text = '{}'): { settings: SourceCheck } | { problems: Problem[] } {
  const read = readYaml(text, sourceCheck, settingsFile);
  return 'problems' in read ? read : { settings: read.record };
}
