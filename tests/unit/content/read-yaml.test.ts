import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/content/read-yaml.ts';
import { describeProblem } from '../../../src/content/report-problems.ts';

const schema = z.strictObject({
  nb: z.string().nullable(),
  words: z.array(z.string()).default([]),
  order: z.number().default(1),
});

/** What a text holds, or the sentences that refuse it. */
function read(text: string): unknown {
  const result = readYaml(text, schema, 'post.yaml');
  return 'record' in result ? result.record : result.problems.map(describeProblem);
}

const refusals = (text: string) => read(text) as string[];

test.each([
  ['after a text', 'nb: Gruppe #2 og 3\n', 1],
  ['on the line under a text', 'nb:\n  Gruppe\n  #2 er best\n', 3],
  ['in the place of a text', 'nb: #2 er best\n', 1],
  ['after the sign of a block', 'nb: >- #2\n  Tekst\n', 1],
  ['among the lines of a block, less indented than they are', 'nb: >-\n    Tekst\n  #2 er best\n', 3],
  ['after a quoted text', 'nb: "Gruppe" #2\n', 1],
  ['under an item of a list', 'nb: x\nwords:\n  - Gruppe\n    #2\n  - b\n', 4],
  ['inside a list in brackets', 'nb: x\nwords: [Gruppe #2\n  ]\n', 2],
  ['after a number', 'nb: x\norder: 7 #2\n', 2],
])('a comment %s is refused, since it swallows words', (_, text, line) => {
  expect(refusals(text)).toEqual([
    expect.stringMatching(new RegExp(`^linje ${line} «.*»: «#2[^»]*» leses som en kommentar og faller bort: .*«>-»`)),
  ]);
});

test('a comment on a line of its own is none of the text, and a hash in a text is', () => {
  const text = '# a\nnb: >-\n  Gruppe #2\n  #3 er C#\n# b\nwords:\n  # c\n  - C#\n  # d\n  - "#1"\n# e\norder: 2\n';
  expect(read(text)).toEqual({ nb: 'Gruppe #2 #3 er C#', words: ['C#', '#1'], order: 2 });
});

test.each([
  ['- Vi må', 'en bindestrek med mellomrom først'],
  ['? Hva', 'et spørsmålstegn først'],
  ['Han sa: ja', 'et kolon i teksten'],
  ['Han sa:', 'et kolon i teksten'],
  ['&co Firma', '«&co» leses som et merke'],
  ['*viktig* ord', '«*viktig*» leses som en henvisning'],
  ['!viktig ord', '«!viktig» leses som en type'],
  ['%5 er', 'et prosenttegn først'],
  ['@per sa', 'tegnet teksten begynner med'],
  ['`kode` er', 'tegnet teksten begynner med'],
  ['> tekst', 'etter «|» og «>» skal teksten stå på linjen under'],
  ['| tekst', 'etter «|» og «>» skal teksten stå på linjen under'],
  ['>2 personer', 'etter «|» og «>» skal teksten stå på linjen under'],
  ['{klamme} tekst', 'en klamme først'],
  ['[sic] tekst', 'en klamme først'],
  ['[[theory/recovery]] er', 'en klamme først'],
  ['} tekst', 'en klamme først'],
  [', tekst', 'et komma først'],
  ['"Ja" sa hun', 'anførselstegn først'],
  ["'Ja' sa hun", 'anførselstegn først'],
])('a text that is written as «%s» is refused with its line and the way to write it', (written, reason) => {
  const sentence = new RegExp(`^linje 2 «nb: ${RegExp.escape(written)}»: .*${RegExp.escape(reason)}.*«>-»`);
  expect(refusals(`order: 1\nnb: ${written}\n`)).toEqual([expect.stringMatching(sentence)]);
  expect(refusals(`text:\n  nb: ${written}\n`)).toEqual([expect.stringMatching(sentence)]);
});

test('a colon is found on the line where it stands', () => {
  expect(refusals('nb: Hun\n  sa: ja\n')).toEqual([expect.stringMatching(/^linje 2 «sa: ja»: et kolon/)]);
});

