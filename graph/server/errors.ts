/** Errors as the server answers them: a status and an `ApiError`. */
import type { z } from 'zod';
import { type ErrorCode, SilatError } from '../../ingest/errors.ts';
import type { ApiError } from './api.ts';
import { EXPECTED } from './parameters.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  'actor-unknown': 404,
  'input-not-found': 404,
  'query-unknown': 404,
  'query-parameter': 400,
  'query-not-read-only': 400,
  'query-failed': 400,
  'host-refused': 403,
  'input-field': 400,
};

/** A parameter that does not say what it should. */
export function badParameter(error: z.ZodError): SilatError {
  const name = String(error.issues[0]?.path[0] ?? '');
  const expected = EXPECTED[name] ?? { ar: '', en: '' };
  return new SilatError(
    'query-parameter',
    {
      ar: `قيمة المعامل «${name}» غير صالحة أو ناقصة.`,
      en: `The parameter "${name}" is missing or not valid.`,
    },
    { ar: `القيمة المنتظرة: ${expected.ar}.`, en: `It takes ${expected.en}.` },
    {},
    { cause: error },
  );
}

/** Nothing lives at this path. */
export function notFound(what: string): SilatError {
  return new SilatError(
    'input-not-found',
    { ar: `لا شيء في «${what}».`, en: `There is nothing at "${what}".` },
    { ar: 'تحقق من العنوان أو من المعرف.', en: 'Check the address or the id.' },
  );
}

/** The port is taken. */
export function portInUse(port: number, cause?: unknown): SilatError {
  return new SilatError(
    'port-in-use',
    { ar: `المنفذ ${port} مستعمل`, en: `port ${port} is in use` },
    {
      ar: 'اختر غيره بالخيار ‎--port، أو اترك الخيار ليُختار منفذ حر، أو أوقف البرنامج الذي يستعمله',
      en: 'choose another with --port, leave the option out to get a free one, or stop the program that uses it',
    },
    {},
    { cause },
  );
}

/** This machine has no such address. */
export function hostUnavailable(host: string, cause?: unknown): SilatError {
  return new SilatError(
    'usage',
    { ar: `ليس لهذا الجهاز العنوان ${host}`, en: `this machine does not have the address ${host}` },
    {
      ar: 'اترك الخيار ‎--host، أو سمّ به عنوانا لهذا الجهاز',
      en: 'leave --host out, or name an address of this machine with it',
    },
    {},
    { cause },
  );
}

/**
 * What to answer for an error.
 * @param error anything thrown
 * @returns status and body; unforeseen errors do not tell their inner message
 */
export function answerFor(error: unknown): { status: number; body: ApiError } {
  if (error instanceof SilatError) {
    const { code, what, remedy } = error;
    return { status: STATUS[code] ?? 500, body: { code, what, remedy } };
  }
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return status < 500 ? { status, body: OTHER_REQUEST } : { status: 500, body: UNFORESEEN };
}

const OTHER_REQUEST: ApiError = {
  code: 'query-parameter',
  what: { ar: 'الطلب غير صالح.', en: 'The request is not valid.' },
  remedy: { ar: 'صحح العنوان.', en: 'Correct the address.' },
};
const UNFORESEEN: ApiError = {
  code: 'internal',
  what: { ar: 'خطأ غير متوقع في الخادم.', en: 'An unforeseen error in the server.' },
  remedy: { ar: 'راجع سجل الخادم في الطرفية.', en: "See the server's log in the terminal." },
};
