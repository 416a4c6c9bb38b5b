import { execFileSync } from 'node:child_process';
import packageFile from '../../package.json' with { type: 'json' };

/** Name and version of the software, which is also the version of its data. */
export const { name, version } = packageFile;

/**
 * Time of the newest change: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else the
 * last commit; null outside a repository. Building the same commit twice gives the same files.
 */
export const changed: string | null = readEpoch() ?? readLastCommit();

function readEpoch(): string | null {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : null;
}

function readLastCommit(): string | null {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8', stdio: 'pipe' });
    return new Date(Number(seconds) * 1000).toISOString();
  } catch {
    return null;
  }
}
