import { languageFacts, type Language, type Locale } from '../schemas/languages.ts';

/** The name of a language in another one, for running text: «norsk», «engelsk». */
export function languageName(language: Language, locale: Locale): string {
  const { calledBy = language } = languageFacts[language];
  return new Intl.DisplayNames([locale], { type: 'language' }).of(calledBy) ?? language;
}

/** The same with a capital, for use on its own: «Norsk», «Engelsk». */
export function languageTitle(language: Language, locale: Locale): string {
  const name = languageName(language, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
