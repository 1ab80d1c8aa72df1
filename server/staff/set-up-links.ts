import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { clinics } from '../db/schema/clinics.ts';
import { staff, staffLinks } from '../db/schema/staff.ts';
import { environment } from '../environment.ts';
import { log } from '../log.ts';
import { type GateTransaction, inGate } from './in-gate.ts';
import { makeLink } from './links.ts';
import { tokenHash } from './token.ts';

/** A clinic that nobody can administer yet; null stands for the first clinic, which is still to be made. */
type Orphan = { readonly id: string; readonly slug: string } | null;

const orphansOf = async (tx: GateTransaction): Promise<readonly Orphan[]> => {
  const all = await tx
    .select({ id: clinics.id, slug: clinics.slug })
    .from(clinics)
    .orderBy(clinics.slug);
  const led = await tx
    .selectDistinct({ id: staff.clinicId })
    .from(staff)
    .where(
      and(eq(staff.role, 'admin'), eq(staff.isDisabled, false), isNotNull(staff.passwordHash)),
    );
  const ledIds = new Set(led.map(({ id }) => id));
  return all.length === 0 ? [null] : all.filter(({ id }) => !ledIds.has(id));
};

const fileOf = (folder: string): string => join(folder, 'setup-link');

/** The tokens of the file as it is, so that a restart does not void a link that somebody has open. */
const tokensOf = (file: string): readonly string[] => {
  try {
    return readFileSync(file, 'utf8').match(/(?<=#)[A-Za-z0-9_-]{43}(?=\n)/g) ?? [];
  } catch {
    return [];
  }
};

const linkFor = async (
  tx: GateTransaction,
  orphan: Orphan,
  known: readonly (typeof staffLinks.$inferSelect & { readonly token: string })[],
  now: Date,
): Promise<string> => {
  const clinicId = orphan?.id ?? null;
  const same = known.find((link) => link.clinicId === clinicId && link.expiresAt > now);
  if (same !== undefined) return same.token;
  return (await makeLink(tx, { kind: 'setup', clinicId, staffId: null }, now)).token;
};

/** Where the folder cannot be written, the terminal alone has the links. */
const writeSecret = (folder: string, text: string | null): void => {
  const file = fileOf(folder);
  try {
    rmSync(file, { force: true });
    if (text === null) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  } catch {
    log.warn('set-up.file-not-written');
  }
};

/**
 * A link for every clinic without an admin, and one for the first clinic where there is none. Only
 * hashes go to the database; the links go to the file `setup-link` of the data folder, which only the
 * account of the server may read, and to the terminal. Of several processes that start at once, the
 * last one's links count.
 *
 * @param origin the address under which people reach this server, without a slash at the end
 * @returns the links, none when every clinic has its admin
 */
export const offerSetUp = async (origin: string, now = new Date()): Promise<readonly string[]> => {
  const folder = environment().dataFolder;
  const tokens = tokensOf(fileOf(folder));
  const links = await inGate(null, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(4301196501)`);
    const rows = await tx.select().from(staffLinks).where(eq(staffLinks.kind, 'setup'));
    const known = rows.flatMap((row) => {
      const token = tokens.find((each) => tokenHash(each) === row.tokenHash);
      return token === undefined ? [] : [{ ...row, token }];
    });
    const kept: string[] = [];
    for (const orphan of await orphansOf(tx)) kept.push(await linkFor(tx, orphan, known, now));
    const hashes = kept.map(tokenHash);
    for (const { tokenHash: hash } of rows)
      if (!hashes.includes(hash)) await tx.delete(staffLinks).where(eq(staffLinks.tokenHash, hash));
    return kept.map((token) => `${origin}/zh-CN/desk/setup#${token}`);
  });
  writeSecret(folder, links.length === 0 ? null : `${links.join('\n')}\n`);
  return links;
};

/** After a set-up: the file with the links goes once no link is left. */
export const forgetSetUpLinks = async (): Promise<void> => {
  const left = await inGate(null, (tx) =>
    tx.select().from(staffLinks).where(eq(staffLinks.kind, 'setup')),
  );
  if (left.length === 0) writeSecret(environment().dataFolder, null);
};
