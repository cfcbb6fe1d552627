import type { Language } from './language';
import { timelineEn } from './timeline-en';
import { timelineVi } from './timeline-vi';

const WORDS: Readonly<Record<Language, typeof timelineVi>> = { vi: timelineVi, en: timelineEn };

/** The words to say a timeline in a language. */
export const timelineWordsOf = (language: Language): typeof timelineVi => WORDS[language];
