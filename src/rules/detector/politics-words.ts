import type { CodeWords } from './phrases';

/** Own party, vote, candidacy, mandate; an official's or an analyst's work with politics is innocent. */
export const politicsWords: CodeWords = {
  nl: {
    sets: {
      party:
        'n-va, cd&v, open-vld, vld, vooruit, sp.a, groen, vlaams belang, pvda, volt, jong groen, jongcd&v, jong cd&v, jongsocialisten, jong vld, jong n-va, comac, een politieke partij, een partij, politieke partij, mijn partij, de n-va, de cd&v, de groenen, de socialistische partij, de liberale partij, de communistische partij',
      mandate:
        'lid, partijlid, actief, bestuurslid, kandidaat, kandidate, militant, militante, mandataris, schepen, gemeenteraadslid, raadslid, provincieraadslid, burgemeester, verkozen, verkozene, lijsttrekker, sympathisant, districtsraadslid, afdelingsvoorzitter, voorzitter, fractieleider, jongerenvoorzitter, vrijwilliger, ocmw-raadslid, kandidaat-raadslid, afdelingssecretaris, partijbestuurder, partijvoorzitter, politiek secretaris',
      leaning:
        'communist, socialist, liberaal, nationalist, vlaams-nationalist, anarchist, marxist, flamingant, sociaal-democraat, christendemocraat, conservatief',
    },
    alarming: `
      <mandate> voor/van/bij … voor/van/bij de? n-va/cd&v/open-vld/vld/groen/vooruit/vlaams-belang/pvda
      <party> lijst
      de lijst van <party>
      verkiezingen … … <party>
      lijstduwer/lijsttrekker voor/bij/van
      <mandate> van/bij/voor/namens/in de/het? <party>
      <mandate> <party>
      lid/bestuurslid/actief bij/van/in de? plaatselijke/lokale afdeling … <party>
      lid van een politieke? partij
      ik ben/was een? overtuigd? <leaning>/partijlid/rechts/links
      overtuigd <leaning>
      politiek actief bij/voor/in
      mijn politieke overtuiging/voorkeur/mening/engagement/kleur/mandaat/opvattingen/opvatting/ideeen/carriere
      mijn partij
      politieke voorkeur/overtuiging/kleur/partij/gezindheid <party>/links/rechts/centrum/<leaning>
      ik stem/stemde … <party>/links/rechts
      op de lijst van/voor de? <party>
      ik sta/stond op de … lijst
      opgekomen voor <party>
      lidmaatschap/lidmaatschappen/lidkaart van? <party>
      campagne voor <party>
      ik voer/voerde … campagne … <party>
      flyeren/flyerde/folders voor <party>
      <party> lid/militant/mandataris/kandidaat
      partijkaart/partijlidmaatschap
      lijst van/voor de? <party>
      ik was/ben/werd … gemeenteraadslid/schepen/provincieraadslid/districtsschepen/burgemeester/fractieleider/ocmw-raadslid
      als gemeenteraadslid/schepen/provincieraadslid/fractieleider
      ik zetelde/zetel … gemeenteraad/parlement/districtsraad/provincieraad
      plakte/plak/deelde/uitdelen/plakken affiches/folders/flyers … voor de? <party>
      ik militeer/militeerde
      politiek links/rechts/geengageerd/actief
      links/rechts georienteerd/gezind
      kandidaat op een/de lijst
      kandidaat/verkozen/opgekomen … gemeenteraadsverkiezingen/verkiezingen … <party>/lijst
      kandidaat bij/voor de/het gemeenteraadsverkiezingen/verkiezingen/europese-verkiezingen`,
    suspect: `
      n-va/cd&v/open-vld/vlaams-belang/pvda/jongsocialisten/stemde
      partijlid/gemeenteraadslid/jong-groen/gemeenteraadsverkiezingen`,
    innocent: `
      sociale verkiezingen
      voor/van groen onderhoud/en/afval
      lid van groen team/ploeg
      vooruit te/plannen/denken/kijken/gaan/met/betalen/helpen
      spa en/&/- wellness
      volt en/ampere/naar
      stemopnemer/bijzitter … verkiezingen/gemeenteraadsverkiezingen
      organisatie … verkiezingen/gemeenteraadsverkiezingen`,
  },
  fr: {
    sets: {
      party:
        'ps, parti socialiste, mr, mouvement reformateur, ecolo, ptb, les engages, defi, cdh, n-va, vlaams belang, un parti politique, parti communiste, un parti, jeunes socialistes, jeunes mr, ecolo j, comac, mon parti, parti populaire',
      mandate:
        'membre, militant, militante, adherent, adherente, candidat, candidate, elu, elue, conseiller communal, conseillere communale, conseiller provincial, conseillere provinciale, echevin, echevine, bourgmestre, mandataire, sympathisant, sympathisante, actif, active, engage, engagee, benevole, tete de liste, president de section, conseiller cpas, conseillere cpas, depute, deputee, carte, encarte, encartee, colistier, colistiere, colleur d affiches, colleuse d affiches, porte-parole, secretaire de section, secretaire politique',
      leaning:
        'communiste, socialiste, liberal, liberale, nationaliste, anarchiste, marxiste, de gauche, de droite, ecologiste convaincu, trotskiste, centriste, d extreme gauche',
    },
    alarming: `
      liste <party>
      <mandate> du/de/d'/pour/au/a/chez/dans/aupres/sous la/le/l'? <party>
      <mandate> <party>
      <mandate> d'un parti politique?
      je suis/etais un/une? <leaning>
      <leaning> convaincu/convaincue
      mes/mon/ma opinions/opinion/convictions/conviction/engagement/parcours/preferences/mandat politique/politiques
      mon parti
      opinion/opinions/preference/orientation politique/politiques <party>/gauche/droite/centre/<leaning>
      je vote/votais/voterai
      j'ai vote/milite
      je milite …
      sur la liste de? du/de/d'? <party>
      sur les listes du/de/d'? <party>
      carte de membre/militant du/de/d'? <party>
      affilie/affiliee/adhesion/affiliation au/a/chez/du/de <party>
      campagne pour le/la? <party>
      parti <party>
      tracte/tractage pour le? <party>
      ma carte au/chez/du/de la/le? <party>
      encarte/encartee
      j'etais/suis/ai-ete/fus … candidat/candidate/elu/elue/echevin/echevine/conseiller-communal/conseillere-communale/bourgmestre/depute/deputee
      en tant que/qu' echevin/echevine/conseiller-communal/conseillere-communale
      je siege/siegeais … conseil-communal/parlement/conseil-provincial
      affiches/tracts/campagne/porte-a-porte … pour le/la/les/l'? <party>
      sous l'etiquette/les-couleurs du/de/d'? <party>
      candidat/candidate aux … communales/elections/legislatives/regionales/europeennes/federales
      sensibilite/famille/bord politique … <leaning>/gauche/droite
      je suis/reste … a/de gauche/droite
      mes idees/valeurs de? gauche/droite/politiques/socialistes/liberales`,
    suspect: `
      ecolo/ptb/parti-socialiste/les-engages/mouvement-reformateur/n-va/vlaams-belang/milite
      encarte/echevin/echevine/conseillere-communale/conseiller-communal`,
    innocent: `
      elections sociales
      service … elections
      je milite pour … qualite/clients
      defi de/d'/du …
      actif/active/engage/engagee dans/pour un/le/ce? defi
      je vote* en reunion/ag
      assesseur/organisation … elections/communales
      cabinet/secretariat/collaborateur/collaboratrice/secretaire de/d'/du/de-l'/d'un/d'une l'? echevin/echevine/bourgmestre/depute/deputee`,
  },
  en: {
    sets: {
      party:
        'n-va, cd&v, open-vld, vld, groen, vooruit, vlaams belang, pvda, ptb, ps, mr, ecolo, volt, les engages, the socialist party, the green party, the greens, the liberal party, the communist party, a political party, the labour party, the conservative party, green party, socialist party, liberal party, communist party, labour party, democratic party, christian democrats, the christian democrats, young greens, young socialists, young liberals, my party, the workers party, the labour, labour, the conservatives, the liberals, the socialists, the democrats, the nationalists, the liberal democrats',
      mandate:
        'member, party member, activist, candidate, councillor, city councillor, town councillor, local councillor, municipal councillor, alderman, mayor, supporter, elected, active, volunteer, campaigner, canvasser, campaigned, canvassed, board member, chair, youth chair, stood, ran, vote, voted, voting, sympathiser, card-carrying member, paid-up member, spokesperson, branch secretary, party worker, delegate',
      leaning:
        'communist, socialist, liberal, conservative, nationalist, anarchist, marxist, left-wing, right-wing, libertarian, social democrat, leftist',
    },
    alarming: `
      <party> list
      <mandate> of/for/in/with/at/within/on/from the/local/youth/list? branch/wing/list? of/for? <party>
      <mandate> of/for/in/with/at … <party>
      <party> member/activist/councillor/candidate/supporter/volunteer/membership
      member of a political party
      membership/memberships <party>
      i am/was/i'm a? committed/convinced/lifelong? <leaning>
      i'm a? committed/convinced/lifelong? <leaning>
      my political views/beliefs/opinions/convictions/party/affiliation/engagement/career
      my party
      political views/beliefs/affiliation/party/preference/opinion <party>/left/right/<leaning>/centre
      i vote/voted/always-vote …
      i ran/stood for council/parliament/office/mayor
      joined the? <party>
      on the list of <party>
      politically active in/for/with
      party card/membership-card
      card-carrying/paid-up member/socialist/liberal/conservative/green/communist
      i stood/ran/campaigned/canvassed/leafleted/door-knocked … for … <party>
      i stood/ran … for? in the/a/last? … election/elections/council/parliament/mayor
      i was/am/served … elected? city/town/local/municipal/parish? councillor/alderman/mayor
      i sit/sat on the city/town/municipal/local? council
      candidate in/for/at the … election/elections
      politically left/right/active/engaged/conservative/liberal
      left-leaning/right-leaning`,
    suspect: `
      n-va/cd&v/open-vld/vlaams-belang/pvda/ptb/ecolo/les-engages/green-party/socialist-party/liberal-party/communist-party/labour-party
      councillor/canvass*/left-wing/right-wing`,
    innocent: `
      city/town council employee/worker/staff
      volunteer at the? party/birthday
      <leaning> arts
      assistant/adviser/secretary/officer to/of/for the/a mayor/councillor*/alderman
      i ran the …
      elected by
      polling/election officer/clerk/station
      labour law/market/inspector/relations/costs/lawyer`,
  },
};
