import { common } from './common-words';
import type { Phrases } from './phrases';

export const healthEnglish: Phrases = {
  sets: {
    ...common.en,
    illness:
      'adhd, autism, asperger*, dyslexia, dyscalculia, dyspraxia, epilepsy, diabetes, cancer, breast cancer, leukaemia, leukemia, hiv, hepatitis, tuberculosis, multiple sclerosis, parkinson*, rheumatism, fibromyalgia, arthritis, asthma, copd, migraine*, crohn*, colitis, heart attack, stroke, heart condition/disease/problem/problems, health/chronic condition/conditions/problem/problems/issues/illness/disease/pain/fatigue, hernia, back problem/problems/pain/injury, burn-out, nervous breakdown, breakdown, depression, ptsd, anxiety, anxiety disorder, *disorder, bipolar disorder, eating disorder, schizophrenia, psychosis, anorexia, bulimia, long covid, disability, physical disability, learning disability, disabilities, impairment, hearing aid, hearing loss, pacemaker, prosthesis, addiction, alcohol problem, drinking problem, sleep apnoea, tinnitus, lupus, endometriosis, tumour, tumor, brain tumour, chemotherapy, dementia, alzheimer*, *transplant, kidney/heart/liver transplant, heart/back/knee/brain/hip/spinal surgery/injury/operation, *disease, kidney/liver/lung/bowel/coeliac disease, allergy, *phobia, *syndrome, paralysis, head/brain injury, car accident, concussion, eczema, psoriasis, kidney failure, celiac disease',
    have: "i have, i've, i had, i've had, i have had, i got, i suffer from, i suffered from, suffer from, suffered from, suffering from, i live with, living with, recovered from, recovering from, recovery from, survived, diagnosed with, my, have had, had, due to, because of, after, following, i struggle with, i battled, overcame, overcoming, beat, sick leave for, leave for, since",
    degree:
      'a, an, the, mild, severe, slight, serious, chronic, also, myself, always, since, years of, my, type, #, childhood, form of, from, long, long-term, bout of, of, own, visual, hearing, mental, officially, been, second, diagnosed with',
    am: "i am, i'm, i was, i have been, i've been, being, am, as someone who is",
    body: 'back, knee, knees, shoulder, shoulders, neck, hip, hips, wrist, wrists, ankle, foot, feet, hand, hands, arm, arms, leg, legs, eye, eyes, ear, ears, heart, spine, lungs, joints, eyesight, sight, hearing, vision, balance, memory',
    burden:
      'lift, stand, sit, bend, kneel, climb, walk, carry, drive, run, work nights, lifting, standing, sitting, bending, kneeling, climbing, walking, carrying',
    doctor:
      'doctor, gp, cardiologist, neurologist, psychiatrist, surgeon, oncologist, physio, physiotherapist, occupational health doctor, occupational health',
    treatment:
      'operation, surgery, accident, illness, treatment, injury, hospital stay, hospitalisation, hospitalization, recovery, rehab, rehabilitation, relapse, chemo, chemotherapy, radiotherapy, fall, breakdown',
    benefit:
      'pip, esa, sick pay, incapacity benefit, disability benefit, disability allowance, disability living allowance, personal independence payment, statutory sick pay, invalidity benefit, sickness benefit',
  },
  alarming: `
    <have> ms/aids
    allergic to
    <illness> in # … me/my/i
    <illness> left/made/forced/kept me
    long/my illness
    phased return to work
    in remission
    i have/had … back/knee/heart/hip surgery/injury/operation
    <have> <degree>? <degree>? <degree>? <degree>? <illness>
    <am> … autistic/dyslexic/epileptic/diabetic/asthmatic/deaf/blind/disabled/wheelchair/hiv-positive/bipolar/alcoholic/hospitalised/hospitalized/hard-of-hearing/visually-impaired/colour-blind/color-blind/schizophrenic/neurodivergent/chronically-ill/depressed
    cancer/wheelchair survivor/user
    long-term sick
    on/during/after/from … sick-leave for/since/due/because/from/until/in
    <am> … on/off … sick-leave/incapacity/disability
    on long-term/extended sick-leave
    incapacity/disability benefit*/allowance
    unfit for work since/for/until
    i was ill/sick for/from
    for medical/health reasons
    due to ill/poor/illness health?
    because of illness/ill-health/my-health
    #% disabled/disability/invalidity/incapacity
    # % disabled/disability/invalidity/incapacity
    registered/recognised/recognized as? disabled/disability
    i take … medication/antidepressants/insulin/ritalin
    i am/was on/taking medication/antidepressants/insulin/chemotherapy/dialysis
    i use/need a wheelchair
    i wear a? hearing-aid/hearing-aids/prosthesis
    my mental/physical/own? health/illness/disability/medication/psychiatrist/therapist/therapy/diagnosis/surgery/chemotherapy/seizures/sobriety/treatment/allergies
    health/disability/medical/allergies/allergy <degree>? <illness>/nuts/peanuts
    admitted to … psychiatric/rehab/clinic
    my <relative> has/suffers/had/with … <illness>
    my sick/disabled/ill/autistic <relative>
    sober since/for
    in recovery from
    i am allergic
    can/could no-longer/hardly/barely/not-longer … <burden>
    cannot/can't/couldn't/could-not/can-not <burden> for/anything/heavy/more/long/any …
    no longer able to … <burden>
    unable to <burden>
    operation/surgery/injury/pain/trouble/trouble/damage/problem/problems on/to/in/with my … <body>
    my <body> … operated/damaged/injured/gave-up/worn/gone/impaired/condition
    after/since/following/during/before my serious/major/long/recent/second? <treatment>
    following/after/since/due-to an/a serious/major/long/lengthy/severe/bad/life-changing <treatment>
    recover/recovered/recovering/recovery/recuperate/recuperating/recuperated/convalesce from/after a/an/my serious/long/major/severe? <treatment>/illness
    i was/fell/got/became/have-been … seriously/very/gravely/critically ill/sick
    serious/severe/life-threatening/long-term illness
    on/went-on/still-on/currently-on sick-leave
    i am/was/have-been/'m … sick-leave/signed-off/off-sick
    signed off sick/work/by/with
    registered/certified/recognised/recognized as? disabled/blind/partially-sighted
    my <doctor>
    i get/receive/claim/claimed/received/am-on … <benefit>
    reasonable adjustments/adjustment/accommodation/accommodations for/because/due
    i need/require/would-need/will-need … adjustments/accommodations/step-free/wheelchair-access/adapted-desk/ergonomic-chair
    i live with a/an/my? bipolar/chronic/long-term/mental …
    bipolar disorder which/that/is/and
    hearing/sight/vision/mobility loss/impairment … i/my
    my hearing/sight/vision/mobility/memory loss/impairment/problems
    kept me away/off/from … work
    mental health kept/took/made/forced/issues/struggles/crisis/problems
    i struggle/struggled … mental-health/anxiety/depression
    i walk/move with a stick/cane/frame/limp
    i wear/use … prosthetic/hearing-aids/walking-stick/crutches`,
  suspect: `
    <illness>
    dialysis/chemotherapy/chemo/paralysed/paralyzed/amputated/amputation/psychiatric/antidepressants/insulin/crutches/hospitalised/hospitalized/panic-attacks/guide-dog/rehab
    lost … hearing/sight/eyesight/arm/leg/finger/fingers/hand/foot
    sick-leave/wheelchair/prosthetic/disabled/long-covid/remission`,
  innocent: `
    ms office/word/excel/project/access/teams/dynamics/sql/azure/windows/outlook/powerpoint
    <client> with/who/living/suffering/diagnosed/affected/recovering/after/on … <illness>/sick-leave
    <helping> <illness>
    <helping> … in/on/about/with/for/of/into/around/against/after/following … <illness>
    disability/mental-health sector/field/services/issues
    my patients/clients/residents/pupils … <illness>/ill
    <illness> ward/unit/nurse/centre/center/research/charity/awareness/society/foundation/team/services
    health and/& safety
    i have <number> years … <illness>
    critical/long-term illness insurance/policy/policies/cover
    cover*/replac* … sick-leave
    sick-leave cover/records/policy/policies/requests/administration
    <helping>/handled/processed/managed … sick-leave/disabled/wheelchair*
    disabled access/toilet*/parking/people/persons/children
    <client> … disabled/ill/wheelchair*
    <illness> counsellor/counselor/therapist/worker/prevention/control
    prosthetic limb*/technician/orthotics
    identify/diagnose/detect/draft/treat … <illness>`,
};
