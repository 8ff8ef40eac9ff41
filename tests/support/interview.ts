/** A description in short with a sponsor, shownotes, topics, a guest, an interviewer and contents. */
export const INTERVIEW = `
Ines Moreau studies how ants vote.

SPONSOR MESSAGES:
***
Fernpost sends you a letter on paper every week.
https://fernpost.example/letter
Owl Lamps light your desk. Go to https://owl.example/lamps
***
SHOWNOTES AND TRANSCRIPT:
https://files.example/notes
We talk about:
* how ants vote
* why they sleep
INES MOREAU:
https://inesmoreau.example/home
https://x.com/inesmoreau
Interviewer - Ada Sun
TOC:
0:00 A colony
1:00 Scouts
2:00 Robots
`;
