import type { SensitiveText } from './sensitive';

const about: Record<keyof SensitiveText['names'], string> = {
  'national-register-number': 'looks like a national register number',
  iban: 'looks like a bank account number',
  health: 'seems to be about your health or that of someone close to you',
  pregnancy: 'seems to be about a pregnancy',
  union: 'seems to be about membership of a trade union',
  religion: 'seems to be about your religion or beliefs',
  politics: 'seems to be about your political opinions',
  orientation: 'seems to be about your sexual orientation or gender identity',
  family: 'seems to be about your family situation',
  'criminal-record': 'seems to be about your criminal record',
  'ethnic-origin': 'seems to be about your descent or the colour of your skin',
};

export const sensitiveEn: SensitiveText = {
  warning: {
    heading: 'Do not write sensitive data here',
    paragraphs: [
      'An employer does not need them to get to know you, and they can be used against you. We never use them to look for work for you.',
      'We check whether you wrote something that seems sensitive. A national register number is made unreadable at once; anything else we set aside, and we ask what you want to do with it.',
    ],
    listIntro: 'Leave out, in your text and in every file:',
  },
  names: {
    'national-register-number': 'National register number',
    iban: 'Bank account number',
    health: 'Health',
    pregnancy: 'Pregnancy',
    union: 'Trade union',
    religion: 'Religion or beliefs',
    politics: 'Political opinions',
    orientation: 'Sexual orientation or gender identity',
    family: 'Family situation',
    'criminal-record': 'Criminal record',
    'ethnic-origin': 'Descent or colour of skin',
  },
  masked: (count) =>
    count === 1
      ? 'Your text held a national register number. We made it unreadable before anything was stored.'
      : `Your text held ${count} national register numbers. We made them unreadable before anything was stored.`,
  question: {
    heading: 'This cannot go into your profile',
    found: (code) => `You wrote something that ${about[code]}.`,
    ask: 'What would you like?',
  },
  choices: {
    leaveOut: { label: 'Leave it out', effect: 'We erase this passage. The rest of your text stays.' },
    change: { label: 'Change it', effect: 'You rewrite the passage. Then we look again.' },
  },
  notKept: 'We may not keep this, not even if you ask us to.',
};
