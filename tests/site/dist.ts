import { readSite, siteFolder } from './built-site.ts';

/** The site as it was built last. */
export const site = await readSite(siteFolder);
