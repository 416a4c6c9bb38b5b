import { existsSync, readdirSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Settings read from environment variables. A variable that is empty is not set.

/** Invalid setting; the message is one sentence that says what to write instead. */
export class SettingError extends Error {}

/** Environment variables, e.g. `process.env`. */
type Variables = Readonly<Record<string, string | undefined>>;

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads `BASE_PATH`, the base path of the site.
 *
 * @returns The path with a slash at both ends, e.g. `/repo/`; `/` if unset.
 */
export function readBasePath({ BASE_PATH: given = '' }: Variables): string {
  const refuse = (why: string) => new SettingError(`BASE_PATH=${given} kan ikke brukes: ${why}`);
  const path = given.trim();
  if (/^\/?[a-z]:(?:[\\/]|$)|[\\/]Program Files/i.test(path)) {
    const own = path.replace(/^.*[\\/](?:\w*Git|git-sdk-\d+|msys\d*|usr)(?=[\\/]|$)/i, '').replace(/^\/?[a-z]:/i, '');
    const words = own.split(/[\\/]+/).filter((part) => part !== '');
    const instead = words.length === 0 ? 'la være å sette BASE_PATH' : `skriv BASE_PATH=${words.join('/')}`;
    throw refuse(`Git Bash har gjort stien om til en mappe på maskinen; ${instead}.`);
  }
  if (/^[a-z]+:\/\//i.test(path)) {
    const isHost = /^https?:/i.test(path) && URL.canParse(path);
    const { origin, pathname } = isHost ? new URL(path) : { origin: 'https://example.org', pathname: '/repo/' };
    throw refuse(`det er en hel adresse; skriv SITE_URL=${origin} BASE_PATH=${pathname}.`);
  }
  const parts = path.replace(/^[\\/]+|[\\/]+$/g, '').split('/');
  if (parts[0] === '') return '/';
  if (parts.some((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part))) {
    throw refuse(
      'hver del av stien skal bestå av bokstavene a–z, tall, «-», «_», «.» og «~»; skriv for eksempel /repo/.',
    );
  }
  return `/${parts.join('/')}/`;
}

/**
 * Reads `SITE_URL`, the host of the site.
 *
 * @param base Base path of the site.
 * @returns Scheme and host, e.g. `https://example.org`; undefined if unset.
 */
export function readSiteUrl({ SITE_URL: given = '' }: Variables, base: string): string | undefined {
  if (given.trim() === '') return undefined;
  const refuse = (why: string) => new SettingError(`SITE_URL=${given} kan ikke brukes: ${why}`);
  const address = given.trim();
  if (!/^https?:\/\/(?![a-z]+:\/\/)/i.test(address)) {
    const meant = parseHost(
      `https://${address.replace(/^["']?(?:[a-z]+:?[\\/]{2,}|[\\/]+|[a-z]+:[\\/]?(?!\d))*/i, '')}`,
    );
    const { origin, pathname } = meant ?? new URL('https://example.org');
    const instead = `SITE_URL=${origin}${pathname === '/' ? '' : ` BASE_PATH=${pathname}`}`;
    throw refuse(`adressen skal begynne med https://; skriv for eksempel ${instead}.`);
  }
  const url = parseHost(address);
  if (url === null) throw refuse('det er ingen gyldig adresse; skriv for eksempel SITE_URL=https://example.org.');
  if (url.username !== '' || url.password !== '') {
    throw refuse(`navn og passord ville stå på hver side; skriv SITE_URL=${url.origin}.`);
  }
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(address)) {
    throw refuse(`adressen skal slutte før «?» og «#»; skriv SITE_URL=${url.origin}.`);
  }
  const path = `${url.pathname.replace(/\/+$/, '')}/`;
  if (path !== '/' && path !== base) {
    throw refuse(`stien hører hjemme i BASE_PATH; skriv SITE_URL=${url.origin} BASE_PATH=${path}.`);
  }
  return url.origin;
}

/** An address whose host can be one: names or numbers between full stops. */
function parseHost(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[.*\])$/.test(url.hostname) ? url : null;
}

/**
 * Reads `OUT_DIR`, the output folder. A build empties it first, so it must not contain anything else.
 *
 * @param content Folder of the records.
 */
export function readSiteFolder({ OUT_DIR: given = '' }: Variables, content: string): string {
  const folder = given.trim() === '' ? 'dist' : given;
  const refuse = (why: string) => new SettingError(`OUT_DIR=${folder} kan ikke brukes: ${why}`);
  const kept = [
    project,
    content,
    ...['src', 'public', 'tests', 'scripts', 'node_modules'].map((name) => resolve(project, name)),
  ];
  if (kept.some((other) => !/^\.\.(?:$|[\\/])/.test(relative(folder, other)))) {
    throw refuse('byggingen tømmer mappen, og den har filer som trengs; skriv en mappe som bare er til nettstedet.');
  }
  const about = statSync(folder, { throwIfNoEntry: false });
  const isSite = resolve(folder) === resolve(project, 'dist') || existsSync(resolve(folder, 'index.html'));
  if (about?.isDirectory() === true && !isSite && readdirSync(folder).length > 0) {
    throw refuse('byggingen tømmer mappen, og den har filer som ikke er et nettsted; skriv en tom eller ny mappe.');
  }
  if (about?.isFile()) throw refuse('det er en fil; skriv en mappe.');
  return folder;
}

/** Rejects a project path with characters that Vite parses as URL syntax. */
export function checkProjectFolder(folder: string): void {
  const sign = /[#?%]/.exec(folder)?.[0];
  if (sign === undefined) return;
  throw new SettingError(`Prosjektet kan ikke bygges i ${folder}: gi mappen et navn uten «${sign}».`);
}

/** Reads a setting; if it is invalid, prints the message and exits. */
function orExit<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

orExit(() => checkProjectFolder(project));

/** Folder of the records. */
export const contentFolder = process.env['CONTENT_DIR'] || 'content';

/** Base path of the site, with a slash at both ends. */
export const basePath = orExit(() => readBasePath(process.env));

/** Scheme and host of the site; undefined if unset, since a made-up host would mislead. */
export const siteUrl = orExit(() => readSiteUrl(process.env, basePath));

/** Output folder of the build. */
export const siteFolder = orExit(() => readSiteFolder(process.env, contentFolder));