test.each([
  ['4.10', 'et tall: skriv «"4.10"»'],
  ['0xE6', 'et tall: skriv «"0xE6"»'],
  ['007', 'et tall: skriv «"007"»'],
  ['true', 'sant eller usant: skriv «"true"»'],
  ['null', '«ikke oppgitt»: skriv teksten, eller «"null"»'],
  ['~', '«ikke oppgitt»: skriv teksten, eller «"~"»'],
  ['[sic]', 'en liste: sett teksten i anførselstegn'],
  ['[[theory/recovery]]', 'en liste: sett teksten i anførselstegn'],
  ['- Vi', 'en liste: sett teksten i anførselstegn'],
  ['{sic}', 'felter med navn: sett teksten i anførselstegn'],
  ['Han sa: ja', 'felter med navn: sett teksten i anførselstegn'],
])('in a list of texts, «%s» is refused as it is written', (written, reason) => {
  expect(refusals(`nb: x\nwords:\n  - a\n  - ${written}\n`)).toEqual([
    expect.stringMatching(
      new RegExp(
        `^words\\[1\\] «${RegExp.escape(written)}»: skal være tekst, men leses som ${RegExp.escape(reason)}.* \\(linje 4\\)\\.$`,
      ),
    ),
  ]);
});

test('a text that is left out after its field is told from one that is not given', () => {
  expect(refusals('nb: x\nwords:\n  -\n')).toEqual([
    'words[0]: skal være tekst, men står tomt: skriv teksten (linje 3).',
  ]);
});

test.each([
  'no',
  'yes',
  'on',
  'off',
  'nei',
  '2017-01-01',
  '1. klasse',
  '2017. Da',
  '-Vi',
  '10:30',
  'C#',
  'a:b',
  '1_000',
  '=',
  '+1 og -1',
])('«%s» is read as the text it is', (written) => {
  expect(read(`nb: ${written}\n`)).toMatchObject({ nb: written });
});

