import { describe, expect, test } from 'vitest';
import abuse from '../abuse';
import discrimination from '../discrimination';
import disparaging from '../disparaging';
import { readingOf } from '../reading/reading';

describe.each([
  {
    recogniser: disparaging,
    finds: [
      'Our chief exec is a total fraud',
      'The police round here are a joke',
      'Useless, the whole office',
      'Certainly not our tight-fisted committee',
      'What a bunch of clowns running this council',
      "The man couldn't find a pipeline if he fell down one",
      'The deputy has the charm of a wet flannel',
      'Brilliant planning as ever from head office 🙄',
    ],
    leaves: [
      'Our managers are not clueless',
      'Somebody commented that our teenagers are lazy',
      'The villain in the film is a liar and the police are useless',
      'I was hopeless at maths',
      'The weather was a disgrace',
      'Saying that parents are useless is unacceptable',
      'Brilliant work as ever, team',
    ],
  },
  {
    recogniser: abuse,
    finds: [
      'You absolute clown',
      "You're pathetic.",
      'I hope your kids get taken off you',
      "I'll make sure you regret this",
    ],
    leaves: [
      'You are not useless',
      'This deadline is killing me',
      'She was told "you are stupid" for years',
      'Watch your back when lifting',
    ],
  },
  {
    recogniser: discrimination,
    finds: [
      'Refugees are spongers',
      'I love the Scots but immigrants are spongers',
      'No Muslim should be teaching our children',
      "Women can't drive",
      'I hate immigrants',
      'Go back to where you came from',
      "That's so gay",
    ],
    leaves: [
      'Refugees are welcome',
      'Girls can be anything',
      "Men's mental health matters",
      'A chink of light',
      'It is a myth that migrants are lazy',
      'I love immigrants, they keep this town going',
      'No Sikh deserves to be spat at on a bus',
      'Gay people are not freaks',
      'My mum is a refugee and she is still funnier than me',
      'Anyone who says that travellers are thieves will be removed from this group',
      'He said women are too stupid to referee and he was sent off',
    ],
  },
])('$recogniser.id', ({ recogniser, finds, leaves }) => {
  test.each(finds)('finds %s', (text) => expect(recogniser.find(text, readingOf(text))).not.toEqual([]));
  test.each(leaves)('leaves %s', (text) => expect(recogniser.find(text, readingOf(text))).toEqual([]));
});
