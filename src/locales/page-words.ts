import type { Language } from './language';
import { pageEn } from './page-en';
import { pageVi, type PageWords } from './page-vi';

const WORDS: Readonly<Record<Language, PageWords>> = { vi: pageVi, en: pageEn };

/** The words of the page around the pane, in a language. */
export const pageWordsOf = (language: Language): PageWords => WORDS[language];
