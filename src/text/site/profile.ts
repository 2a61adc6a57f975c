import type { Language } from '../../types/language';
import type { NameShown, PublishableField, ResumeSection } from '../../types/people';
import type { Notice } from './errors';
import { profileTextEn } from './profile-en';
import { profileTextFr } from './profile-fr';
import { profileTextNl } from './profile-nl';

/** Words of the pages on which she tells about herself and decides what of it others see. */
export interface ProfileText {
  title: string;
  back: string;
  backToProfile: string;
  toProfile: string;
  form: Record<FormWord, string>;
  entries: {
    headings: Record<ResumeSection, string>;
    add: Record<ResumeSection, string>;
    edit: Record<ResumeSection, string>;
    labels: Record<EntryWord, string>;
    monthHint: string;
    untilNow: string;
    change: string;
    save: string;
    remove: string;
    unnamed: string;
  };
  resume: Record<'heading' | 'lead' | 'label' | 'hint' | 'button' | 'download' | 'done' | 'leftOut', string>;
  occupations: Record<OccupationWord, string> & { because: (words: string) => string };
  employers: Record<'heading' | 'lead' | 'label' | 'find' | 'avoid' | 'meet' | 'none' | 'nobody', string>;
  preferences: Record<'pausedUntil' | 'pausedHint' | 'digestWeekday' | 'everyDay' | 'save' | 'saved', string> & {
    paused: (day: string) => string;
  };
  publication: Record<PublicationWord, string> & {
    names: Record<NameShown, string>;
    fields: Record<PublishableField, string>;
    online: (day: string) => string;
    gone: Notice;
  };
  held: Record<'heading' | 'link' | 'rewrite' | 'save' | 'none' | 'stillSensitive' | 'done', string> & {
    count: (count: number) => string;
    until: (moment: string) => string;
  };
  /** Facts of a profile as others read them. */
  shown: Record<'nameless' | 'from' | 'noticeDays' | 'hours' | 'days', string>;
}

type FormWord =
  | 'summary'
  | 'summaryHint'
  | 'licences'
  | 'licencesHint'
  | 'wishes'
  | 'availableFrom'
  | 'noticeDays'
  | 'hoursMin'
  | 'hoursMax'
  | 'hoursHint'
  | 'shifts'
  | 'shiftsHint'
  | 'salaryFloor'
  | 'salaryFloorHint';

type EntryWord =
  | 'position'
  | 'employer'
  | 'startDate'
  | 'endDate'
  | 'summary'
  | 'institution'
  | 'area'
  | 'studyType'
  | 'certificate'
  | 'issuer';

type OccupationWord =
  | 'heading'
  | 'lead'
  | 'seen'
  | 'remove'
  | 'removed'
  | 'label'
  | 'find'
  | 'choose'
  | 'chosen'
  | 'none'
  | 'nothing'
  | 'link'
  | 'saved';

type PublicationWord =
  | 'heading'
  | 'link'
  | 'lead'
  | 'needsConsent'
  | 'toConsents'
  | 'nameLegend'
  | 'fieldsLegend'
  | 'never'
  | 'preview'
  | 'previewHeading'
  | 'previewLead'
  | 'publish'
  | 'stop'
  | 'stopped'
  | 'saved'
  | 'needsProfile'
  | 'open';

export const profileTexts: Record<Language, ProfileText> = { nl: profileTextNl, fr: profileTextFr, en: profileTextEn };
