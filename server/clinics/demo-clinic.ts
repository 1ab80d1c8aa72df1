import { ClinicSettings } from '../../lib/api/clinic-settings.ts';

/** The name of the clinic that is always there. */
export const demoSlug = 'demo';

/** For trying out the embedded check: needs no database, files nothing, and may be framed locally. */
export const demoSettings: ClinicSettings = ClinicSettings.parse({
  name: { 'zh-CN': '示范诊所', en: 'Demo clinic' },
  departments: [
    { id: 'neurology', name: { 'zh-CN': '神经内科', en: 'Neurology' } },
    { id: 'eye', name: { 'zh-CN': '眼科', en: 'Eye clinic' } },
  ],
});

/** Sources of a policy, not origins: any port of the own machine. */
export const demoFrameAncestors = ["'self'", 'http://localhost:*', 'http://127.0.0.1:*'] as const;
