// npm start: install, build, serve.
import { createServer } from 'node:net';
import { giveUp, install, runScript, serveScript } from './setup.mjs';

const port = 4321;

/** Whether the port is free on a local address. */
async function isFree(host) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

if (!(await isFree('127.0.0.1')) || !(await isFree('::1'))) {
  giveUp(`Port ${port} er opptatt: lukk det som bruker den (kanskje en Belegg som alt kjører), og prøv igjen.`);
}
install();
if (!runScript('build')) giveUp('Nettstedet ble ikke bygd: rett feilene over og prøv igjen.');
console.log(`\nBelegg er klar på http://localhost:${port}/ (avslutt med Ctrl+C)\n`);
serveScript('preview', ['--port', String(port)]);
