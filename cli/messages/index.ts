/** The command line's messages by language. */
import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { en, type Messages } from './en.ts';

export type { Messages } from './en.ts';

export const MESSAGES: Record<Language, Messages> = { ar, en };
