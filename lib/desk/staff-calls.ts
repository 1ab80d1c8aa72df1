import type { FactorOffer, PasswordChange, RecoveryCodes } from '../api/account.ts';
import type { KioskCode } from '../api/kiosk.ts';
import type { Session, SignIn } from '../api/session.ts';
import type { SettingsView } from '../api/settings.ts';
import type {
  Invitation,
  LinkView,
  SetUp,
  StaffChange,
  StaffLink,
  StaffMember,
} from '../api/staff-member.ts';
import { fetchJson } from './fetch-json.ts';

/* The changing calls of the account and settings pages, each by its own name. */

export const signIn = (body: SignIn): Promise<Session> =>
  fetchJson('/api/v1/session', { method: 'POST', body });

export const lookAtLink = (token: string): Promise<LinkView> =>
  fetchJson('/api/v1/links/look', { method: 'POST', body: { token } });

export const redeemLink = (token: string, password: string): Promise<void> =>
  fetchJson('/api/v1/links/use', { method: 'POST', body: { token, password } });

export const setUpClinic = (body: SetUp): Promise<void> =>
  fetchJson('/api/v1/setup', { method: 'POST', body });

/** @param password not needed while the second factor is still missing */
export const offerFactor = (password: string | null): Promise<FactorOffer> =>
  fetchJson('/api/v1/account/second-factor', {
    method: 'POST',
    body: password === null ? {} : { password },
  });

export const confirmFactor = (code: string): Promise<RecoveryCodes> =>
  fetchJson('/api/v1/account/second-factor', { method: 'PUT', body: { code } });

export const changePassword = (body: PasswordChange): Promise<void> =>
  fetchJson('/api/v1/account/password', { method: 'POST', body });

export const endOneSession = (id: string): Promise<void> =>
  fetchJson(`/api/v1/account/sessions/${id}`, { method: 'DELETE' });

export const endEverySession = (): Promise<void> =>
  fetchJson('/api/v1/account/sessions', { method: 'DELETE' });

/** A sign of life: keeps the session from ending while somebody works at the page. */
export const showPresence = (): Promise<void> =>
  fetchJson('/api/v1/session/presence', { method: 'POST' });

export const invite = (body: Invitation): Promise<StaffLink> =>
  fetchJson('/api/v1/staff', { method: 'POST', body });

export const changeStaff = (id: string, body: StaffChange): Promise<StaffMember> =>
  fetchJson(`/api/v1/staff/${id}`, { method: 'PATCH', body });

export const renewLink = (id: string, forgetsSecondFactor: boolean): Promise<StaffLink> =>
  fetchJson(`/api/v1/staff/${id}/link`, { method: 'POST', body: { forgetsSecondFactor } });

export const addKiosk = (label: string): Promise<KioskCode> =>
  fetchJson('/api/v1/kiosks', { method: 'POST', body: { label } });

export const revokeKiosk = (id: string): Promise<void> =>
  fetchJson(`/api/v1/kiosks/${id}`, { method: 'DELETE' });

export const saveSettings = (
  version: number,
  settings: SettingsView['settings'],
): Promise<SettingsView> =>
  fetchJson('/api/v1/settings', { method: 'PUT', body: { version, settings } });

export const undoSettings = (version: number): Promise<SettingsView> =>
  fetchJson('/api/v1/settings/undo', { method: 'POST', body: { version } });
