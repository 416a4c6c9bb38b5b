import type { SourceCheck } from '../../schemas/source-check.ts';
import { gap, type CheckResult, type Outcome } from './outcome.ts';
import { settingsFile } from './waivers.ts';

/** A content file as it lies on disk. */
export interface ContentFile {
  /** Path below the content folder. */
  file: string;
  text: string;
}

/** Checks that no content file holds what must not be published. The words themselves are never printed. */
export function checkForbidden(files: readonly ContentFile[], settings: SourceCheck): CheckResult {
  const patterns = settings.forbidden.map(({ pattern, reason }) => ({
    expression: new RegExp(pattern, 'mu'),
    pattern,
    reason,
  }));
  const outcomes = files.flatMap(({ file, text }): Outcome[] => {
    // The settings name the patterns, so only what else they say is read.
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
  return { name: 'filer uten forbudt innhold', thesis: null, outcomes };
}
