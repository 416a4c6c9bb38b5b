export const bridge = {
  intro:
    'Hvor oppgavene støtter hverandre, utfyller hverandre, drar hver sin vei, eller bare den ene snakker. Belegget på hver side er oppgavenes; lesningen er vår.',
  relation: {
    supports: 'Støtter hverandre',
    complements: 'Utfyller hverandre',
    tension: 'I spenning',
    'one-side': 'Bare den ene',
    'shared-source': 'Felles kilde',
  },
  explains: {
    supports: 'Begge oppgavene sier det samme.',
    complements: 'Begge oppgavene har noe om dette, og de utfyller hverandre.',
    tension: 'Begge oppgavene har noe om dette, men de drar hver sin vei.',
    'one-side': 'Bare den ene oppgaven sier noe om dette.',
    'shared-source': 'Begge oppgavene viser til samme verk eller forfatter, eller kanskje samme.',
  },
  reading: 'Vår lesning',
  readingNote: 'Lesningen er vår, ikke oppgavenes.',
  silent: '{thesis} sier ikke noe om dette.',
  sharedWorks: 'Verk begge siterer',
  links: 'Broer til den andre oppgaven',
};
