import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Own pregnancy, birth and the leave for it; replacing a colleague on leave and a midwife's work are innocent. */
export const pregnancyWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      leave:
        'zwangerschapsverlof, moederschapsverlof, moederschapsrust, bevallingsverlof, bevallingsrust, moederschapsbescherming',
    },
    alarming: `
      ik ben/was/raakte/word … zwanger
      ben … zwanger
      momenteel/nu/opnieuw/hoog/pas zwanger
      # weken/maanden zwanger
      zwanger van/sinds
      hoogzwanger
      mijn zwangerschap*/bevalling/miskraam/kinderwens
      ik beval/beviel/bevallen …
      ik ben … bevallen
      pas/recent/net bevallen
      bevallen in/op #?
      in verwachting
      uitgerekend voor/op/in/eind/begin/rond
      ik heb/had/kreeg … miskraam/ivf/vruchtbaarheidsbehandeling/abortus/kinderwens
      ik volg/doe/onderga … ivf/vruchtbaarheidsbehandeling
      ik geef … borstvoeding
      wij/we/ik verwacht/verwachten … ons/mijn/een/onze eerste/tweede/derde? kind/kindje/baby/tweeling
      ik verwacht een tweeling
      <leave>`,
    suspect: `
      zwanger/zwangerschap/miskraam/ivf/borstvoeding/bevalling
      baby/kindje/tweeling … … verwacht/komst/onderweg/geboren`,
    innocent: `
      <leave> records/en-tijdskrediet
      vervang*/verving* … … <leave>/zwanger
      *vervanging … <leave>
      ter vervanging van … <leave>
      <client>/leerkracht/collega/bediende … <leave>/zwanger/bevallen
      interim/tijdelijk/tijdelijke … … <leave>
      aanvragen/dossiers/regeling/berekening/uitkering*/opvolging/administratie/beheer/dossierbeheer* … <leave>
      <helping> … <leave>/zwanger/bevallen
      zwanger*/bevallen vrouwen/moeders
      in verwachting zijn
      moeders in verwachting`,
  },
  fr: {
    sets: {
      ...common.fr,
      leave:
        'conge de maternite, conges de maternite, repos de maternite, conge maternite, repos d accouchement, ecartement prophylactique',
    },
    alarming: `
      je suis/etais … enceinte
      suis/actuellement/maintenant/tombee enceinte
      enceinte de/depuis/jusqu
      # mois/semaines de grossesse
      # mois/semaines enceinte
      ma grossesse/mon-accouchement/fausse-couche
      mon accouchement
      j'ai accouche
      j'accouche/accoucherai
      accouchement/naissance prevu/prevue/attendu
      j'attends un/une/des/mon/notre/bebe … enfant/bebe/jumeaux
      nous attendons un/notre/des … enfant/bebe/jumeaux
      j'attends un enfant/bebe
      j'ai fait/eu/subi … fausse-couche/fiv/ivg
      parcours de pma/fiv
      je suis … traitement/parcours … fertilite/fiv/pma
      j'allaite
      <leave>`,
    suspect: `
      enceinte/grossesse/fiv/pma/accouchement/fausse-couche
      bebe/enfant/jumeaux … … prevu/prevue/attendu/naitra/naitre`,
    innocent: `
      rempla* … … <leave>/enceinte
      <client> … <leave>/enceinte/enceintes
      interim … … <leave>
      gestion/dossiers/demandes/calcul/suivi/administration … <leave>
      <helping> … <leave>/enceinte/enceintes
      femmes enceintes`,
  },
  en: {
    sets: { ...common.en, leave: 'maternity leave, pregnancy leave' },
    alarming: `
      i am/was/became/got/fell … pregnant
      i'm … pregnant
      currently/now/months/weeks pregnant
      pregnant with/since
      expecting a/my/our/twins first/second/third? baby/child
      expecting twins
      i am/i'm expecting
      i'm expecting
      my pregnancy/miscarriage/due-date
      my/our baby is due
      baby due in
      due date in/is
      i gave birth
      gave birth to my
      i had a/an miscarriage/abortion
      i am/was undergoing/having/doing ivf
      undergoing ivf
      my/our ivf
      our/my/undergoing/through fertility treatment
      i am breastfeeding
      <leave>`,
    suspect: `
      pregnant/pregnancy/miscarriage/ivf/breastfeeding/childbirth
      baby/twins … … due/expecting/expected/arrive/arrives`,
    innocent: `
      cover*/replac*/filling/standing … … <leave>
      <leave> cover/replacement/policy/policies/claims/requests/administration/records/files
      <client> … <leave>/pregnant
      <helping> … <leave>/pregnant/ivf/fertility-treatment
      pregnant women/mothers/employees
      fertility treatment clinic/centre/lab
      i am expecting to/a-challenge
      i'm expecting to`,
  },
};
