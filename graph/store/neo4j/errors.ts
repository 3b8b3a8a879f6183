/** What can go wrong with a Neo4j server, said once. No message holds a password. */
import { SilatError } from '../../../ingest/errors.ts';

/** No server answers there. */
export function neo4jUnreachable(url: string, cause: unknown): SilatError {
  const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
  return new SilatError(
    'neo4j-unreachable',
    { ar: `لا يجيب خادم Neo4j على «${url}»: ${why}`, en: `No Neo4j server answers at "${url}": ${why}` },
    {
      ar: 'شغّل الخادم (docker compose up -d --wait) أو صحح العنوان واسم قاعدة البيانات.',
      en: 'Start the server (docker compose up -d --wait), or correct the address and the name of the database.',
    },
    {},
    { cause },
  );
}

/** The server asks for a password, or for another. */
export function neo4jDenied(url: string, user: string, given: boolean, cause: unknown): SilatError {
  return new SilatError(
    'neo4j-denied',
    given
      ? {
          ar: `رفض «${url}» كلمة مرور المستخدم «${user}».`,
          en: `"${url}" refused the password of the user "${user}".`,
        }
      : { ar: `يطلب «${url}» كلمة مرور.`, en: `"${url}" asks for a password.` },
    {
      ar: 'ضع كلمة المرور في متغير البيئة NEO4J_PASSWORD، واسم المستخدم في ‎--user.',
      en: 'Put the password into the environment variable NEO4J_PASSWORD, and the name of the user into --user.',
    },
    {},
    { cause },
  );
}

/** The database holds a graph that another version of the program wrote. */
export function neo4jOther(url: string, schema: string): SilatError {
  return new SilatError(
    'store-invalid',
    {
      ar: `في «${url}» شبكة من إصدار آخر (${schema}).`,
      en: `"${url}" holds a graph of another version (${schema}).`,
    },
    { ar: 'ابنِ من جديد مع ‎--replace.', en: 'Build it anew with --replace.' },
  );
}
