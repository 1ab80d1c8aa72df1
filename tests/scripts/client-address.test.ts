import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddress, countedAddress, proxiesFrom } from '../../scripts/lib/client-address.mjs';
import { frontDoor } from '../../scripts/lib/front-door.mjs';

describe('the address that limits count', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'unknown'],
    ['', 'unknown'],
  ])('%s counts as %s', (text, counted) => {
    expect(countedAddress(text)).toBe(counted);
  });

  test.each([
    ['without a proxy a client cannot choose it', '1.1.1.1', '6.6.6.6', 0, '1.1.1.1'],
    ['behind one proxy it is what the proxy saw', '10.0.0.1', '6.6.6.6, 1.1.1.1', 1, '1.1.1.1'],
    [
      'behind two it is what the outer one saw',
      '10.0.0.1',
      '6.6.6.6, 1.1.1.1, 10.0.0.2',
      2,
      '1.1.1.1',
    ],
    ['a proxy that says nothing is counted itself', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ] as const)('%s', (_what, connection, forwarded, proxies, expected) => {
    expect(clientAddress(connection, forwarded, proxies)).toBe(expected);
  });

  test('the number of proxies is a digit, or none', () => {
    expect([undefined, '', '0', '1', '2', '-1', 'x', '11'].map(proxiesFrom)).toEqual([
      0, 0, 0, 1, 2, 0, 0, 0,
    ]);
  });
});

test('the front door tells it, over whatever a client wrote there', async () => {
  const server = frontDoor((asked, response) => response.end(JSON.stringify(asked.headers)), 0);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const said = await new Promise<string>((resolve, reject) => {
    const headers = {
      'x-facewise-address': '6.6.6.6',
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    };
    const asked = request({ host: '127.0.0.1', port, path: '/api/v1/x', headers }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve(text));
    });
    asked.on('error', reject);
    asked.end();
  });
  server.close();
  expect(JSON.parse(said)['x-facewise-address']).toBe('127.0.0.1');
  expect(said).not.toMatch(/6\.6\.6\.6|evil|x-forwarded/);
});
