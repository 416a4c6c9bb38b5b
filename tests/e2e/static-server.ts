import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';

/** A running web server for one built site. */
export interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv',
};

/**
 * Serves a folder under a base path, as a plain file host does: for what is not there it answers with `404.html`.
 * Outside the base there is nothing.
 *
 * @param hold Each answer waits for what it returns for the path.
 * @param read The content of a file by its path in the folder, e.g. `/om/index.html`; rejects where there is none.
 * @param port By default one that is free.
 */
export async function serveFolder(
  folder: string,
  base: string,
  hold: (path: string) => Promise<void> = async () => {},
  read: (file: string) => Promise<Buffer | string> = (file) => readFile(join(folder, file)),
  port = 0,
): Promise<StaticServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    await hold(pathname);
    const inside = pathname.startsWith(base) ? posix.normalize(`/${decodeURI(pathname.slice(base.length))}`) : null;
    const file = inside?.endsWith('/') ? `${inside}index.html` : inside;
    const missing = '/404.html';
    const send = async (status: number, name: string) => {
      const body = await read(name);
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
      // A file whose name holds the hash of its content never changes.
      if (name.startsWith('/_astro/')) response.setHeader('cache-control', 'max-age=31536000, immutable');
      response.writeHead(status).end(body);
    };
    await (file === null ? send(404, missing) : send(200, file).catch(() => send(404, missing))).catch(() =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404'),
    );
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
