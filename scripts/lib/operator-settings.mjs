/** Who runs this server, as the privacy page says it (ruling 27). Read again at every start. */
export const operatorSettings = [
  'FACEWISE_OPERATOR_NAME',
  'FACEWISE_OPERATOR_CONTACT',
  'FACEWISE_INCIDENT_ADDRESS',
  'FACEWISE_OFFICIAL_HOST',
];
