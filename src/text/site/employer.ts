import type { Language } from '../../types/language';
import { employerTextEn } from './employer-en';
import { employerTextFr } from './employer-fr';
import { employerTextNl } from './employer-nl';
import type { Notice } from './errors';

/** What an employer can do with an ad by the links of a mail; the words stand in their addresses. */
export const employerMoves = ['extend', 'filled', 'remove'] as const;

export type EmployerMove = (typeof employerMoves)[number];

interface Asking extends Notice {
  button: string;
}

/** Words of the pages behind those links. Days come as they are shown. */
export interface EmployerText {
  /** What would happen, above the button that makes it happen. */
  extend: (title: string, lastDay: string, contractEnd: string) => Asking;
  filled: (title: string) => Asking;
  remove: (title: string) => Asking;
  until: { label: string; hint: (earliest: string, latest: string) => string; wrong: string };
  noRoom: (title: string, lastDay: string, contractEnd: string, email: string) => Notice;
  /** Leads to the other two. */
  instead: Record<EmployerMove, string>;
  extended: (title: string, lastDay: string) => Notice;
  /** With the moment until which it can be undone. */
  wasFilled: (title: string, until: string) => Notice;
  wasRemoved: (title: string, until: string) => Notice;
  undo: {
    link: string;
    asking: (title: string, until: string) => Asking;
    done: (title: string, lastDay: string, email: string) => Notice;
  };
  used: (title: string, state: string, email: string) => Notice;
  isOpen: (lastDay: string) => string;
  isNotOpen: string;
  over: (email: string) => Notice;
  toAd: string;
  toJobs: string;
}

export const employerTexts: Record<Language, EmployerText> = {
  nl: employerTextNl,
  fr: employerTextFr,
  en: employerTextEn,
};
