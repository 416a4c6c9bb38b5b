/** A decoded URL parameter. */
export interface ReadParameter {
  value: string;
  /** Whether it had invalid escapes, which were removed. */
  broken: boolean;
}

/** Between two parameters; an ampersand that no name follows is part of a value, as in «Q&A». */
const separator = /[?&](?=[^=&?#\s]*=|$)/;

/** Names that mail, social media and counters add to a link. */
const foreign = /^(?:utm_|mc_|_ga|_hs)|clk?id$|^igshid$/;

/** The marks that a text puts after a link, each with its opening mark. */
const brackets = ['()', '[]', '<>', '«»'];

/**
 * Reads the parameters of a URL as they were meant: damaged on its way, it may be encoded twice or for HTML, in Latin-1,
 * in capitals, cut off, or followed by the marks of a text and the parameters of others. Never throws: escapes that are
 * cut off are removed, where `URLSearchParams` would substitute U+FFFD.
 *
 * @param search The query string, with its question mark.
 */
export function readParameters(search: string): (ReadParameter & { name: string })[] {
  const [query = ''] = (search.includes('=') ? search : decode(search).value).split('#');
  return query.split(separator).flatMap((part) => {
    const at = part.indexOf('=');
    const name = decode(part.slice(0, Math.max(at, 0)))
      .value.replace(/^(?:amp;)+/i, '')
      .toLowerCase();
    if (name === '' || foreign.test(name)) return [];
    return [{ name, ...decodeAgain(decode(withoutMarks(part.slice(at + 1)))) }];
  });
}

/**
 * Reads a URL parameter, see {@link readParameters}.
 *
 * @returns Null if the parameter is absent.
 */
export function readParameter(search: string, name: string): ReadParameter | null {
  const found = readParameters(search).find((parameter) => parameter.name === name);
  return found === undefined ? null : { value: found.value, broken: found.broken };
}

/** The known value that a parameter means, with other capitals and marks after it if need be. */
export function findMeant(value: string, known: readonly string[]): string | undefined {
  const [id = ''] = /^[\w-]*/.exec(value.toLowerCase()) ?? [];
  return known.find((other) => other === value) ?? known.find((other) => other.toLowerCase() === id);
}

function decode(raw: string): ReadParameter {
  let broken = false;
  const escapes = /%u[0-9a-f]{4}|(?:%[0-9a-f]{2})+|%[0-9a-f]?/gi;
  const value = raw.replace(/\+/g, ' ').replace(escapes, (run) => {
    const read = run.length < 3 ? '' : decodeUtf8(run);
    const whole = run.replace(/%(?:c[23]|e2|e.%[89ab].|f.(?:%[89ab].){1,2})$/i, '');
    broken ||= read === '' || (read === null && whole !== run);
    return read ?? decodeUtf8(whole) ?? decodeLatin1(whole);
  });
  // «Ã¸» is «ø» in UTF-8 that was read as Latin-1.
  return { value: value.replace(/Ã[\u0080-\u00bf]/g, (pair) => String.fromCharCode(pair.charCodeAt(1) + 64)), broken };
}

function decodeUtf8(escapes: string): string | null {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}

/** Decodes escapes of one byte, and those of `escape()` in JavaScript: `%u2013`. */
function decodeLatin1(escapes: string): string {
  return escapes.replace(/%u(....)|%(..)/g, (_, unit: string | undefined, byte: string) =>
    String.fromCharCode(parseInt(unit ?? byte, 16)),
  );
}

/** Decodes a value that was encoded more than once: it has escapes, all of them valid, and nothing that needs one. */
function decodeAgain(once: ReadParameter): ReadParameter {
  let { value } = once;
  for (let times = 0; times < 3 && /%[0-9a-f]{2}/i.test(value) && /^[\w.~!*'()+%-]*$/.test(value); times += 1) {
    value = decodeUtf8(value) ?? value;
  }
  return { ...once, value };
}

/** Drops closing marks after a value that has not their opening ones. */
function withoutMarks(raw: string): string {
  const marks = `,;${brackets.map(([open = '', close = '']) => (raw.includes(open) ? '' : close)).join('')}`;
  let end = raw.length;
  while (end > 0 && marks.includes(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}