test.each([
  ['a field that is written twice', 'nb: x\nnb: y\n', /^linje 2 «nb: y»: feltet står to ganger/],
  ['several documents', 'nb: x\n---\nnb: y\n', /^linje 2 «---»: her begynner et nytt dokument/],
  ['a text after the end of the document', 'nb: x\n...\nnb: y\n', /^linje 3 «nb: y»: her begynner et nytt dokument/],
  ['a directive', '%YAML 1.1\n---\nnb: x\n', /^linje 1 «%YAML 1\.1»: en linje som begynner med «%»/],
  ['a merged field', 'nb: x\n<<: {order: 2}\n', /^linje 2 .*: felter kan ikke flettes inn med «<<»/],
  ['a quotation mark that is not closed', 'order: 1\nnb: "x\n', /^linje 2 «nb: "x»: anførselstegnet lukkes ikke/],
  ['a bracket that is not closed', 'nb: [sic\norder: 1\n', /^linje 1 «nb: \[sic»: klammen lukkes ikke/],
  ['a brace that is not closed', 'nb: x\nwords: {a\n', /^linje 2 «words: \{a»: klammen lukkes ikke/],
  ['a bracket in the place of a field', 'nb: [[theory/x]]: ja\n', /^linje 1 «nb: .*»: foran kolonet/],
  ['no name before a colon', 'nb: x\n: y\n', /^linje 2 «: y»: foran kolonet/],
  ['a list in the place of a field', 'nb: x\n[a]: y\n', /^linje 2 «\[a\]: y»: foran kolonet/],
  ['a backslash that means nothing', 'nb: "a\\q"\n', /^linje 1 «nb: "a\\q"»: bakstreken/],
  ['an indent of its own', 'nb: >-\n    x\n  y\n', /^linje 3 «y»: innrykket/],
  ['a line without a colon', 'nb: x\nog mer\n', /^linje 2 «og mer»: her mangler et kolon/],
  ['half a character by its code', 'nb: "\\ud83d"\n', /^linje 1 .*⟨U\+D83D⟩.*: her står et halvt tegn/],
  ['a control character by its code', 'order: 1\nnb: "a\\x00"\n', /^linje 2 .*⟨U\+0000⟩.*: her står tegnet NUL/],
  ['no colon after the name of the only field', 'nb:x\n', /^«nb:x»: skal være felter med navn/],
])('%s is refused', (_, text, sentence) => {
  expect(refusals(text)).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ['C:\\new', '\\n'],
  ['C:\\table', '\\t'],
  ['C:\\_old', '\\_'],
  ['C:\\/', '\\/'],
  ['C:\\ny\\new', '\\n'],
  ['C:\\\\\\new', '\\n'],
  ['a\\x0Ab', '\\x0A'],
  ['a\\u000ab', '\\u000a'],
  ['a\\U0000000Ab', '\\U0000000A'],
  ['a\\\n  b', '\\'],
])('in double quotes, %j is refused for its escape, which would change the text unseen', (written, escape) => {
  const sentence = `»: «${escape}» leses som et annet tegn i doble anførselstegn: skriv «\\${escape}» eller bruk enkle`;
  for (const text of [`order: 1\nnb: "${written}"\n`, `nb: x\nwords: ["${written}"]\n`]) {
    expect(refusals(text)).toEqual([expect.stringContaining(sentence)]);
    expect(refusals(text)[0]).toMatch(/^linje 2 «/);
  }
});

test('an escape is found on its own line of a text over several lines', () => {
  expect(refusals('nb: "Tillit\n  C:\\new"\n')).toEqual([expect.stringMatching(/^linje 2 «C:\\new"»: «\\n» leses/)]);
});

test.each([
  ['"C:\\\\new"', 'C:\\new'],
  ["'C:\\new'", 'C:\\new'],
  ['C:\\new', 'C:\\new'],
  ['>-\n  C:\\new', 'C:\\new'],
  ['"Hun sa \\"ja\\""', 'Hun sa "ja"'],
  ['"\\xe5 \\u00e5 \\U000000e5"', 'å å å'],
])('a backslash that is written as %s is read as it is meant', (written, meant) => {
  expect(read(`nb: ${written}\n`)).toMatchObject({ nb: meant });
});

test.each(['', '# bare en kommentar\n', '---\n'])('a file that holds nothing (%j) is refused', (text) => {
  expect(refusals(text)).toEqual(['er tom: skal være felter med navn.']);
});

test.each([
  [
    'aliases that multiply',
    `a: &a [x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`).join('')}`,
  ],
  ['brackets', '['.repeat(100_000)],
  ['braces', '{a: '.repeat(100_000)],
  ['dashes', '- '.repeat(100_000)],
  ['lines', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s that nest without end are refused at once', (_, text) => {
  const sentences = refusals(text);
  expect(sentences.length).toBeLessThan(100);
  expect(sentences[0]).toMatch(/^linje \d+ «/);
});

test.each(['0x10', '0o17', '017', '1e3', '+5', '.5'])(
  '%s is refused as a number, since it is not as it looks',
  (written) => {
    expect(refusals(`nb: x\norder: ${written}\n`)).toEqual([
      `linje 2 «${written}»: leses som tallet ${Number(written)}: skriv det slik det er ment, med sifre.`,
    ]);
  },
);

test.each([
  ['0', 0],
  ['2012', 2012],
  ['-3', -3],
  ['10.5', 10.5],
])('%s is a number', (written, order) => {
  expect(read(`nb: x\norder: ${written}\n`)).toMatchObject({ order });
});

test('a text in composed characters is the same however it was typed', () => {
  expect(read('nb: "e\\u0301"\n')).toEqual(read('nb: é\n'));
});

test('an optional text may be left open or said to be unknown', () => {
  expect([read('nb:\n'), read('nb: null\n')]).toEqual([read('nb: ~\n'), read('nb: ~\n')]);
});
