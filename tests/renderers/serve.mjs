import { createServer } from 'node:http';
import { formPrograms } from './form-programs.mjs';

/*
 * Serves the two form programs on the loopback address, one page each, empty. The tests hand them a
 * questionnaire. Nothing here is part of the product.
 */

const answer = await formPrograms();

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  answer(pathname).then(
    ([type, body]) =>
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body),
    () => response.writeHead(404).end(),
  );
}).listen(Number(process.env.PORT), '127.0.0.1');
