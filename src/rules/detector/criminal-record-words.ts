import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Own offences, convictions and detention, a clean record included (article 10); a guard's or a lawyer's work is innocent. */
export const criminalRecordWords: CodeWords = {
  nl: {
    sets: { ...common.nl, record: 'strafblad, strafregister, gerechtelijk verleden' },
    alarming: `
      in aanraking gekomen? met … gerecht/politie
      straf uitgezeten
      mijn rijbewijs … kwijt/ingetrokken
      rijbewijs ingetrokken
      ik … probatie
      ik ben/werd/was … veroordeeld
      ben/werd/was ooit/in/vroeger #? veroordeeld
      veroordeeld voor/wegens/tot
      veroordeling voor/wegens/tot/in
      mijn veroordeling*/<record>/celstraf/gevangenisstraf/detentie/enkelband/vrijlating/gevangenistijd/straf/werkstraf
      <record> is? blanco/leeg/schoon/clean/proper
      blanco/proper/schoon/leeg/zuiver <record>
      ik heb/had/kreeg … <record>/celstraf/gevangenisstraf/rijverbod/werkstraf/enkelband/taakstraf
      geen/een/zonder <record>
      in/uit de? gevangenis/cel gezeten/vastgezeten/vrijgekomen/verbleven/doorgebracht
      ik zat/zit … gevangenis/cel/vast
      zat # jaar/maanden … gevangenis/cel
      # jaar/maanden gevangenisstraf/cel/celstraf/effectief/gezeten/rijverbod/gevangenis
      voorwaardelijk vrijgelaten/vrij
      vrijgekomen/ontslagen uit de gevangenis
      ik ben/was … ex-gedetineerde/gedetineerde/ex-gevangene
      als ex-gedetineerde
      onder/met elektronisch/enkelband toezicht?
      rijverbod/werkstraf/taakstraf/celstraf gekregen/wegens/voor/uitgevoerd/opgelopen
      aangehouden/opgepakt voor/wegens
      ik werd/ben … opgepakt/aangehouden/gearresteerd
      in voorarrest/voorlopige-hechtenis`,
    suspect: `
      gevangenis/celstraf/veroordeeld/jeugdinstelling/tralies/strafblad/opgesloten`,
    innocent: `
      <client> … veroordeeld*/<record>/enkelband/gevangenisstraf/voorarrest/rijverbod/elektronisch-toezicht
      <helping> … veroordeeld*/ex-gedetineerde*/enkelband/elektronisch-toezicht/celstraf
      ik zit/zat vast aan/in-de-file
      veroordeling* van/door …
      uittreksel uit het? strafregister
      diensten/dossiers/aanvragen … strafregister
      beheer … strafregister`,
  },
  fr: {
    sets: { ...common.fr, record: 'casier judiciaire, casier' },
    alarming: `
      demeles/ennuis/problemes avec la justice/police
      purge/purger une/ma/sa peine
      prison ferme
      permis retire/suspendu
      je suis/fus … condamne/condamnee
      j'ai ete/deja … condamne/condamnee/incarcere/incarceree/emprisonne/emprisonnee/arrete/arretee/detenu/detenue
      condamne/condamnee pour/a/en
      condamnation pour/a/en
      ma/mon/mes condamnation*/<record>/peine/detention/incarceration/passe-judiciaire/sortie-de-prison/bracelet-electronique/antecedents-judiciaires/liberation
      <record> est? vierge/propre
      j'ai un/une/le … <record>/peine-de-prison
      pas de <record>
      aucun <record>/antecedent-judiciaire
      extrait de? <record> vierge
      # ans/mois de prison/detention/reclusion
      # ans/mois en prison
      fait/passe … de-la-prison/en-prison
      j'ai fait … prison
      j'etais/suis … en prison/detention
      sorti/sortie de prison
      sous bracelet electronique
      sous surveillance electronique
      liberation/liberee/libere conditionnelle/sous-condition
      en liberation conditionnelle
      je suis/etais un/une? ancien/ancienne/ex? detenu/detenue/ex-detenu
      ancien/ancienne detenu/detenue
      dechu/decheance … permis/conduire
      peine de travail/prison effectuee/pour/de/avec
      garde a vue pour
      arrete/arretee pour vol/trafic/conduite/stupefiants/coups`,
    suspect: `
      prison/incarcere/incarceree/detention/condamne/condamnee/barreaux/casier-judiciaire/sursis`,
    innocent: `
      <client> … condamne*/detenu*/detenues/prison/bracelet-electronique/surveillance-electronique
      <helping> … condamne*/detenu*/prison/bracelet-electronique/surveillance-electronique
      service/demandes/delivrance/gestion … casier*
      condamnation* de/du/des/par …
      ancien/anciens/ancienne detenus`,
  },
  en: {
    sets: { ...common.en, record: 'criminal record, police record, criminal convictions, criminal conviction' },
    alarming: `
      trouble with the law/police
      served/serving time/a-sentence
      licence/license suspended/revoked
      charged with theft/assault/fraud/a-crime
      i was/am/have-been/got … convicted/imprisoned/arrested/incarcerated/jailed/sentenced
      i've been … convicted/imprisoned/arrested/jailed
      convicted of/for/in
      conviction for/of/in
      my criminal/prior/past? conviction*/<record>/sentence/imprisonment/parole/probation/prison-time/prison-sentence/release-from-prison/time-in-prison/record-is-clean/arrest
      i have/had … <record>/conviction
      clean/clear/no/spotless/blank <record>/prior-convictions
      <record> clean/none/clear/is
      no convictions
      i spent/did/served … prison/jail/time/sentence
      # years/months in/of prison/jail/imprisonment
      # year/month prison/jail sentence
      in prison for/from
      released from prison/jail
      on parole/probation since/until/for/after
      i am/was … ex-offender/ex-convict/on-parole/on-probation/in-prison/in-jail
      i'm … ex-offender/ex-convict/on-parole/on-probation
      as an? ex-offender/ex-prisoner/ex-convict
      electronic tag/ankle-bracelet
      driving ban
      banned from driving
      community service sentence/order/for
      sentenced to
      pleaded guilty`,
    suspect: `
      prison/jail/convicted/behind-bars/arrested/parole/sentenced`,
    innocent: `
      <client> … convicted/sentenced/arrested/prison/parole/probation/<record>/conviction*/electronic-tag/in-prison
      <helping> … convicted/sentenced/<record>/electronic-tag/prison/parole/probation/conviction*
      on probation period
      my probation period
      criminal record check*/checks/office/register
      i was … in-prison-service
      i arrested`,
  },
};
