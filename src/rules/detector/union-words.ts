import type { CodeWords } from './phrases';

const unions =
  'acv, abvv, aclvb, acod, bbtk, acv-csc, lbc-nvk, lbc, vsoa, csc, fgtb, cgslb, setca, cne, cgsp, slfp, abvv-fgtb, metea, acv-puls, acv-metea, acv-transcom';

/** Membership of a union or a mandate in one; a job at a union and negotiating with one are innocent. */
export const unionWords: CodeWords = {
  nl: {
    sets: {
      union: `${unions}, vakbond, christelijke vakbond, socialistische vakbond, liberale vakbond`,
      delegate:
        'vakbondsafgevaardigde, vakbondsvertegenwoordiger, vakbondsmilitant, vakbondslid, syndicalist, vakbondsman, vakbondsvrouw, vakbondsdelegee',
    },
    alarming: `
      lid van/in de syndicale delegatie/afvaardiging
      vakbondswerk voor/bij
      lid van/bij de/het/een? <union>
      lidmaatschap/lidmaatschappen/lidkaart van/bij/bij-de/van-de? <union>
      vakbond <union>
      aangesloten bij de/het/een? <union>
      militant/delegee/kandidaat/verkozen/verkozene/afgevaardigde bij/van/voor de/het? <union>
      <union> delegee/militant/afgevaardigde/lid
      <delegate> voor/bij/van/in/sinds/en/geweest/op
      ik ben/was/ben-ook … <delegate>/gesyndiceerd
      als/actief/actieve <delegate>
      syndicaal/syndicale afgevaardigde/militant/vertegenwoordiger/delegee/afvaardiging voor/bij/van/in/sinds/en?
      gesyndiceerd bij/sinds/en
      verkozen … syndicale/vakbondslijst/sociale-verkiezingen
      sociale verkiezingen … verkozen/kandidaat/lijst
      mijn vakbond*/syndicaat/syndicale
      ik heb … gestaakt
      ik staakte/staak
      ik betaal/krijg/ontvang … vakbondsbijdrage/syndicale-premie`,
    suspect: `
      <union>
      syndicaal/syndicale/vakbondswerk/delegee/gestaakt/staking`,
    innocent: `
      overleg*/onderhandel*/gesprek*/contact*/samenwerking … <union>/<delegate>/syndicale-delegatie/syndicale-afvaardiging/syndicale-afgevaardigde
`,
  },
  fr: {
    sets: {
      union: `${unions}, syndicat, syndicat chretien, syndicat socialiste, syndicat liberal`,
      delegate:
        'delegue syndical, deleguee syndicale, representant syndical, representante syndicale, militant syndical, militante syndicale, syndicaliste',
    },
    alarming: `
      membre de la delegation syndicale
      delegation syndicale pour la? <union>
      membre de/du/d'un/au la/le/un? <union>
      affilie/affiliee/adherent/adherente/syndique/syndiquee a/au/de/du/aupres la/le/un/de? <union>
      affilie/affiliee a/aupres un/la/de/du? la? <union>
      affiliation/carte/cotisation/adhesion au/a/de/du/syndicale la? <union>
      syndicat/delegue/deleguee <union>
      mandat/mandats comme? <union>/syndical/syndicaux
      militant/militante/elu/elue/candidat/candidate/delegue/deleguee/delegation pour/a/au/de/du/par la/le? <union>
      <delegate> pour/a/au/de/du/depuis/dans/chez/pendant/et/d'une
      je suis/etais … <delegate>/syndique/syndiquee
      j'ai ete … <delegate>
      en tant que/qu' ancien/ancienne? <delegate>
      je suis/etais syndique/syndiquee
      syndique/syndiquee depuis/chez
      mon/ma/mes syndicat/affiliation-syndicale/engagement-syndical/activites-syndicales/mandat-syndical/carte-syndicale/prime-syndicale
      elu/elue/candidat/candidate aux elections-sociales
      j'ai fait greve/la-greve
      j'ai participe a/aux … greve/greves
      je cotise … syndicat/<union>`,
    suspect: `
      <union>
      syndical/syndicale/syndiquer/greves`,
    innocent: `
      negoci*/concertation/dialogue/relations/reunions/contact*/discussion* … <union>/<delegate>/delegation-syndicale
      aux syndicats`,
  },
  en: {
    sets: {
      union: `${unions}, trade union, union, labour union, christian union, teachers union, socialist union, socialist trade union, christian trade union, liberal union`,
      delegate:
        'union representative, trade union representative, union rep, union delegate, trade union delegate, shop steward, union member, trade union member, union activist, union steward, trade unionist',
    },
    alarming: `
      member of the union-delegation
      delegate for the? <union>
      member/membership/membership-card of a/the/my? <union>
      affiliated with/to a/the? <union>
      <union> member/membership/delegate/activist/militant since/of/for/at/and/in?
      trade? union membership <union>
      i am/was/i'm … <delegate>
      i'm a? <delegate>
      <delegate> for/at/of/since/in/on/from
      elected/served/active/former as? a? <delegate>
      my trade? union/union-membership/union-dues/union-activities
      active in the/my trade? union/<union>
      elected/candidate … union-list/social-elections
      unionised/unionized since/and/employee
      i went on strike
      i took part in … strike/strikes
      i pay/paid … union-dues/dues`,
    suspect: `
      <union>
      union-dues/unionist/picket`,
    innocent: `
      negotiat*/talks/relations/liaison/liaise*/liaising/meetings/dialogue/consult* … union*/<delegate>
      credit union …
      european union
      member of the european-union
      student/students/students' union
      rugby union
      western union
      union member states`,
  },
};
