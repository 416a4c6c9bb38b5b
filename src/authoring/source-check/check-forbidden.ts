import type { SourceCheck } from '../../schemas/source-check.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { settingsFile } from './waivers.ts';

/** A file, unparsed. */
export interface ContentFile {
  /** Path below the content folder. */
  file: string;
  text: string;
}

/** Checks that no content file matches a forbidden pattern. The matched text is never printed. */
export function checkForbidden(files: readonly ContentFile[], settings: SourceCheck): CheckResult {
  const patterns = settings.forbidden.map(({ pattern, reason }) => ({
    expression: new RegExp(pattern, 'mu'),
    pattern,
    reason,
  }));
  const outcomes = files.flatMap(({ file, text }): Outcome[] => {
    // The settings file contains the patterns themselves, so only its other fields are checked.
    const readable = file === settingsFile ? JSON.stringify([settings.joins, settings.waivers]) : text;
    const gaps = patterns.flatMap(({ expression, pattern, reason }): Outcome[] => {
      const match = expression.exec(readable);
      if (match === null) return [];
      const line = file === settingsFile ? '' : `linje ${readable.slice(0, match.index).split('\n').length}`;
      return [
        gap(
          file,
          line,
          null,
          `treffer mønsteret ${pattern}, som ikke skal finnes i innholdet (${reason}); ta det bort`,
        ),
      ];
    });
    return gaps.length > 0 ? gaps : ['covered'];
  });
  return { check: 'forbidden', thesis: null, outcomes };
}
