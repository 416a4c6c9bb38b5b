/** The place of a cell on the page of the matrix; permanent. */
export function cellAnchor(themeId: string, studyId: string): string {
  return `${themeId}--${studyId}`;
}

/** The place on the page of the matrix where the studies of a theme are listed. */
export function themeAnchor(themeId: string): string {
  return `tema-${themeId}`;
}

/** The list of all cells on the page of the matrix. */
export const listAnchor = 'ruter';
