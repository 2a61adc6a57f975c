import { common } from './common-words';
import type { Phrases } from './phrases';

export const healthFrench: Phrases = {
  sets: {
    ...common.fr,
    illness:
      'tdah, autisme, asperger, dyslexie, dyscalculie, dyspraxie, epilepsie, diabete, cancer, leucemie, vih, sida, hepatite, tuberculose, sclerose en plaques, parkinson, rhumatisme*, fibromyalgie, arthrose, polyarthrite, asthme, bpco, migraine*, maladie de/d crohn/lyme/parkinson/alzheimer, maladie chronique/rare/auto-immune/genetique/grave/cardiaque, crohn, infarctus, avc, problemes de sante/dos/coeur, probleme de sante, hernie discale/cervicale, hernie, mal de dos, mal au dos, burn-out, epuisement professionnel, depression*, stress post-traumatique, trouble*, trouble bipolaire, troubles bipolaires/anxieux/alimentaires, borderline, schizophrenie, psychose, anorexie, boulimie, covid long, handicap*, handicap moteur/physique/mental/visuel/auditif, surdite, appareil auditif, pacemaker, prothese, addiction*, apnee du sommeil, acouphenes, lupus, endometriose, tumeur, lesion*, fracture*, greffe*, transplantation*, operation du coeur/dos/genou, operation au coeur/dos/genou, accident vasculaire, accident de voiture/moto/travail, maladie, allergie*, phobie*, paralysie, stomie, sequelles, vertiges, eczema, psoriasis, douleurs chroniques, fatigue chronique, maladie de la thyroide, cardiopathie, insuffisance renale/cardiaque, alzheimer, demence, dependance',
    have: "j'ai, j'ai eu, j'avais, j'ai fait, ai eu, ayant eu, je souffre de, je souffre d, je souffrais de, souffre de, souffre d, souffrant de, souffrant d, atteint de, atteinte de, atteint d, atteinte d, guerie de, gueri de, guerie d, gueri d, remise de, remis de, remise d, remis d, remission d, remission de, suite a, apres, depuis, mon, ma, mes, en raison d, en raison de, cause de, du fait de, vis avec, diagnostic de, diagnostique, diagnostiquee, a cause d, a cause de, victime d, opere d, operee d, opere de, operee de, combattu, vaincu, arret pour, convalescence apres",
    degree:
      'un, une, le, la, les, du, de, d, l, des, mon, ma, leger, legere, grave, severe, lourd, lourde, petit, petite, chronique, depuis, ans, longtemps, toujours, #, aussi, moi-meme, forme, enfance, personnelle, long, longue, type, en, ete, naissance, importants, gros',
    am: "je suis, j'etais, j'ai ete, etant, suis",
    body: 'dos, genou, genoux, epaule, epaules, nuque, hanche, cheville, poignet, pied, pieds, main, mains, bras, jambe, jambes, yeux, oeil, coeur, oreille, oreilles, colonne, vertebre*, poumons, vue, audition',
    burden:
      'porter, soulever, lever, debout, assis, assise, marcher, conduire, courir, monter, me baisser, charges, charges lourdes, port de charges, efforts',
    doctor:
      'medecin, medecin traitant, medecin du travail, medecin conseil, docteur, generaliste, cardiologue, neurologue, rhumatologue, psychiatre, chirurgien, oncologue, kine',
    benefit:
      'reconnaissance, aviq, phare, vdab, vaph, spf securite sociale, direction generale personnes handicapees, vierge noire, prime de compensation, prime d integration, allocation d integration, allocation de remplacement',
    treatment:
      'traitement, operation*, intervention, chute, hospitalisation*, convalescence, reeducation, revalidation, chimio, chimiotherapie, radiotherapie, accident, maladie, arret, rechute, cure, guerison, soins',
  },
  alarming: `
    allergique au/aux/a/a-la
    <illness> m'a/m'ont/m'avait
    <illness> en # m'a
    longue maladie
    mi-temps medical/therapeutique
    suivi/suivie par un psychiatre/psychologue
    en remission
    j'ai des/de douleurs/problemes … dos/sante/genoux/coeur
    travailleur/travailleuse/personne handicape/handicapee reconnu/reconnue?
    operee/opere du/de/d' la? coeur/dos/genou/hanche/cancer
    <have> <degree>? <degree>? <degree>? <degree>? <illness>
    <am> … autiste/dyslexique/epileptique/diabetique/asthmatique/sourd/sourde/malentendant/malentendante/malvoyant/malvoyante/aveugle/daltonien/invalide/handicape/handicapee/seropositif/seropositive/bipolaire/hypersensible/alcoolique/toxicomane/depressif/depressive/malade/operee/opere/hospitalise/hospitalisee/borderline/allergique
    <am> en … incapacite/invalidite/burn-out/depression/chaise/fauteuil/remission/mi-temps-medical/convalescence/chimiotherapie/dialyse
    en invalidite/burn-out/depression depuis/pendant/suite/de/en
    en incapacite de travail
    incapacite de travail depuis/de/en/pendant
    en arret maladie/de-maladie
    arret maladie/de-maladie de/depuis/pour/en/pendant/prolonge
    conge de maladie de/depuis/pour/en/pendant/prolonge
    pour raison/raisons medicale/medicales/de sante?
    reconnu/reconnue/reconnaissance … aviq/phare/handicap*/handicape/handicapee/invalide/invalidite
    #% d'? invalidite/incapacite
    # % d'? invalidite/incapacite
    indemnites/allocation/allocations de mutuelle/maladie/invalidite/handicap
    allocation/allocations aux/pour handicapes/personnes-handicapees
    je prends/prenais … medicament*/insuline/antidepresseurs/ritaline/traitement
    je suis/suivais/recois … traitement/chimiotherapie/therapie/dialyse
    je me deplace en fauteuil/chaise
    ma/mon/mes sante/maladie/handicap/invalidite/psychiatre/psychologue/therapie/traitement/traitement-medical/medicaments/crises-d'epilepsie/chimiotherapie/operation/hospitalisation/cure/desintoxication/convalescence/allergies
    sante/handicap/etat-de-sante/allergies/allergie <degree>? <illness>/arachides/malentendant
    hospitalisation/hospitalisee/hospitalise/internee/interne/sejour en psychiatrie/hopital-psychiatrique
    mon/ma/mes <relative> a/souffre/ont/est … <illness>
    mon/ma/mes <relative> malade/malades/handicape/handicapee/autiste/dement
    sobre/invalide depuis/a
    je porte un appareil
    j'entends mal
    ne/n'? peux/pouvais/puis/pourrai plus … <burden>
    ne/n'? peux/pouvais/puis pas/guere/difficilement … longtemps/longues/lourd/lourdes/lourde
    plus/pas capable de … <burden>
    incapable de … <burden>
    j'ai du mal a … <burden>
    mon/ma/mes/le/la/les <body> … abime/abimee/casse/cassee/opere/operee/fragile/bloque/lache/souffre
    douleur/douleurs/mal/problemes au/aux/a/de/du/dans la/le/les/mon/ma/mes? <body>
    perdu … … l'usage/usage
    <doctor> m' a? interdit/deconseille/conseille/recommande/oblige/declare/autorise/arrete/arretee
    <doctor> me deconseille/conseille/recommande/interdit
    interdit/deconseille le/les/tout? port/efforts/station
    mon <doctor>
    avis/accord/recommandation du/de-mon <doctor>
    sur la/ma mutuelle
    a charge de la/ma mutuelle/mutualite
    indemnise/indemnisee/indemnites/indemnite/paye/payee/revenus/allocations par/de/du la/ma/l'? mutuelle/mutualite/inami
    ma mutuelle
    reconnu/reconnue/reconnaissance/inscrit/inscrite/dossier/prime/statut … aviq/phare/handicap/invalide/invalidite
    je beneficie … aviq/phare/handicap*/prime-de-compensation
    pour me/mieux soigner/retablir/remettre/reposer/faire-soigner/faire-operer
    m'arreter … soigner/sante/maladie
    atteint/atteinte d'/de/du une/la? <illness>/sclerose*/maladie*
    je suis/etais … sous antidepresseur*/traitement/medication/medicaments/chimio*/insuline/morphine/anxiolytique*
    sous antidepresseur*/anxiolytique*/chimiotherapie/insuline/dialyse
    mon/ma/mes handicap/handicaps/invalidite/incapacite/maladie/convalescence/reeducation/revalidation/rechute
    apres/depuis/suite-a/pendant/a-la-suite-de/durant mon/ma/mes long/longue/lourd/lourde? <treatment>
    apres/depuis/suite-a/a-la-suite-d' un/une long/longue/lourd/lourde/grave/serieux/serieuse <treatment>
    apres une lourde/longue? maladie/hospitalisation/convalescence/revalidation
    un/une longue/grave/lourde maladie/convalescence/hospitalisation
    tombe/tombee gravement? malade
    gravement/longtemps/souvent malade
    craque/effondre/effondree … psychologiquement/nerveusement/mentalement
    depression/burn-out/epuisement dont je
    # pour? cent d'? invalidite/incapacite
    inapte/incapable au/a-tout travail/port/ma-fonction
    declare/declaree/reconnu/reconnue inapte
    reprise/reprendre … progressive/progressivement … medical/maladie/mutuelle/arret
    retour/reprise/reprendre/rentree … apres un/mon/une arret/conge maladie/de-maladie/medical
    poste/bureau/siege amenage/adapte a mon/ma handicap/sante/etat
    amenagements raisonnables
    je marche/deplace avec … canne/bequilles/deambulateur/prothese
    je porte … prothese/appareil-auditif/corset/attelle/implant`,
  suspect: `
    <illness>
    dialyse/chimiotherapie/paralysie/amputation/ampute/amputee/psychiatrie/antidepresseurs/insuline/bequilles/hospitalisation/paniques/ouie
    perdu … … usage/vue/main/doigts/jambe/bras/doigt
    invalidite/incapacite/bequilles/deambulateur/convalescence/mi-temps-medical/mutuelle/medecin-du-travail/inapte`,
  innocent: `
    <client> atteint/atteints/atteinte/atteintes/souffrant/avec/en/ayant/porteurs/porteuses/vivant … <illness>
    <client> … en burn-out/depression/invalidite/incapacite
    <helping> … <client>? en/sur/du/de/d/des/contre/avec/autour/aux/aupres/au/la/apres … <illness>
    <client>/reeducation/evaluer … apres … <illness>
    secteur/domaine/monde du handicap
    <helping> <illness>
    apres/suite … cours/formation/memoire/stage/master … <illness>
    mes patients/clients/residents/eleves … <illness>/malades/malade
    gestion des/du troubles/stress
    troubles du comportement/musculo-squelettiques
    agent/responsable … trouble*
    rempla* … … malade/maladie/en-arret
    <client> … malade/malades/operes/operees
    assurance*/contrat*/sinistres/polices … invalidite/incapacite/hospitalisation/maladie
    invalidite et revenu
    a la mutuelle/mutualite
    dossiers/demandes/gestion/calcul … invalidite/incapacite/mutuelle
    <helping> … mal/maux/douleur/douleurs de/du/au/aux <body>
    operateur/operatrice/conducteur/conductrice/ingenieur/technicien/technicienne/agent/responsable/chef de/en/du/d'? traitement*
    traitement de/du/des/d'/thermique/statistique/informatique/comptable
    signes/detecter/determiner/depister/diagnostiquer/traiter … <illness>`,
};
