import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Own pregnancy, birth and the leave for it; replacing a colleague on leave and a midwife's work are innocent. */
export const pregnancyWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      leave:
        'zwangerschapsverlof, moederschapsverlof, moederschapsrust, bevallingsverlof, bevallingsrust, moederschapsbescherming',
      offspring:
        'kind, kindje, baby, babytje, tweeling, dochter, dochtertje, zoon, zoontje, meisje, jongen, spruit, eerste, tweede, derde, kleintje',
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
      <leave>
      blijde verwachting/gebeurtenis
      ik ben/was … uitgerekend
      uitgerekend …  januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december
      wij/we/ik verwacht/verwachten/krijg/krijgen … … <offspring>
      verwacht/verwachten/krijg/krijgen wij/we/ik … <offspring>
      ons/onze/mijn eerste/tweede/derde/vierde? <offspring> komt/is/wordt … komst/onderweg/verwacht/geboren/eraan
      <offspring> op komst
      ik word … mama/moeder/papa/vader
      word/worden ik/wij/we … mama/moeder/papa/vader/ouders
      aanstaande/toekomstige/kersverse mama/moeder/papa/vader/ouders
      gezinsuitbreiding
      mijn/de geboorte van mijn/ons/onze …  <offspring>
      mijn/onze fertiliteitstraject/vruchtbaarheidstraject/ivf-traject/fertiliteitsbehandeling/babywens/babybuik*/bevallingsdatum
      fertiliteitstraject/vruchtbaarheidstraject/fertiliteitsbehandeling
      zwanger proberen te? worden
      zwanger te worden/raken
      ik kolf
      lacteerverlof/borstvoedingspauze*/borstvoedingsverlof
      ik geef … borstvoeding`,
    suspect: `
      zwanger/zwangerschap/miskraam/ivf/borstvoeding/bevalling
      baby/kindje/tweeling … … verwacht/komst/onderweg/geboren
      uitgerekend/zwanger*/kinderwens/bevallen`,
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
      moeders in verwachting
      uitgerekend daarom/dat/die/dit/deze/nu/op-tijd/ik/jij/u
      <profession> … zwanger*/bevallen/bevalling
      cursus/opleiding … zwanger*
      goed/best/prima/zeer/heel/niet/minder bevallen
      me/mij/ons … bevallen`,
  },
  fr: {
    sets: {
      ...common.fr,
      leave:
        'conge de maternite, conges de maternite, repos de maternite, conge maternite, repos d accouchement, ecartement prophylactique',
      offspring:
        'enfant, bebe, fils, fille, jumeaux, jumelles, premier, premiere, deuxieme, troisieme, petit garcon, petite fille',
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
      <leave>
      heureux evenement
      future maman/mere
      futur papa/pere
      j'attends/attendons/attendais … famille/<offspring>
      accouchement/terme/naissance … prevu/prevue/prevus/attendu/attendue
      naissance de mon/ma/notre/nos … <offspring>
      je dois/vais/devrais … accoucher
      bebe/<offspring> … arrive/arrivera/nait/naitra/prevu/est-en-route … janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/bientot/mois
      je serai/deviens/deviendrai … maman/mere/papa/pere
      j'allaite/allaitais
      mon allaitement
      conge/pauses/pause d'? allaitement
      ecartee/ecartement … enceinte/grossesse
      mon/notre/un desir/parcours d'/de enfant/pma/fiv
      tomber enceinte
      traitement/parcours/suivi de? fertilite/pma/fiv`,
    suspect: `
      enceinte/grossesse/fiv/pma/accouchement/fausse-couche
      bebe/enfant/jumeaux … … prevu/prevue/attendu/naitra/naitre
      accoucher/allaitement/allaite/maternite`,
    innocent: `
      rempla* … … <leave>/enceinte
      <client> … <leave>/enceinte/enceintes
      interim … … <leave>
      gestion/dossiers/demandes/calcul/suivi/administration … <leave>
      <helping> … <leave>/enceinte/enceintes
      femmes enceintes
      a/de/d'/en la/une maternite/maternites
      service/clinique/hopital/stage de/en? maternite
      <profession> … grossesse/accouchement/allaitement/maternite
      remplacement/contrat/interim … <leave>
      empathie/mener/accompagner/suivre … enceinte/grossesse/accouchement`,
  },
  en: {
    sets: {
      ...common.en,
      leave: 'maternity leave, pregnancy leave',
      offspring: 'baby, child, son, daughter, twins, boy, girl, first, second, third, little one',
    },
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
      <leave>
      i am/was/'m … expecting and/in/a/our/my/twins/soon/again
      i am/'m expecting
      we are/'re … expecting a/our/my/in/twins/again …
      our/my first/second/third/new? <offspring> is/was/will-be/arrives/will-arrive/comes … due/arrives/january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/autumn/winter/soon/on-the-way
      due to give birth
      about/going to become a? mum/mother/mom/dad/father/parent/parents
      becoming a mum/mother/mom/dad/father/parent
      mum-to-be/mom-to-be/mother-to-be/dad-to-be/father-to-be
      expectant mum/mother/mom
      i am/'m … weeks/months along/gone
      first/second/third trimester
      birth of my/our … <offspring>
      i am/'m/was … breastfeeding/nursing-my
      trying for/to a/have/get/conceive baby/child/pregnant
      my/our fertility …
      my/our antenatal/prenatal/scan …
      stillbirth
      a/my/our/had miscarriage`,
    suspect: `
      pregnant/pregnancy/miscarriage/ivf/breastfeeding/childbirth
      baby/twins … … due/expecting/expected/arrive/arrives
      conceive/pregnancy-leave/trimester`,
    innocent: `
      cover*/replac*/filling/standing … … <leave>
      <leave> cover/replacement/policy/policies/claims/requests/administration/records/files
      <client> … <leave>/pregnant
      <helping> … <leave>/pregnant/ivf/fertility-treatment
      pregnant women/mothers/employees
      fertility treatment clinic/centre/lab
      i am expecting to/a-challenge
      i'm expecting to
      <profession> … pregnancy/antenatal/breastfeeding
      expecting to …
      my baby is a/an/the …
      during and after pregnancy`,
  },
};
