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
      genderdysforie
      mijn/onze man/vriend/partner en/ik/en-ik … … twee/beide/allebei mannen/vrouwen
      ik en mijn … twee/beide/allebei mannen/vrouwen
      wij/we zijn twee mannen/vrouwen/mama's/papa's/moeders/vaders
      twee mama's/papa's/moeders/vaders
      koppel van hetzelfde geslacht
      van hetzelfde geslacht
      als vrouw/man/mezelf door het leven
      oude/vroegere/mannelijke/vrouwelijke voornaam/naam/geslacht/deadname … omdat/transitie/toen/man/vrouw
      geboren als man/vrouw/jongen/meisje
      mijn transitie
      in/na/sinds/tijdens mijn transitie*
      sociale/medische transitie
      ik ben/zit/was in transitie
      mijn voornaamwoorden
      voornaamwoorden zijn? die/hen/hun/them
      aangesproken worden? met/als hen/die/mevrouw/meneer
      verkeerde/ander lichaam geboren
      ik hou/houd van mannen/vrouwen
      uit/in de kast gekomen/gezeten/zat/kwam`,
    suspect: `homoseksueel/lesbisch/lesbische/biseksueel/transgender/transvrouw/transman/non-binair/non-binaire/aseksueel/panseksueel`,
    innocent: `
      ongeacht … geaardheid/orientatie/voorkeur
      als trans europ*/continental
      transitie naar/van/in een/de/het/digitale/duurzame/groene/energie*/circulaire/andere/nieuwe/elektrisch*
      mijn transitie naar it/onderwijs/zorg/zelfstandig*/werk*/management`,
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
      couple lesbien/homosexuel/gay
      nous sommes/etions deux hommes/femmes/mamans/papas/meres/peres
      deux mamans/papas
      couple d'/de hommes/femmes/meme-sexe
      de meme sexe
      depuis/apres/pendant/avant/durant/lors-de ma transition
      ne/nee dans le mauvais/un corps/autre-corps
      assigne/assignee homme/femme/garcon/fille
      mon/mes/ancien pronom/pronoms/deadname/prenom-de-naissance
      ancien prenom … transition/homme/femme
      vis/vivre en-tant-que/comme/en homme/femme depuis
      mes pronoms
      j'aime les hommes/femmes/garcons/filles
      homophobe/homophobie dont/que-j'ai/subie
      changement/changer de sexe/genre`,
    suspect: `homosexuel/homosexuelle/lesbienne/bisexuel/bisexuelle/transgenre/non-binaire/asexuel/asexuelle/pansexuel/pansexuelle`,
    innocent: `
      ma transition professionnelle/numerique/ecologique/vers-le-numerique/de-carriere/vers-l'enseignement
      transition professionnelle/numerique/ecologique/energetique/digitale/durable/vers/de-carriere/interne`,
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
      my pronouns are they
      my wife/husband/partner/spouse/girlfriend/boyfriend and i … both men/women
      both women/men
      two men/women/mums/moms/dads/mothers/fathers who/and/with/married/raising/living
      we are two/both men/women/mums/moms/dads
      same-sex couple/relationship/parent/parents/family/household
      i transitioned
      i transitioned at/in/when/while/during/since/five …
      since/after/before/during my transition
      born male/female/a-boy/a-girl/in-the-wrong-body
      assigned male/female at
      living/live as a/my man/woman/true-self since/for/now?
      my pronouns
      pronouns are/they they/she/he/ze/them
      they them
      came out at/to/as/in
      my deadname/dead-name/old-name/birth-name`,
    suspect: `
      homosexual/lesbian/bisexual/queer/transgender/asexual/pansexual/non-binary/intersex/heterosexual/lgbtq`,
    innocent: `
      my orientation programme/week/course/towards/to
      power? bi developer*/analyst*/analist*/consultant*/specialist*/ontwikkelaar*/expert*/engineer*/manager*/report*/rapport*/tool*/dashboard*/architect*/team/lead
      power bi
      straight talking/forward/to/away/after/from/a*/about/line/out
      research* … gender-dysphoria/same-sex-marriage
      thesis … gender-dysphoria/same-sex-marriage
      i transitioned to/from/into …
      after/since/during my transition to/from/into/out-of a/an/the/it/teaching/management/sales/freelance/civilian`,
  },
};
