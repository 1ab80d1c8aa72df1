// What somebody would write without a framework: the same limit of a body, the same contract, the same
// rules, nothing else. Says its port to whoever started it.
import { createServer } from 'node:http';
import { readAssessmentRequest } from '../../lib/api/assessment-request.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { largestBody } from '../../lib/api/read-json.ts';
import { explain } from '../../rules/engine/explain.ts';

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  let length = 0;
  const answer = (status: number, body: unknown) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(body));
  request.on('data', (part: Buffer) => {
    length += part.length;
    if (length <= largestBody) parts.push(part);
  });
  request.on('end', () => {
    if (length > largestBody) return answer(413, {});
    try {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
      const { answers, setting } = readAssessmentRequest(body);
      return answer(200, explain(answers, setting));
    } catch (error) {
      return error instanceof Refusal
        ? answer(error.problem.status, error.problem)
        : answer(400, {});
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
});
