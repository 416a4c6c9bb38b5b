import type { Fault } from './fault.ts';

/** Invalid characters (damaged or invisible), each with its name and remedy. */
const rules: { pattern: RegExp; name: string; remedy: string }[] = [
  {
    pattern: /\0/g,
    name: 'tegnet NUL',
    remedy: 'ta det bort, og lagre filen som UTF-8 hvis den er lagret som UTF-16',
  },
  { pattern: /\t/g, name: 'en tabulator', remedy: 'skriv mellomrom' },
  {
    pattern: /\u00ad/g,
    name: 'en myk bindestrek, som ikke vises',
    remedy: 'ta den bort, eller skriv en vanlig bindestrek',
  },
  { pattern: /[\u2028\u2029\u0085\r]/g, name: 'et uvanlig linjeskift', remedy: 'skriv et vanlig linjeskift' },
  // Valid within a text, but YAML does not accept it as white space.
  {
    pattern: /(?<=^[ \-]*(?:\w+:)?)[\p{Zs}--[ ]]/gv,
    name: 'et hardt mellomrom der YAML trenger et vanlig',
    remedy: 'skriv et vanlig mellomrom',
  },
  { pattern: /\ufffd/g, name: 'et tegn som gikk tapt da filen ble lagret', remedy: 'skriv tegnet som skal stå der' },
  { pattern: /\p{Cs}/gu, name: 'et halvt tegn', remedy: 'skriv tegnet helt ut' },
  {
    pattern: /[\p{Cc}--[\0\t\r\u0085]]/gv,
    name: 'et kontrolltegn',
    remedy: 'ta det bort, og se etter at filen er lagret som UTF-8',
  },
  { pattern: /[\p{Co}\p{NChar}]/gu, name: 'et tegn uten fast betydning', remedy: 'skriv tegnet som skal stå der' },
  // Joiners are valid in emoji and some scripts.
  {
    pattern: /(?<![\p{ExtPict}\p{EMod}\p{VS}\p{M}]|(?!\p{Script=Latin})\p{L})[\u200c\u200d]/gu,
    name: 'et usynlig tegn',
    remedy: 'ta det bort',
  },
  {
    pattern: /[\p{DI}--[\p{VS}\u00ad\u200c\u200d\u{e0020}-\u{e007f}]]/gv,
    name: 'et usynlig tegn',
    remedy: 'ta det bort',
  },
  // Where they choose how a sign is drawn, they are part of it.
  {
    pattern: /(?<=^|[\p{Script=Latin}\p{Z}])\p{VS}|(?<![🏴\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]/gv,
    name: 'et usynlig tegn',
    remedy: 'ta det bort',
  },
  {
    pattern: /[\ufff9-\ufffc]/g,
    name: 'et tegn som står for noe som ikke kom med',
    remedy: 'ta det bort',
  },
  {
    pattern: /[\ufb00-\ufb06]/g,
    name: 'bokstaver som er satt sammen til ett tegn',
    remedy: 'skriv dem hver for seg',
  },
  {
    pattern: /Ã[\u0080-\u00bf†˜…‚„‰¦¸¥]|Â[\u0080-\u00bf]|â€[\u0080-\u00bf™œ˜“”¦]/g,
    name: 'bokstaver som er lest i feil tegnsett',
    remedy: 'skriv tegnet som skal stå der, og lagre filen som UTF-8',
  },
  {
    pattern: /__ASTRO_IMAGE_/g,
    name: 'et ord som Astro bruker om bilder og tar bort fra tekster',
    remedy: 'skriv det på en annen måte',
  },
];

/** Finds invalid characters in a text; per line, the first match of each rule. */
export function checkCharacters(text: string): Fault[] {
  return text.split('\n').flatMap((line, index) =>
    rules.flatMap(({ pattern, name, remedy }) => {
      const [match] = line.matchAll(pattern);
      if (match === undefined) return [];
      return [{ line: index + 1, seen: showAround(line, match), reason: `her står ${name}: ${remedy}` }];
    }),
  );
}

/** The context of a match, with the matched characters as code points. */
function showAround(line: string, { 0: found, index }: RegExpExecArray): string {
  const codes = [...found].map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return `${line.slice(Math.max(0, index - 16), index).trimStart()}⟨${codes.join(' ')}⟩${line.slice(index + found.length).slice(0, 16)}`;
}
