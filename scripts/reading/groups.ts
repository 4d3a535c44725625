/**
 * Words for people that stand for one another in a sentence: whoever is spoken of, what is said of them is as right or as
 * wrong. Within a class any word may take the place of any other. Disability is a class of its own, since of one person it
 * is a private matter.
 */
export const GROUPS: readonly (readonly string[])[] = [
  `immigrants | refugees | asylum seekers | migrants | Muslims | Jews | Christians | Catholics | Protestants | Sikhs |
    Hindus | women | girls | gays | lesbians | trans people | gay people | black people | Asian people | Polish people |
    Travellers | Gypsies | foreigners | old people | pensioners | Romanians | Poles | Indians | Pakistanis | Nigerians |
    Somalis | Bangladeshis | Albanians | Ukrainians | Roma | Chinese people | brown people |
    single mums | Jehovah's Witnesses | teenage mums | over-60s`,
  `an immigrant | a refugee | an asylum seeker | a migrant | a Muslim | a Jew | a Christian | a Catholic | a Sikh |
    a Hindu | a woman | a girl | a lesbian | a trans woman | a gay man | a black woman | an Asian man | a Polish woman |
    a Traveller | a Gypsy | a foreigner | an old man | an old woman | a pensioner | a Romanian | a Somali | an Albanian |
    an Irishman | a single mum`,
  `Polish | Muslim | Jewish | Romanian | Somali | Sikh | Hindu | Catholic | Chinese | Nigerian | Syrian | Afghan |
    Ukrainian | Irish | Asian | black | Indian | Pakistani | Arab | African | Traveller | Roma | foreign | immigrant |
    refugee | Bangladeshi | Turkish | Iranian | Sudanese | Eritrean`,
  'gay | lesbian | trans | bisexual | queer | non-binary',
  `disabled people | autistic people | deaf people | blind people | wheelchair users | people with Down's | dyslexics |
    people with learning disabilities | people with ADHD`,
  'disabled | autistic | deaf | blind | dyslexic | neurodivergent',
].map((words) => words.split('|').map((word) => word.replace(/\s+/g, ' ').trim()));
