import { describe, expect, test } from 'vitest';
import { PublicClinic } from '../../../lib/api/clinic-settings.ts';
import { allowedOrigins } from '../../../server/clinics/allowed-origins.ts';
import { clinicDayOf } from '../../../server/clinics/clinic-day.ts';
import { publicClinic } from '../../../server/clinics/public-clinic.ts';
import { updateSettings } from '../../../server/clinics/update-settings.ts';
import { setEngine } from '../../../server/db/client.ts';
import type { Engine } from '../../../server/db/engine.ts';
import { inClinic } from '../../../server/db/in-clinic.ts';
import { newClinic, usesStore } from '../support/stored.ts';

const { engine } = usesStore();
const host = 'https://www.hospital.example';

describe('what anybody may know of a clinic', () => {
  test('is its public part, key by key', async () => {
    const { slug } = await newClinic(engine(), { allowedOrigins: [host], phone: '120' });
    const told = await publicClinic(slug);
    expect(PublicClinic.parse(told)).toMatchObject({ slug, phone: '120' });
    // A policy of the frame says the same to everybody.
    expect(told?.allowedOrigins).toEqual(['https://www.hospital.example']);
  });

  test('is nothing, where there is no such clinic', async () => {
    expect(await publicClinic('no-such-clinic')).toBeNull();
    expect(await allowedOrigins('no-such-clinic')).toEqual([]);
  });

  test('changes at once when the clinic changes it', async () => {
    const { id, slug, settings } = await newClinic(engine());
    expect(await allowedOrigins(slug)).toEqual([]);
    const changed = { ...settings, allowedOrigins: [host] };
    expect(await inClinic(id, (tx) => updateSettings(tx, id, changed))).toBe(2);
    expect(await allowedOrigins(slug)).toEqual([host]);
  });

  test('cannot be changed by another clinic', async () => {
    const [one, two] = [await newClinic(engine()), await newClinic(engine())];
    await expect(
      inClinic(one.id, (tx) => updateSettings(tx, two.id, two.settings)),
    ).rejects.toThrow('no such clinic');
  });

  test('the demo clinic is there without a database, and may be framed by this machine only', async () => {
    const working = engine();
    const away = {
      ...working,
      get database(): never {
        throw new Error('the database was asked');
      },
    } as Engine;
    setEngine(away);
    try {
      expect(await publicClinic('demo')).toMatchObject({ slug: 'demo', acceptsFromPhones: false });
      expect(await allowedOrigins('demo')).toEqual([
        "'self'",
        'http://localhost:*',
        'http://127.0.0.1:*',
      ]);
      await expect(publicClinic('another-one')).rejects.toThrow('the database was asked');
    } finally {
      setEngine(working);
    }
  });
});

describe('the clinic day', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-27T15:59:59.999Z', '2026-11-27', '2026-11-27T16:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-27T16:00:00.000Z', '2026-11-28', '2026-11-28T16:00:00.000Z'],
    ['UTC', '2026-12-31T23:59:59.999Z', '2026-12-31', '2027-01-01T00:00:00.000Z'],
    // 23 and 25 hours long.
    ['Europe/London', '2026-03-29T00:30:00.000Z', '2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['Europe/London', '2026-10-25T00:30:00.000Z', '2026-10-25', '2026-10-26T00:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-01T07:30:00.000Z', '2026-11-01', '2026-11-02T08:00:00.000Z'],
    // Clocks go forward at midnight: the day ends at a moment that has no 00:00.
    ['America/Santiago', '2026-09-05T12:00:00.000Z', '2026-09-05', '2026-09-06T04:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-27T18:14:59.000Z', '2026-11-27', '2026-11-27T18:15:00.000Z'],
  ])('%s at %s is %s, until %s', (zone, at, day, closes) => {
    const found = clinicDayOf(zone, new Date(at));
    expect([found.day, found.closesAt.toISOString()]).toEqual([day, closes]);
  });

  test('always ends later than now and within 26 hours', () => {
    for (let hour = 0; hour < 24 * 366; hour += 7) {
      const now = new Date(Date.UTC(2026, 0, 1, hour));
      for (const zone of ['Europe/London', 'America/Santiago', 'Australia/Lord_Howe']) {
        const left = clinicDayOf(zone, now).closesAt.getTime() - now.getTime();
        expect(left > 0 && left <= 26 * 3_600_000).toBe(true);
      }
    }
  });
});
