import { en } from './en';
import type { Language } from './language';
import { vi, type Words } from './vi';

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** The interface's words in a language. */
export const wordsOf = (language: Language): Words => WORDS[language];
