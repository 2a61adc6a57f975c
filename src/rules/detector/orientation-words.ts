import type { CodeWords } from './phrases';

/** Own sexual orientation, gender identity and transition; policies and research about them are innocent. */
export const orientationWords: CodeWords = {
  nl: {
    sets: {
      orientation:
        'homo, homoseksueel, homoseksuele, lesbisch, lesbische, lesbienne, biseksueel, biseksuele, bi, gay, queer, transgender, transman, transvrouw, trans, trans man, trans vrouw, aseksueel, panseksueel, non-binair, nonbinaire, intersekse, hetero, heteroseksueel, transseksueel, holebi',
    },
    alarming: `
      non-binair/non-binaire/homoseksueel/lesbienne/transvrouw/transman/biseksueel en/persoon/man/vrouw/van
      homokoppel/homohuwelijk/homopaar
      regenbooggezin
      ik ben/was een/als? openlijk/zelf/ook/trotse/trots? een? <orientation>
      ben zelf/openlijk/ook <orientation>
      als openlijk/trotse? <orientation> man/vrouw/persoon/koppel/medewerker?
      openlijk <orientation>
      mijn seksuele? geaardheid/genderidentiteit/geslachtsverandering/coming-out/seksualiteit/geslachtsaanpassing
      mijn seksuele orientatie/voorkeur
      mijn transitie van/naar/als/tot
      mijn gendertransitie/gender-transitie
      in transitie van/naar man/vrouw
      seksuele/geaardheid geaardheid/orientatie/voorkeur? <orientation>
      uit de kast
      ik val op mannen/vrouwen
      lesbisch koppel
      genderdysforie`,
    suspect: `homoseksueel/lesbisch/lesbische/biseksueel/transgender/transvrouw/transman/non-binair/non-binaire/aseksueel/panseksueel`,
    innocent: `
      ongeacht … geaardheid/orientatie/voorkeur
      als trans europ*/continental`,
  },
  fr: {
    sets: {
      orientation:
        'homosexuel, homosexuelle, homo, lesbienne, bisexuel, bisexuelle, bi, gay, queer, transgenre, trans, transsexuel, transsexuelle, femme trans, homme trans, femme transgenre, homme transgenre, asexuel, asexuelle, pansexuel, pansexuelle, non-binaire, intersexe, hetero, heterosexuel, heterosexuelle, lgbt, lgbtqia+',
    },
    alarming: `
      homosexuel/homosexuelle/lesbienne/bisexuel/bisexuelle/transgenre/non-binaire assume/assumee/et/fier/fiere
      je suis/etais un/une/une-personne? ouvertement/fierement/personne? <orientation>
      suis ouvertement? <orientation>
      en tant que/qu' personne? <orientation>
      ouvertement <orientation>
      mon homosexualite/coming-out/identite-de-genre/orientation-sexuelle/changement-de-sexe/changement-de-genre/bisexualite/transidentite
      ma transition de/vers/en/d'? genre/homme/femme
      ma sexualite/transition/bisexualite/transidentite
      orientation sexuelle <orientation>
      mari et moi sommes deux hommes
      en transition de genre
      je suis attire/attiree par les hommes/femmes
      dysphorie de genre
      couple lesbien/homosexuel/gay`,
    suspect: `homosexuel/homosexuelle/lesbienne/bisexuel/bisexuelle/transgenre/non-binaire/asexuel/asexuelle/pansexuel/pansexuelle`,
    innocent: `
      ma transition professionnelle/numerique/ecologique/vers-le-numerique/de-carriere/vers-l'enseignement`,
  },
  en: {
    sets: {
      orientation:
        'gay, homosexual, lesbian, bisexual, bi, queer, transgender, trans, transsexual, trans man, trans woman, transgender man, transgender woman, asexual, pansexual, non-binary, intersex, heterosexual, straight, lgbt, lgbtq, lgbtq+, lgbtqia+',
    },
    alarming: `
      lesbian/gay/queer couple/marriage
      i am/was/i'm an/a? openly/proud/proudly/also? an/a? <orientation>
      i'm an/a? openly/proud/proudly/also? an/a? <orientation>
      i identify as an/a? <orientation>
      i came/am/was out as? an/a? <orientation>
      as an/a openly/proud? <orientation> man/woman/person/employee/parent/professional
      openly <orientation>
      my sexual? sexuality/orientation/gender-identity/coming-out/gender-transition/gender-reassignment/homosexuality
      my transition from male/female/man/woman
      my transition to male/female/man/woman
      sexual orientation <orientation>
      transitioned from male/female
      i am attracted to men/women
      gender dysphoria
      same-sex marriage/partner/husband/wife
      my pronouns are they`,
    suspect: `
      homosexual/lesbian/bisexual/queer/transgender/asexual/pansexual/non-binary/intersex/heterosexual/lgbtq`,
    innocent: `
      my orientation programme/week/course/towards/to
      power? bi developer*/analyst*/analist*/consultant*/specialist*/ontwikkelaar*/expert*/engineer*/manager*/report*/rapport*/tool*/dashboard*/architect*/team/lead
      power bi
      straight talking/forward/to/away/after/from/a*/about/line/out
      research* … gender-dysphoria/same-sex-marriage
      thesis … gender-dysphoria/same-sex-marriage`,
  },
};
