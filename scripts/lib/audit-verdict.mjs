/**
 * @typedef {{ advisory: string, package: string, until: string, why: string }} Exception
 *   A finding that is known and accepted until a day, `YYYY-MM-DD`.
 * @typedef {{ state: 'not checked' | 'clean' | 'found', lines: string[] }} Verdict
 */

const serious = ['high', 'critical'];

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * The advisories behind one package of the report.
 *
 * @param {unknown} via
 * @returns {{ url: string, severity: string, title: string }[]}
 */
const advisoriesIn = (via) =>
  (Array.isArray(via) ? via : []).filter((each) => isRecord(each) && typeof each.url === 'string');

/**
 * What `npm audit --json` says, read for advisories that are high or critical. A service that did not
 * answer is never taken for a good answer.
 *
 * @param {string} json
 * @param {readonly Exception[]} exceptions
 * @param {string} today `YYYY-MM-DD`
 * @returns {Verdict}
 */
export const auditVerdict = (json, exceptions, today) => {
  let report;
  try {
    report = JSON.parse(json);
  } catch {
    return { state: 'not checked', lines: ['the audit said nothing that can be read'] };
  }
  if (!isRecord(report?.vulnerabilities)) {
    const said = typeof report?.message === 'string' ? report.message : 'it gave no report';
    return { state: 'not checked', lines: [`the audit service did not answer: ${said}`] };
  }
  const lines = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    advisoriesIn(via)
      .filter(({ severity }) => serious.includes(severity))
      .filter(({ url }) => {
        const known = exceptions.find(
          (each) => each.package === name && url.endsWith(`/${each.advisory}`),
        );
        return known === undefined || known.until < today;
      })
      .map(({ url, severity, title }) => `${name}: ${severity}, ${title} (${url})`),
  );
  return lines.length === 0 ? { state: 'clean', lines: [] } : { state: 'found', lines };
};
