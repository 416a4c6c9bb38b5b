/** How prose is written so that no sign in it means anything to YAML; completes a sentence. */
export const AS_TEXT = 'sett teksten i anførselstegn, eller skriv «>-» og teksten på linjen under, med innrykk';
