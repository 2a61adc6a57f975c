import { common } from './common-words';
import type { Phrases } from './phrases';

export const criminalRecordFrench: Phrases = {
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
    arrete/arretee pour vol/trafic/conduite/stupefiants/coups
    paye/payer ma/sa dette a/envers la? societe/justice
    erreur/erreurs/faute/betise/betises de/dans ma/mon/jeunesse/passe/le-passe
    derriere les barreaux
    casier n' est pas/plus vierge
    casier … pas/plus/non vierge
    mon casier
    mon/mes assistant/assistante/conseiller de justice/probation/spip
    sors/sortir/sorti/sortie/libere/liberee de detention/prison/taule
    j'ai purge/ecope/fait-de-la-prison/ete-condamne
    # ans/mois avec sursis
    avec/sous sursis/probation/conditions/bracelet/controle-judiciaire
    semi-liberte/liberation-conditionnelle/rehabilitation-judiciaire
    conge penitentiaire
    demeles/passe/ennuis/problemes/antecedents judiciaire/judiciaires/avec-la-justice/avec-la-police/penal
    j'ai commis … vol/faute/delit/infraction/faits
    permis retire/suspendu/annule/perdu pour/suite/a/apres?
    retrait/suspension/decheance de/du mon? permis
    condamne/condamnee … peine/prison/sursis/tribunal/amende`,
  suspect: `
    prison/incarcere/incarceree/detention/condamne/condamnee/barreaux/casier-judiciaire/sursis
    sursis/barreaux/semi-liberte/penitentiaire/probation/assistant-de-justice/delinquance`,
  innocent: `
    <client> … condamne*/detenu*/detenues/prison/bracelet-electronique/surveillance-electronique
    <helping> … condamne*/detenu*/prison/bracelet-electronique/surveillance-electronique
    service/demandes/delivrance/gestion … casier*
    condamnation* de/du/des/par …
    ancien/anciens/ancienne detenus
    gardien/agent/surveillant/surveillante/assistant/assistante/directeur/cadre/etablissement/administration penitentiaire
    surveillant/gardien … prison
    casier fourni/demande/requis/exige
    casier … candidats/employes/fourni`,
};
