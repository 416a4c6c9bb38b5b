/** A name as a common noun in a sentence: «Elever» is «elever»; abbreviations such as «DNA-prøver» keep their capitals. */
export function lowerInitial(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
