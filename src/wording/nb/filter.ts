export const filter = {
  all: 'Alle',
  clear: 'Nullstill',
  none: 'ingen valgt',
  unknown: 'Adressen har et filter vi ikke kjenner, og det er sett bort fra: {values}.',
};
