import type { LinterText } from './linter';

export const linterEn: LinterText = {
  'vacancy-not-declared': {
    why: 'The code of conduct for private employment agencies only allows ads for a vacancy that really exists, and this has not been declared yet.',
    instead: 'Declare with the order that the vacancy exists. After that the ad can appear.',
  },
  'maximum-age': {
    why: 'A maximum age is forbidden: the code of conduct for private employment agencies says so, and the anti-discrimination act protects every age.',
    instead: 'Leave the age out and describe what somebody must be able to do.',
  },
  'age-scheme': {
    why: 'An age limit is only allowed where a legal employment scheme imposes it; the anti-discrimination act covers everything else.',
    instead: 'Name the scheme without the age, or send us the rule that sets the limit.',
  },
  'minimum-age': {
    why: 'The anti-discrimination act only allows a minimum age where the work or another law really requires it.',
    instead: 'Ask for the licence, certificate or experience that it is about.',
  },
  'youthful-words': {
    why: 'Words such as ‘young’ put older candidates off, and the anti-discrimination act protects every age.',
    instead: 'Describe the atmosphere or the task: ‘a close team’, ‘you like to learn’.',
  },
  'graduation-year': {
    why: 'A year of graduation gives the age away, and the anti-discrimination act protects it.',
    instead: 'Ask for the degree or the level, without a year.',
  },
  'maximum-experience': {
    why: 'A maximum of experience keeps older candidates out, and the anti-discrimination act protects every age.',
    instead: 'Say which experience is needed at least, or that none is needed.',
  },
  'gendered-title': {
    why: 'This job title names one sex; the gender act asks for ads that are open to everyone.',
    instead: 'Add (m/f/x) to the title, or use a name for everyone: ‘cleaner’ instead of ‘cleaning lady’.',
  },
  'masculine-title': {
    why: 'This job title is masculine; the gender act asks for ads that are open to everyone.',
    instead: 'Add (m/f/x) to the title, or name the feminine form too.',
  },
  'sex-required': {
    why: 'The gender act forbids asking for a man or a woman, except for the few jobs that the law itself names.',
    instead: 'Describe the work and leave the sex out.',
  },
  'pregnancy-asked': {
    why: 'The gender act protects pregnancy and maternity: an ad may not ask anything about them.',
    instead: 'Leave this out; describe hours and tasks.',
  },
  'family-situation': {
    why: 'The gender act protects parenthood and family care, and CLA 38 allows such questions only where the job needs them.',
    instead: 'Describe the hours: ‘you work two evenings a week’.',
  },
  'gender-identity': {
    why: 'The gender act protects gender identity and transition.',
    instead: 'Leave this out; it has nothing to do with the work.',
  },
  'nationality-required': {
    why: 'The anti-racism act protects nationality; only some public offices may require one.',
    instead: 'Ask whether somebody may work in Belgium. If the law requires a nationality, tell us which law.',
  },
  'origin-required': {
    why: 'The anti-racism act forbids distinctions by descent or by national or ethnic origin.',
    instead: 'Leave the origin out; ask for the knowledge that the work needs.',
  },
  'skin-colour': {
    why: 'The anti-racism act forbids distinctions by skin colour.',
    instead: 'Leave this out.',
  },
  'residence-required': {
    why: 'Requiring a place of residence can keep people out by origin, which the anti-racism act forbids.',
    instead: 'Name the place of work and the travel time needed: ‘on site within 30 minutes’.',
  },
  'mother-tongue': {
    why: 'The anti-discrimination act protects language: a mother tongue goes with origin and cannot be learned.',
    instead: 'Ask for the level that the work needs: ‘English at level C1’.',
  },
  'accent-excluded': {
    why: 'The anti-discrimination act protects language and origin, and an accent tells both.',
    instead: 'Ask for what is needed: ‘you speak clearly on the phone’.',
  },
  'language-unreasoned': {
    why: 'The anti-discrimination act protects language: who requires one must be able to say what the work needs it for, and no reason is given.',
    instead: 'Add the level and the reason: ‘French at level B2, because you phone customers in Wallonia’.',
  },
  'belief-required': {
    why: 'The anti-discrimination act protects religious and philosophical belief; only an organisation founded on one may ask for loyalty in certain jobs.',
    instead: 'Leave out belief and the clothing that goes with it; describe the task.',
  },
  'political-conviction': {
    why: 'The anti-discrimination act protects political conviction.',
    instead: 'Leave this out; ask for discretion if the work needs it.',
  },
  'union-membership': {
    why: 'The anti-discrimination act protects union conviction, member or not.',
    instead: 'Leave this out.',
  },
  'sexual-orientation': {
    why: 'The anti-discrimination act protects sexual orientation.',
    instead: 'Leave this out.',
  },
  'civil-status': {
    why: 'The anti-discrimination act protects civil status, and CLA 38 allows such questions only where the job needs them.',
    instead: 'Leave this out; describe hours and travel.',
  },
  'wealth-required': {
    why: 'The anti-discrimination act protects wealth: debts or property say nothing about the work.',
    instead: 'Leave this out; for financial jobs, what the law itself requires is enough.',
  },
  'birth-asked': {
    why: 'The anti-discrimination act protects birth, and a date or place of birth tells age and origin.',
    instead: 'Leave this out; you only need it once somebody is hired.',
  },
  'health-required': {
    why: 'The anti-discrimination act protects health, now and later; only the occupational doctor may judge it.',
    instead: 'Describe what the work asks: ‘you stand all day’.',
  },
  'disability-excluded': {
    why: 'The anti-discrimination act protects people with a disability, and an employer owes reasonable adjustments.',
    instead: 'Describe the task and the workplace, and say that adjustments are possible.',
  },
  'physical-trait': {
    why: 'The anti-discrimination act protects physical traits, also looks, height and weight.',
    instead: 'Describe the task: ‘you lift boxes of up to 15 kg’.',
  },
  'photo-asked': {
    why: 'A photo shows age, sex and skin colour, which the discrimination acts protect.',
    instead: 'Ask for a CV without a photo.',
  },
  'genetic-trait': {
    why: 'The anti-discrimination act protects genetic traits, and genetic tests in recruitment are forbidden.',
    instead: 'Leave this out.',
  },
  'social-origin': {
    why: 'The anti-discrimination act protects social origin.',
    instead: 'Leave family and class out; describe the manners that the work asks.',
  },
  'social-position': {
    why: 'The anti-discrimination act protects social status, such as being unemployed or homeless.',
    instead: 'Leave this out; ask only for what the work needs.',
  },
  'criminal-record': {
    why: 'The privacy law (GDPR) only allows criminal records where a law requires them, and the anti-discrimination act protects social status.',
    instead: 'Ask for an extract only if the law requires it for this job, only on hiring, and name that law.',
  },
  'salary-history': {
    why: 'The European pay transparency directive wants nobody to be asked present or past pay; Belgium has yet to transpose it.',
    instead: 'Name the pay that you offer.',
  },
  'pay-range-missing': {
    why: 'The pay transparency directive wants candidates to know the pay or its range before the first interview.',
    instead: 'Fill in the pay, from … to …, gross a month or an hour.',
  },
  'email-in-text': {
    why: 'The privacy law (GDPR) wants personal data where they are protected: an e-mail address belongs in the contact fields.',
    instead: 'Put the address in the contact fields and write ‘the contact person’ in the text.',
  },
  'phone-in-text': {
    why: 'The privacy law (GDPR) wants personal data where they are protected: a telephone number belongs in the contact fields.',
    instead: 'Put the number in the contact fields and write ‘the contact person’ in the text.',
  },
};
