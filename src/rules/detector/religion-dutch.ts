import { common } from './common-words';
import type { Phrases } from './phrases';

export const religionDutch: Phrases = {
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
    jezus/allah is mijn
    om/wegens/vanwege/omwille-van mijn? religieuze/godsdienstige/levensbeschouwelijke redenen/overtuiging/verplichtingen/gronden/plichten/feestdagen
    mijn religieuze/godsdienstige/levensbeschouwelijke overtuiging/feestdagen/plichten/verplichtingen/achtergrond
    om/wegens/vanwege/omwille-van/volgens/vanuit/door mijn/ons geloof/religie/godsdienst
    mijn/ons geloof
    ik … bid/bad/vast/vastte dagelijks/elke/iedere/vijf/#/tijdens/op …
    ik bid
    kunnen/tijd/ruimte/vrij/vrijaf/pauze/even om? te? bidden
    te bidden
    # keer/maal per dag bidden/gebed
    vijf keer per dag
    in/naar/bij/van mijn/onze <house>
    dienst/mis/viering/eredienst/koor/jeugdwerking in/van mijn/onze <house>
    ik ga/ging … … <house>/mis/eredienst/zondagsmis/bidden
    ik ben/was/heb-mij … gedoopt/gevormd/bekeerd/gelovig
    ik eet/kook/drink/serveer/raak … halal/koosjer/geen-varkensvlees/geen-alcohol-om
    geen varkensvlees eten/serveren/klaarmaken/aanraken/of-alcohol
    mijn hoofddoek/keppel*/tulband/sluier/kruisje …
    hoofddoek dragen/houden/aanhouden
    met/draag een? hoofddoek
    vrij op/tijdens/voor? het/de? suikerfeest/offerfeest/ramadan/sabbat/jom-kipoer
    tijdens/gedurende/in de ramadan … ik/werk/vroeger/liever
    god/allah/jezus heeft/geeft/gaf/leidt … mij
    actief/vrijwillig*/lid/leider/lector/catechist/catechiste/voorganger in/van/bij de/mijn/onze/het? lokale/plaatselijke? <house>
    catechist/catechiste/misdienaar geweest
    moslim/christen/katholiek/jood/joods/hindoe/boeddhist zijnde/van-geloof/van-opvoeding
    christelijk/katholiek/islamitisch/moslim gezin opgevoed/opgegroeid/grootgebracht`,
  suspect: `
    moskee/kerk/parochie/synagoge/bijbel*/koran/gebed/gebeden/gedoopt/ramadan/gelovig/god/allah/jezus/islam/moslim/eredienst/suikerfeest/offerfeest/sabbat/misviering*/christen/bekeerd
    bidden/hoofddoek/halal/geloofs*/bijbelstudie/kerkdienst/zondagsmis/catechese/vasten`,
  innocent: `
    in goed geloof
    mijn <house> restaur*
    vast contract/werk/dienst/team
    sabbatical
    leerkracht/leraar/lerares/lesgever/inspecteur … godsdienst/religie/geloof … katholiek*/islam*/protestant*/joods*
    <client> … gelovig*/moslim*/ramadan
    organist/organiste/dirigent/schoonmaak*/poets*/restauratie/renovatie/architect/metser … <house>
    ik maak/kuis/poets … <house>
    hoofddoek verbod/beleid
    halal slager*/keuken/producten/restaurant/vlees/gerechten
    joodse/islamitische/halal/koosjere slachter/slager/slachthuis`,
};
