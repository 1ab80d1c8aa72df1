/** The words of a shell command: bare, or in single quotes, which hold everything as it is. */
const shellWords = (command: string): readonly string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

/** What curl would send. An option that is not known here throws. */
export const requestOf = (command: string): Request => {
  const [program, ...words] = shellWords(command);
  if (program !== 'curl') throw new Error(`${program} is not curl`);
  const headers = new Headers();
  let url = '';
  let method: string | undefined;
  let body: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-sS') continue;
    if (word === '-X') method = words.shift();
    else if (word === '-d') body = words.shift();
    else if (word === '-H')
      headers.append(...((words.shift() ?? '').split(': ', 2) as [string, string]));
    else if (word.startsWith('http://localhost:3000/')) url = word;
    else throw new Error(`curl ${word} is not understood`);
  }
  return new Request(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers,
    ...(body === undefined ? {} : { body }),
  });
};

/** A command of a page with the answer that is printed after it. */
interface PrintedExample {
  readonly command: string;
  readonly answer: Readonly<Record<string, unknown>>;
}

/** Every command of a page with its answer. A command without an answer takes that of the next one. */
export const printedExamples = (page: string): readonly PrintedExample[] =>
  [...page.matchAll(/```sh\n([\s\S]*?)```[\s\S]*?```json\n([\s\S]*?)```/g)].map(
    ([, command = '', answer = '']) => ({ command: command.trim(), answer: JSON.parse(answer) }),
  );
