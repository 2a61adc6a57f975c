import { common } from './common-words';
import type { Phrases } from './phrases';

export const criminalRecordEnglish: Phrases = {
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
    pleaded guilty
    spent/unspent/previous/prior/past/old/minor conviction*/offence*
    paid my debt to society
    served my/his/her time/sentence
    i did time
    i was/am/got … released/paroled on/in/from parole/licence/prison/jail/custody
    on parole/bail/probation/licence in/until/since/for/at/now?
    behind bars
    my probation/parole officer
    brush/run-in/brushes/run-ins with the law/police
    mistakes … prison/jail/court/police/convicted
    a caution/fine for theft/drugs/drunk*
    criminal past/history/background
    my dbs/police-certificate/certificate-of-good-conduct/record … not/shows/clean/clear/blank
    drink/drunk driving conviction/ban/offence/charge
    lost my licence/license
    i committed … offence/crime/theft/fraud
    did my? time in
    was/spent/time … young-offender*
    i have turned my life around/away from`,
  suspect: `
    prison/jail/convicted/behind-bars/arrested/parole/sentenced
    behind-bars/spent-conviction/prison-sentence/custody-of-the/offence/ex-offender`,
  innocent: `
    <client> … convicted/sentenced/arrested/prison/parole/probation/<record>/conviction*/electronic-tag/in-prison
    <helping> … convicted/sentenced/<record>/electronic-tag/prison/parole/probation/conviction*
    on probation period
    my probation period
    criminal record check*/checks/office/register
    i was … in-prison-service
    i arrested
    <profession> … prison/parole/probation/jail
    prison librarian/officer/service/governor/chaplain/guard/nurse/teacher/library
    probation/parole officer/service/board/worker then/at/in/for?
    ran … prison
    hmp *
    i was/am/'m convicted/convinced that
    convicted that`,
};
