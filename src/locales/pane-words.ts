import type { Language } from './language';
import { paneEn } from './pane-en';
import { paneVi, type PaneWords } from './pane-vi';

const WORDS: Readonly<Record<Language, PaneWords>> = { vi: paneVi, en: paneEn };

/** The pane's words in a language. */
export const paneWordsOf = (language: Language): PaneWords => WORDS[language];
