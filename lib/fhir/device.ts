import type { Device } from 'fhir/r4';
import type { Assessment } from '../../rules/schema/assessment.ts';
import type { Writer } from './writer.ts';

/** The program and the rules that it judged by. */
export const device = ({ names, words }: Writer, rules: Assessment['rules']): Device => ({
  resourceType: 'Device',
  identifier: [{ system: names.rulesHash, value: rules.hash }],
  status: 'active',
  deviceName: [{ name: words('ui:product.name'), type: 'user-friendly-name' }],
  type: { text: words('fhir:device') },
  version: [
    { type: { text: words('fhir:rulesVersion') }, value: rules.version },
    { type: { text: words('fhir:rulesHash') }, value: rules.hash },
  ],
  note: [{ text: words('ui:chrome.limit') }],
});
