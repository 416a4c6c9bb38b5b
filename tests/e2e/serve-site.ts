// Serves the built site on the port that is its argument.
import { siteFolder } from '../site/built-site.ts';
import { serveFolder } from './static-server.ts';

await serveFolder(siteFolder, '/', undefined, undefined, Number(process.argv[2]));
