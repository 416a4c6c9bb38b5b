import type { Corpus } from '../corpus/corpus.ts';
import { listNoteFacets, type NoteFacets } from '../corpus/note-facets.ts';
import { note } from '../schemas/note.ts';
import type { Locale } from './locales.ts';
import { titleOf } from './titles.ts';
import { useMessages } from './translate.ts';

/** A filter of notes: each value in use with its label and count. */
export interface NoteChoice {
  name: keyof NoteFacets;
  label: string;
  /** Label of the empty choice. */
  none: string;
  options: (readonly [value: string, label: string])[];
}

/** The filters of notes with their values, the gravest severity first. */
export function listNoteChoices({ notes, studies, theses }: Corpus, locale: Locale): NoteChoice[] {
  const t = useMessages(locale);
  const { severity, kind } = note.shape;
  const names: Record<keyof NoteFacets, (readonly [value: string, label: string])[]> = {
    alvor: severity.options.toReversed().map((value) => [value, t.note.severity[value]]),
    studie: studies.map((study) => [study.id, titleOf(study, locale)]),
    oppgave: theses.map((thesis) => [thesis.id, titleOf(thesis, locale)]),
    type: kind.options.map((value) => [value, t.note.kind[value]]),
  };
  const facets = notes.map(listNoteFacets);
  return (Object.keys(names) as (keyof NoteFacets)[]).map((name) => ({
    name,
    label: t.note.filterBy[name],
    none: t.filter.all,
    options: names[name].flatMap(([value, label]): [string, string][] => {
      const n = facets.filter((values) => values[name].includes(value)).length;
      return n === 0 ? [] : [[value, `${label} (${n})`]];
    }),
  }));
}
