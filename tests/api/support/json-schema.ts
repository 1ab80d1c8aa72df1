/** A JSON Schema, or the whole OpenAPI document in which references are looked up. */
type Schema = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Words for the reader, and what Zod says a second time. */
const silent = ['description', 'title', 'examples', 'default', 'format', 'id'];

/**
 * What a JSON text does not fulfil of a schema, as paths with a keyword; a validator of our own for
 * the keywords our contracts use, so that what is published is tested by something else than Zod.
 * A keyword it does not know throws: nothing is taken as fulfilled unread.
 */
export const schemaFaults = (
  document: Schema,
  schema: Schema,
  value: unknown,
  path = '',
): readonly string[] => {
  const below = (inner: unknown, part: unknown, name: string | number) =>
    schemaFaults(document, inner as Schema, part, `${path}/${name}`);
  const here = (inner: unknown) => schemaFaults(document, inner as Schema, value, path);
  const fault = (keyword: string, isBroken: boolean) => (isBroken ? [`${path} ${keyword}`] : []);
  const list = Array.isArray(value) ? value : [];
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.entries(schema).flatMap(([keyword, rule]): readonly string[] => {
    switch (keyword) {
      case '$ref': {
        const names = String(rule).replace('#/', '').split('/');
        const target = names.reduce<unknown>((node, name) => (node as Schema)[name], document);
        if (!isObject(target)) throw new Error(`${rule} leads nowhere`);
        return here(target);
      }
      case 'type': {
        const types = Array.isArray(rule) ? rule : [rule];
        const isNumber = typeof value === 'number' && types.includes('number');
        return fault('type', !types.includes(typeOf(value)) && !isNumber);
      }
      case 'const':
        return fault('const', !equal(value, rule));
      case 'enum':
        return fault('enum', !(rule as unknown[]).some((each) => equal(each, value)));
      case 'required':
        return fault(
          'required',
          (rule as string[]).some((key) => isObject(value) && !Object.hasOwn(value, key)),
        );
      case 'properties':
        return entries.flatMap(([key, part]) =>
          Object.hasOwn(rule as Schema, key) ? below((rule as Schema)[key], part, key) : [],
        );
      case 'additionalProperties': {
        if (rule !== false) throw new Error('only closed objects are expected');
        const known = Object.keys((schema.properties ?? {}) as Schema);
        return fault(
          'additionalProperties',
          entries.some(([key]) => !known.includes(key)),
        );
      }
      case 'items':
        return list.flatMap((part, index) => below(rule, part, index));
      case 'minItems':
        return fault('minItems', Array.isArray(value) && list.length < Number(rule));
      case 'maxItems':
        return fault('maxItems', list.length > Number(rule));
      case 'uniqueItems':
        return fault(
          'uniqueItems',
          new Set(list.map((each) => JSON.stringify(each))).size < list.length,
        );
      case 'contains':
        return fault(
          'contains',
          Array.isArray(value) &&
            !list.some((part, index) => below(rule, part, index).length === 0),
        );
      case 'minLength':
        return fault('minLength', typeof value === 'string' && value.length < Number(rule));
      case 'maxLength':
        return fault('maxLength', typeof value === 'string' && value.length > Number(rule));
      case 'pattern':
        return fault(
          'pattern',
          typeof value === 'string' && !new RegExp(String(rule), 'u').test(value),
        );
      case 'minimum':
        return fault('minimum', typeof value === 'number' && value < Number(rule));
      case 'exclusiveMinimum':
        return fault('exclusiveMinimum', typeof value === 'number' && value <= Number(rule));
      case 'maximum':
        return fault('maximum', typeof value === 'number' && value > Number(rule));
      case 'not':
        return fault('not', here(rule).length === 0);
      case 'anyOf':
        return fault('anyOf', !(rule as unknown[]).some((each) => here(each).length === 0));
      case 'oneOf':
        return fault(
          'oneOf',
          (rule as unknown[]).filter((each) => here(each).length === 0).length !== 1,
        );
      default:
        if (silent.includes(keyword)) return [];
        throw new Error(`${path}: the keyword ${keyword} is not known to this test`);
    }
  });
};
