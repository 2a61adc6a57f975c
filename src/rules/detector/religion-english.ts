import { common } from './common-words';
import type { Phrases } from './phrases';

export const religionEnglish: Phrases = {
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
    freemason
    religious reasons/grounds/beliefs/obligations/observance/holidays/convictions/duties/festivals
    because/out-of/due of/to? my faith/religion/beliefs
    my faith/religion
    i pray
    to/time/room/break/pause/space to/for/pray/prayer pray/prayer/prayers
    prayer room/breaks/times
    pray five/# times
    in/at/for/of/to my/our church/mosque/parish/synagogue/temple/congregation
    i play/sing/preach/serve/volunteer/teach/help … … church/mosque/parish/synagogue/temple/sunday-school
    i don't/do-not/cannot/can't/won't/never eat/handle/serve/touch/drink pork/alcohol
    i cover/wear/keep … hair/headscarf/hijab/turban/kippah/veil
    during/throughout/over/observing ramadan/lent … i/my
    friday sunset/prayers
    off/leave for/on eid/ramadan/yom-kippur/sabbath/diwali
    raised in/as a/an? strict/devout? <believer> family/household/home?
    baptised/baptized/confirmed into/in/as the/a/an
    born-again
    god/allah/jesus has/gave/called/is … me/my
    active in the/a/my? local? <house>
    my <house>
    youth/sunday/choir leader/school/group at/in/of my/the/our <house>`,
  suspect: `
    mosque/church/parish/synagogue/bible/quran/prayer*/pray/baptised/baptized/ramadan/god/allah/islam/worship/shabbat/sabbath/muslim
    faith/religious-reasons/hijab/headscarf/halal/kosher/sunday-school/quran*/gospel`,
  innocent: `
    christian dior/louboutin
    teacher/teaching/lecturer of/in/for? religion/religious-education … catholic/islam*/christian*/protestant/jewish
    <client> … muslim*/jewish/christian*
    i fast track*/learner*/paced
    jewish museum/quarter/history
    organist/restoration/renovation/architect/cleaner/cleaning/verger/tour … <house>/church
    parish organist/council/clerk/secretary/nurse/hall
    good/bad faith
    faith in the/our/people/team/others
    halal butcher/food/restaurant/kitchen/products
    kosher bakery/restaurant/kitchen/food
    kosher/halal slaughter*/meat/practices/butcher*
    script bible`,
};
