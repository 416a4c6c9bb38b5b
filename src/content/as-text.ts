/** Advice on how to write prose that YAML takes literally; completes a sentence. */
export const AS_TEXT = 'sett teksten i anførselstegn, eller skriv «>-» og teksten på linjen under, med innrykk';
