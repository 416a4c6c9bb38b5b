import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_LINK_LENGTH, readList, writeList } from '../../../src/reading-list/link-code.ts';
import { emptyList, type ReadingList } from '../../../src/reading-list/list.ts';
import { anyList } from '../../fixtures/arbitrary-list.ts';
import { anyLongText, anyText } from '../../fixtures/arbitrary-text.ts';

const list: ReadingList = {
  title: 'Uke 3',
  note: '',
  entries: [
    { heading: 'Samvær', note: 'Les først' },
    { code: 'abcdefg', note: '' },
    { code: '1234567', note: 'Til tavla' },
  ],
};
const written = writeList(list);
const intact = { state: 'intact', missing: 0, unreadable: [] };

test('a written list is short and legible', () => {
  expect(written).toMatch(/^1\.3\.TUke_3\.HSamv~6e~r\.NLes_f~6w~rst\.abcdefg\.1234567\.NTil_tavla\.Z[a-z0-9]{4}$/);
});

test('any list is read back as it was written', () => {
  fc.assert(
    fc.property(anyList, (any) => {
      expect(readList(writeList(any))).toEqual({ list: any, ...intact });
    }),
  );
});

test('a list is read back after it went through an address', () => {
  fc.assert(
    fc.property(anyList, (any) => {
      const address = new URL(`https://x.no/leseliste/?l=${writeList(any)}`);
      expect(readList(address.searchParams.get('l') ?? '').list).toEqual(any);
    }),
  );
});

test('a list is read back after a mail program broke its link into lines', () => {
  expect(readList(written.replace(/.{20}/g, '$&\r\n ')).list).toEqual(list);
});

test('a list is read back whole with the marks that stood after its link in a text', () => {
  fc.assert(
    fc.property(anyList, fc.constantFrom('.', ',', ').', '»,', '":', "';"), (any, marks) => {
      expect(readList(writeList(any) + marks)).toEqual({ list: any, ...intact });
    }),
  );
});

test('a hundred records make fewer than a thousand characters', () => {
  const entries = Array.from({ length: 100 }, (_, n) => ({ code: `a${String(n).padStart(6, '0')}`, note: '' }));
  expect(writeList({ ...emptyList, entries }).length).toBeLessThan(1000);
});

test('a link cut anywhere gives the entries before the cut and the number of those after it', () => {
  fc.assert(
    fc.property(anyList, fc.nat(), (any, cut) => {
      const whole = writeList(any);
      const read = readList(whole.slice(0, cut % whole.length));
      expect(read.state).toBe('cut');
      expect(read.unreadable).toEqual([]);
      expect(any.title.startsWith(read.list.title)).toBe(true);
      expect(any.note.startsWith(read.list.note)).toBe(true);
      const known = any.entries.slice(0, read.list.entries.length);
      expect(read.list.entries.map((entry) => ('code' in entry ? entry.code : ''))).toEqual(
        known.map((entry) => ('code' in entry ? entry.code : '')),
      );
      known.forEach((entry, index) => expect(entry.note.startsWith(read.list.entries[index]!.note)).toBe(true));
      if (read.missing !== null) expect(read.missing + read.list.entries.length).toBe(any.entries.length);
    }),
  );
});

test('a cut link that still tells how many entries it had says how many are missing', () => {
  expect(readList(written.slice(0, written.indexOf('1234567') + 3))).toMatchObject({
    list: { title: 'Uke 3', entries: list.entries.slice(0, 2) },
    state: 'cut',
    missing: 1,
  });
});

test('a link cut in its last word is known to be cut', () => {
  expect(readList(written.slice(0, -6))).toMatchObject({ state: 'cut', missing: 0 });
  expect(readList(written.slice(0, -1))).toMatchObject({ list, state: 'cut', missing: 0 });
});

test('an edited link is read as far as it can be, and known to be edited', () => {
  const edited = readList(written.replace('1234567', 'x!y').replace('Uke_3', 'Uke_4'));
  expect(edited.state).toBe('changed');
  expect(edited.list.title).toBe('Uke 4');
  expect(edited.unreadable).toEqual([{ place: 3, text: 'x!y' }]);
  expect(edited.missing).toBe(0);
});

test('one changed character is noticed', () => {
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.constantFrom(...'abc019_~-THN'), (index, char) => {
      const edited = written.slice(0, index) + char + written.slice(index + 1);
      expect(readList(edited).state === 'intact').toBe(edited === written);
    }),
  );
});

test('a list of a later form is known as such and not guessed at', () => {
  expect(readList(written.replace(/^1/, '2'))).toEqual({
    list: emptyList,
    state: 'newer',
    missing: null,
    unreadable: [],
  });
});

test.each(['', '.', '1', '1.', '1.1', 'Z', '.....', '1.0', '__proto__', '1.99999.Z0000', '2'])(
  '«%s» gives an empty list',
  (text) => {
    expect(readList(text).list).toEqual(emptyList);
    expect(readList(text).state).not.toBe('intact');
  },
);

test('any text is read without an error and never taken for a whole list', () => {
  fc.assert(
    fc.property(anyLongText, (text) => {
      expect(['cut', 'changed', 'newer']).toContain(readList(text).state);
      readList(`1.${text}`);
      readList(`1.3.${text}.Z0000`);
    }),
  );
});

test('any parts between the dots are read without an error', () => {
  fc.assert(fc.property(fc.array(anyText), (parts) => readList(['1', parts.length, ...parts].join('.')).list !== null));
});

test('of a link of a million characters the first part is read', () => {
  const long = `1.125000.${'abcdefg.'.repeat(125_000)}Z0000`;
  const { list: read, state, missing } = readList(long);
  expect(state).toBe('cut');
  expect(read.entries.length).toBeGreaterThan(MAX_LINK_LENGTH / 10);
  expect(read.entries.length).toBeLessThan(MAX_LINK_LENGTH / 8);
  expect(missing).toBe(125_000 - read.entries.length);
});
