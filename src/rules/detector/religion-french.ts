import { common } from './common-words';
import type { Phrases } from './phrases';

export const religionFrench: Phrases = {
  sets: {
    ...common.fr,
    believer:
      'musulman, musulmane, catholique, chretien, chretienne, protestant, protestante, juif, juive, orthodoxe, croyant, croyante, pratiquant, pratiquante, bouddhiste, hindoue, hindou, athee, laique, agnostique, sikh, temoin de jehovah, evangelique, evangeliste, sunnite, chiite, converti, convertie, baptise, baptisee, pieux, pieuse, non croyant',
    practising: 'tres, profondement, fervent, fervente, non',
    house:
      'mosquee, eglise, paroisse, synagogue, temple, communaute religieuse, communaute juive, communaute musulmane, loge, groupe de priere, chorale paroissiale',
  },
  alarming: `
    membre actif/active/engage/engagee? de/d' la/l'? <house>
    je mange halal/casher
    benevole/catechiste a/dans la/ma/l'? paroisse/mosquee/eglise
    je suis/etais un/une/de? <practising>? <believer>
    suis <believer>
    en tant que/qu' <believer>
    <believer> pratiquant/pratiquante/convaincu/convaincue/croyant/croyante
    religion/confession/foi/culte/conviction/convictions religieuse/religieuses? <believer>/islam/islamique/christianisme/judaisme/bouddhisme/aucune/musulmane/catholique
    de confession/religion <believer>/musulmane/juive/catholique
    ma/mon/mes foi/religion/mosquee/eglise/paroisse/synagogue/voile/foulard/priere/prieres/bapteme/conversion/convictions-religieuses/croyances/culte/temple/communaute-religieuse
    notre mosquee/eglise/paroisse/synagogue/communaute-religieuse
    je crois en dieu/allah/jesus
    je porte le/un/la … voile/foulard/kippa/hijab/turban
    je fais/jeune/pratique … ramadan/careme
    je jeune pendant/durant
    pendant le ramadan … je/jeune
    je prie … 
    je vais/vas … a/au la/l'? messe/mosquee/eglise/synagogue/temple/culte
    converti/convertie a/au l'? islam/christianisme/judaisme/catholicisme/bouddhisme
    membre de/d'/du la/l'/une/un? <house>/franc-maconnerie
    franc-macon
    temoin de jehovah
    elevee/eleve dans la foi/religion
    pelerinage a la-mecque/lourdes
    sabbat/shabbat/chabbat
    raisons/motifs/convictions/obligations/fetes/raison/motif/pratiques religieux/religieuses/religieuse/confessionnelles
    ma foi m'a/me/est/en
    ma/notre foi/religion/pratique-religieuse/confession/eglise/mosquee/paroisse/synagogue/communaute-religieuse
    je prie
    prier cinq/plusieurs/tous/pendant/a-midi/le-vendredi
    pour/temps/pause/salle/moment prier/de-priere/pour-prier
    je crois en dieu
    pendant/durant le/mon ramadan/careme/jeune … je/j'/commencer
    vendredi … priere/mosquee
    je ne? mange/bois/sers/touche … porc/alcool … religion/foi/conviction*
    pas de? porc
    mon/garder/porter/porte/enlever/retirer le/mon/un? foulard/voile/hijab/kippa/turban
    je suis/etais … baptise/baptisee/converti/convertie/pratiquant/pratiquante/croyant/croyante
    actif/active/benevole/catechiste/lecteur/lectrice/choriste/animateur/animatrice dans/a/de/pour/au-sein-de la/ma/notre/mon/l'? <house>
    eleve/elevee/grandi dans/par une? famille? catholique/musulmane/juive/chretienne/protestante/evangelique/croyante/pratiquante
    l'aid/yom-kippour/shabbat … je/conge/libre
    dieu/allah/jesus m'a/me/est
    je vais … … <house>/messe/culte`,
  suspect: `
    mosquee/eglise/paroisse/synagogue/bible/coran/priere*/baptise/baptisee/ramadan/foi/dieu/allah/islam/messe/shabbat/musulman*/chretien/chretienne
    prier/foulard/hijab/halal/careme/catechisme/catechese/croyance*`,
  innocent: `
    bonne foi
    ma foi oui
    professeur*/cours/enseignant*/maitre/maitresse/inspecteur de/d' … religion … catholique*/protestante/islamique/juive/orthodoxe
    <client> … musulman*/croyant*/juif*/catholique*
    organiste/restauration/renovation/guide/entretien/nettoyage/architecte/macon … <house>
    produits/boucherie/viande/cuisine/restaurant halal
    fabrique d'eglise
    abattage/abattoir/boucher/bouchere halal/casher`,
};
