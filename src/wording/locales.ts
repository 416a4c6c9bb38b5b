export { defaultLocale, locales, type Locale } from '../schemas/languages.ts';
