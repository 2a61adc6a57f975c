import { common } from './common-words';
import type { Phrases } from './phrases';

export const familyEnglish: Phrases = {
  sets: {
    ...common.en,
    civil: 'married, unmarried, divorced, single, separated, widow, widowed, widower, engaged, cohabiting, remarried',
    child:
      'child, children, kid, kids, son, sons, daughter, daughters, twins, boys, girls, toddler, toddlers, teenagers, teenager, grandchildren, baby, babies',
    kind: 'young, small, little, adult, grown-up, teenage, wonderful, beautiful, amazing, lovely, school-age, youngest, oldest',
    parent:
      'mother, father, mum, mom, dad, parent, stepmother, stepfather, foster parent, foster mother, grandmother, grandfather, grandparent',
  },
  alarming: `
    i live alone/with-my
    proud/young/new <parent>
    in a stable? relationship with
    marital/civil status <civil>/cohabitant
    family situation/status
    <civil> and/with/without/no/to/mother/father/mum/mom/dad … <child>/husband/wife/partner
    <civil> <number>/no/mother/father/mum <kind>? <child>/of
    <civil> since #
    i am/was/i'm … married/divorced/separated/widowed/unmarried/remarried/cohabiting
    i'm happily/recently/still? married/divorced/separated/widowed/single/engaged
    i am/was single/engaged-to
    recently/happily/newly divorced/married/separated/widowed/engaged-to
    single/lone/solo mother/father/mum/mom/dad/parent of?
    <parent> of/to <number>/my/a/twins <kind>? <kind>? <child>?
    i am/was/i'm a/an/the proud/single/new/working? <parent>
    i'm a/an proud/single/new/working? <parent>
    i/we have <number>/no/young/my <kind>? <kind>? <child>
    i've got? <number> <kind>? <child>
    with <number> <kind>? <child> at home
    children #/none/yes/two/three
    <number> dependent <child>
    dependent children
    my <number>/own? <kind>? <child>
    my husband/wife/spouse/ex-husband/ex-wife/ex/boyfriend/girlfriend/fiance/fiancee/marriage/divorce/separation/family-situation/family-life/family/in-laws
    my partner and/is/works/has/lives
    with my partner
    joint/shared custody
    my elderly/ageing/aging/sick/old <relative>
    carer/caregiver for/of my
    i care/cared for my <relative>
    caring for my
    looking/looked after my <kind>? <relative>/children/kids/family
    raise/raised/raising my/our <number>? <kind>? <child>/family
    stay-at-home mother/father/mum/mom/dad/parent
    housewife/househusband/homemaker
    parental leave
    childless
    after my divorce
    <child> have/has left/flown/moved home/the-nest/out
    empty nester
    now/since that? the/my/our kids/children/sons/daughters …
    co-parent*
    every/alternate other? week/weekend/weeks … kids/children/son/daughter
    school run
    alimony/child-maintenance/child-support
    full/sole/shared/joint/half custody
    my late husband/wife/partner
    death/loss/passing of my husband/wife/partner/spouse
    i lost my husband/wife/partner/spouse
    <parent> of/to/with <number> …  <child>?
    single/lone/solo mum/mom/mother/dad/father/parent of/with/to/and
    my in-laws/mother-in-law/father-in-law/stepson/stepdaughter/stepchildren
    paternity/adoption/family leave
    family reunification
    i look-after/support/raise/care-for … my … <relative>/kids/family
    i was/am/'m/got … recently/newly/happily? married/divorced/widowed/separated/engaged in/since/to/last/and
    i live with/apart … my? <relative>/kids/family
    my kids/children/toddler/teenagers/newborn`,
  innocent: `
    <helping> … single/lone mothers/parents/fathers
    <helping> … parental-leave
    single mothers/parents/fathers
    cover* … parental-leave
    parental leave cover/policy/policies/requests/claims
    civil status office/registrar/service/records
    <client> … married/divorced/dependent-children/separated
    family business
    my family doctor/office/law
    my child care/protection/development
    children #-#
    single page/sign/point/source/malt
    mother of pearl
    mother tongue
    father christmas
    cover*/policy/policies/handled/requests … paternity-leave/family-leave/adoption-leave
    paternity/family/adoption leave cover/policy/policies/records
    <helping>/lawyer/solicitor … family-reunification/alimony/child-support/custody
    family with <number> <child>
    child support agency/officer/worker
    handled/processed/managed/administered … parental-leave
    my baby is a/the`,
};
