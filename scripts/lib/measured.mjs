/**
 * Hands a request on, and has it measured where the built server measures: see
 * `server/telemetry/telemetry.ts`, which shares this property.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {() => void} handOn
 */
export const measured = (request, response, handOn) => {
  const { facewiseTelemetry } =
    /** @type {{ facewiseTelemetry?: import('../../server/telemetry/telemetry.ts').Telemetry }} */ (
      globalThis
    );
  if (facewiseTelemetry === undefined) handOn();
  else facewiseTelemetry.request(request, response, handOn);
};
