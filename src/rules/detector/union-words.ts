import type { CodeWords } from './phrases';

const unions =
  'acv, abvv, aclvb, acod, bbtk, acv-csc, lbc-nvk, lbc, vsoa, csc, fgtb, cgslb, setca, cne, cgsp, slfp, abvv-fgtb, metea, acv-puls, acv-metea, acv-transcom';

/** Membership of a union or a mandate in one; a job at a union and negotiating with one are innocent. */
export const unionWords: CodeWords = {
  nl: {
    sets: {
      seat: 'ondernemingsraad, cpbw, comite, comite voor preventie, preventiecomite, syndicale delegatie',

      union: `${unions}, vakbond, christelijke vakbond, socialistische vakbond, liberale vakbond, vakbond, de bond, socialistische bond, christelijke bond, liberale bond, socialistische vakbond, christelijke vakbond`,
      delegate:
        'vakbondsafgevaardigde, vakbondsvertegenwoordiger, vakbondsmilitant, vakbondslid, syndicalist, vakbondsman, vakbondsvrouw, vakbondsdelegee, hoofdafgevaardigde, hoofddelegee, personeelsafgevaardigde, werknemersafgevaardigde, werknemersvertegenwoordiger, personeelsvertegenwoordiger, vakbondsmilitante, vakbondsvoorzitter',
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
      ik betaal/krijg/ontvang … vakbondsbijdrage/syndicale-premie
      <delegate> van/voor/bij/in de/het? <union>/<seat>
      ik was/ben … <delegate>/delegee
      als <delegate>
      militant/militante/lid/delegee/delegue/afgevaardigde/actief bij/van/voor/in de/het/mijn? <union>
      verkozen/kandidaat/kandidate/zetelde/zetel/zetelen/mandaat/plaatsvervang*/opkomen voor/in/bij/op de/het? <seat> … namens/voor/lijst/<union>
      namens/voor/lijst de/het/van? <union> … <seat>/verkozen/kandidaat
      <seat> … namens/voor de? <union>
      ik was/werd/ben … verkozen/kandidaat … <seat>
      vakbondskaart/syndicale-kaart/vakbondsbijdrage/lidgeld-vakbond
      stakerspost/stakingspiket/stakingspost
      deelgenomen/meegedaan/mee aan/met … staking/stakingen
      syndicaal engagement/werk/mandaat/actief
      syndicaal/syndicale vrijstelling/vrijgestelde`,
    suspect: `
      <union>
      syndicaal/syndicale/vakbondswerk/delegee/gestaakt/staking
      vakbond/vakbonds*/bond/<delegate>`,
    innocent: `
      overleg*/onderhandel*/gesprek*/contact*/samenwerking … <union>/<delegate>/syndicale-delegatie/syndicale-afvaardiging/syndicale-afgevaardigde
      dienst/studiedienst/jurist/secretariaat/bediende/medewerker/onthaal … <union>
      werk/werkte/werkzaam … als … <union>
      vakbonden
      vakbondsonderhandeling*/vakbondsoverleg`,
  },
  fr: {
    sets: {
      seat: 'conseil d entreprise, cppt, ce, comite pour la prevention, comite de prevention, delegation syndicale, comite de concertation',

      union: `${unions}, syndicat, syndicat chretien, syndicat socialiste, syndicat liberal`,
      delegate:
        'delegue syndical, deleguee syndicale, representant syndical, representante syndicale, militant syndical, militante syndicale, syndicaliste, delegue principal, deleguee principale, delegue permanent, deleguee permanente, delegue du personnel, deleguee du personnel, representant du personnel, representante du personnel, representant des travailleurs, representante des travailleurs, militant syndical, militante syndicale',
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
      je cotise … syndicat/<union>
      <delegate> au/a/pour/de/du/chez la/le/l'? <union>/<seat>
      j'etais/ai-ete/suis/fus … <delegate>
      comme/qualite-de/tant-que <delegate>
      suppleant/suppleante/effectif/effective/elu/elue/mandat/siege/siegeais/siegee/candidat/candidate … <seat> … <union>/liste/pour
      liste <union>
      <seat> … liste/pour/sous la/le/les/couleurs-de? <union>
      militantisme/engagement/activite/combat syndical/syndicale
      piquet/piquets de greve
      ma/carte/mes cotisation/cotisations/syndicale/carte-de-syndicat syndicale/syndicales?
      je fais/faisais partie du/d'un syndicat
      greviste`,
    suspect: `
      <union>
      syndical/syndicale/syndiquer/greves
      syndicat/syndicale/syndique/syndiquee/greve/<delegate>`,
    innocent: `
      negoci*/concertation/dialogue/relations/reunions/contact*/discussion* … <union>/<delegate>/delegation-syndicale
      aux syndicats
      service/juriste/employe*/secretariat/attache*/comptable … <union>
      syndicat d'initiative/des-coproprietaires/de-copropriete
      organisations/delegations/partenaires syndicales/syndicaux/sociaux
      syndicats
      relations sociales/syndicales
      droit syndical`,
  },
  en: {
    sets: {
      seat: 'works council, health and safety committee, committee for prevention, employee forum, union branch',

      union: `${unions}, trade union, union, labour union, christian union, teachers union, socialist union, socialist trade union, christian trade union, liberal union, gmb, unison, unite the union, rmt, tuc`,
      delegate:
        'union representative, trade union representative, union rep, union delegate, trade union delegate, shop steward, union member, trade union member, union activist, union steward, trade unionist, staff representative, employee representative, employee rep, staff rep, workers representative, works council representative, branch secretary, union secretary, union official, union convenor, lay representative',
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
      i pay/paid … union-dues/dues
      <delegate> of/for/at/on/in the/a? <union>/<seat>
      representative/member/delegate/candidate/spokesperson of/for/from the? acv/abvv/aclvb/csc/fgtb/cgslb/unison/gmb/union
      on/elected-to/sat-on/seat-on/served-on the? <seat> for/as/representing/on-behalf … <union>/representative/rep/workers/employees
      union card/dues/membership/subs/branch/activist/activism/work/mandate
      card-carrying union …
      carried/hold/have/held a/my union-card
      picket line/lines
      i was/am/'m … unionised/unionized/<delegate>
      i have/'ve … been-on-strike/gone-on-strike
      joined a/the/my trade? union`,
    suspect: `
      <union>
      union-dues/unionist/picket
      unionised/union-rep/strike/<delegate>`,
    innocent: `
      negotiat*/talks/relations/liaison/liaise*/liaising/meetings/dialogue/consult* … union*/<delegate>
      credit union …
      european union
      member of the european-union
      student/students/students' union
      rugby union
      western union
      union member states
      employed by/at … <union>
      officer/lawyer/economist/clerk/researcher … <union>
      union jack/square/street/station/pacific
      consultation*/consulted … union*
      union consultation*/negotiation*/relations/agreements
      trade? union regulations/law/laws`,
  },
};
