import type { NoteNode, StudyNode, ThesisNode } from './corpus.ts';
import { compareSeverity, sortBySeverity } from './sort-notes.ts';

/** Filter values of a note, per filter. The names are URL parameters: permanent. */
export interface NoteFacets {
  alvor: string[];
  studie: string[];
  oppgave: string[];
  type: string[];
}

export function listNoteFacets(note: NoteNode): NoteFacets {
  return {
    alvor: [note.data.severity],
    studie: listStudies(note).map(({ id }) => id),
    oppgave: listTheses(note).map(({ id }) => id),
    type: [note.data.kind],
  };
}

/** Notes on one study, or on a thesis as a whole: on none or several of its studies. */
export interface NoteGroup {
  about: StudyNode | ThesisNode;
  /** The gravest first. */
  notes: NoteNode[];
}

/**
 * Every note once: under the study it is about, else under the thesis it is named in first. Studies come before theses,
 * and each kind in the order of its gravest note.
 */
export function groupNotes(
  notes: readonly NoteNode[],
  studies: readonly StudyNode[],
  theses: readonly ThesisNode[],
): NoteGroup[] {
  const groups = Map.groupBy(notes, (note) => {
    const [study, ...more] = listStudies(note);
    return study !== undefined && more.length === 0 ? study : listTheses(note)[0];
  });
  return [studies, theses].flatMap((records) =>
    records
      .flatMap((about) => {
        const group = groups.get(about);
        return group === undefined ? [] : [{ about, notes: sortBySeverity(group) }];
      })
      .toSorted((a, b) => compareSeverity(a.notes[0]!, b.notes[0]!)),
  );
}

/** The studies a note concerns, by themselves or as works. */
function listStudies({ studies, references }: NoteNode): StudyNode[] {
  return [...new Set([...studies, ...references.flatMap(({ study }) => study ?? [])])];
}

function listTheses({ places }: NoteNode): ThesisNode[] {
  return [...new Set(places.map(({ thesis }) => thesis))];
}
