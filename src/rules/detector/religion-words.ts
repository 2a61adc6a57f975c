import { common } from './common-words';
import type { CodeWords } from './phrases';

/** Own faith, practice and community; a priest's or teacher's job and the names of institutions are innocent. */
export const religionWords: CodeWords = {
  nl: {
    sets: {
      ...common.nl,
      believer:
        'moslim, moslima, katholiek, rooms-katholiek, christen, protestant, protestants, joods, jood, joodse, jodin, orthodox, gelovig, gelovige, diepgelovig, ongelovig, boeddhist, hindoe, atheist, vrijzinnig, vrijzinnige, sikh, getuige van jehova, evangelisch, soenniet, sjiiet, bekeerling, bekeerd, gedoopt, religieus, agnost, agnostisch',
      practising:
        'praktiserend, praktiserende, belijdend, belijdende, overtuigd, overtuigde, gelovig, gelovige, actief, diep, vrome, orthodox, orthodoxe',
      house:
        'moskee, kerk, parochie, synagoge, kerkgemeenschap, geloofsgemeenschap, kerkgemeente, gemeente van christus, tempel, bijbelgroep, bijbelstudiegroep, gebedsgroep, koranschool, kerkkoor, misdienaars',
    },
    alarming: `
      kerk/moskee/gemeente waar ik … lid
      voorganger/ouderling/diaken in
      ik eet enkel? halal/koosjer
      vrijdaggebed
      vrijwilliger in de moskee/parochie/kerk
      koranlessen gevolgd/volgen
      ik ben/was een? niet? <practising>? <believer>
      ben <practising>? een? moslim/moslima/christen/katholiek/atheist/joods/gelovig/boeddhist/hindoe
      als <practising>? moslim/moslima/christen/jood/jodin/katholiek/protestant/hindoe/boeddhist/getuige-van-jehova/atheist
      praktiserend/praktiserende/belijdend/belijdende/overtuigd/diepgelovig <believer>
      godsdienst/religie/geloof/geloofsovertuiging/levensbeschouwing een? <believer>/islam/christendom/jodendom/hindoeisme/boeddhisme/geen/atheisme/protestantisme
      mijn christelijk/christelijke/islamitisch/islamitische/joodse/katholieke? geloof/geloofsovertuiging/godsdienst/religie/levensbeschouwing/gebed/gebeden/doop/bekering/hoofddoek/<house>
      onze <house>
      ik geloof in god/allah/jezus
      ik draag … hoofddoek/keppel/keppeltje/hijab/niqab/tulband
      ik vast/bid/vastte … ramadan/dag/god/keer/allah
      ik doe … mee … ramadan
      tijdens de ramadan … ik/vast
      wegens/voor de ramadan
      bekeerd/bekeerde mij? tot het/de islam/christendom/jodendom/boeddhisme/katholicisme
      lid van de/een/het? …  <house>/loge/vrijmetselarij
      gelovig/katholiek/islamitisch/joods/christelijk opgevoed
      ga … naar de <house>/mis/eredienst/vrijdaggebed
      gelovig en/christen/katholiek
      getuige van jehova
      bedevaart/hadj naar mekka
      sabbat/sjabbat
      jezus/allah is mijn`,
    suspect: `
      moskee/kerk/parochie/synagoge/bijbel*/koran/gebed/gebeden/gedoopt/ramadan/gelovig/god/allah/jezus/islam/moslim/eredienst/suikerfeest/offerfeest/sabbat/misviering*/christen/bekeerd`,
    innocent: `
      in goed geloof
      mijn <house> restaur*
      vast contract/werk/dienst/team
      sabbatical
      leerkracht/leraar/lerares/lesgever/inspecteur … godsdienst/religie/geloof … katholiek*/islam*/protestant*/joods*
      <client> … gelovig*/moslim*/ramadan`,
  },
  fr: {
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
      sabbat/shabbat/chabbat`,
    suspect: `
      mosquee/eglise/paroisse/synagogue/bible/coran/priere*/baptise/baptisee/ramadan/foi/dieu/allah/islam/messe/shabbat/musulman*/chretien/chretienne`,
    innocent: `
      bonne foi
      ma foi oui
      professeur*/cours/enseignant*/maitre/maitresse/inspecteur de/d' … religion … catholique*/protestante/islamique/juive/orthodoxe
      <client> … musulman*/croyant*/juif*/catholique*`,
  },
  en: {
    sets: {
      ...common.en,
      believer:
        "muslim, catholic, roman catholic, christian, protestant, jew, jewish, orthodox, believer, buddhist, hindu, atheist, agnostic, sikh, jehovah's witness, evangelical, evangelical christian, sunni, shia, mormon, quaker, convert, religious, born-again christian, humanist",
      practising:
        'practising, practicing, devout, committed, active, born-again, strict, orthodox, observant, proud, non',
      house:
        'church, mosque, synagogue, parish, temple, congregation, prayer group, bible study group, church choir, lodge, masonic lodge',
    },
    alarming: `
      i eat halal/kosher
      friday prayer/prayers
      volunteer at/in the/a/my church/mosque/parish
      i am/was/i'm an/a? <practising>? <believer>
      i'm an/a? <practising>? <believer>
      as an/a <practising>? <believer>
      practising/practicing/devout/observant/born-again <believer>
      religion/faith/belief/beliefs/denomination an/a? <practising>? <believer>/islam/christianity/judaism/buddhism/hinduism/none/catholicism
      my christian/muslim/jewish/catholic/religious/own? faith/religion/church/mosque/synagogue/parish/congregation/hijab/headscarf/baptism/conversion/prayers/religious-beliefs/religious
      our church/mosque/synagogue/parish/congregation
      i believe in god/allah/jesus
      i wear … headscarf/hijab/turban/kippah/veil
      i fast/pray … 
      i observe/keep/celebrate … ramadan/sabbath/shabbat/kosher/lent/eid
      during ramadan … i
      converted to islam/christianity/judaism/catholicism/buddhism
      member of a/the/my? local? <house>/jehovah*
      i attend/go … church/mosque/synagogue/mass
      raised catholic/muslim/jewish/christian
      pilgrimage to mecca
      jehovah's witness
      freemason`,
    suspect: `
      mosque/church/parish/synagogue/bible/quran/prayer*/pray/baptised/baptized/ramadan/god/allah/islam/worship/shabbat/sabbath/muslim`,
    innocent: `
      christian dior/louboutin
      teacher/teaching/lecturer of/in/for? religion/religious-education … catholic/islam*/christian*/protestant/jewish
      <client> … muslim*/jewish/christian*
      i fast track*/learner*/paced
      jewish museum/quarter/history`,
  },
};
