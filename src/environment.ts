// What a build and the commands beside it are told from outside.

/** Folder of the records. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/** Folder the site is built into. */
export const siteFolder = process.env['OUT_DIR'] ?? 'dist';

/** Path the site will lie under, as it was given, e.g. `/repo`. */
export const basePath = process.env['BASE_PATH'] ?? '/';
