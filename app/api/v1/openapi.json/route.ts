import { answering } from '../../../../lib/api/answering.ts';
import { openapi } from '../../../../lib/api/openapi.ts';
import { otherMethods } from '../../../../lib/api/other-methods.ts';
import { publishedJson } from '../../../../lib/api/published-json.ts';

export const dynamic = 'force-dynamic';

/** The description of the API. */
export const GET = answering((request) => publishedJson(request, openapi()));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET, HEAD, OPTIONS');
