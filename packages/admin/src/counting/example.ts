/** An invented election for whoever has no file at hand: ranked ballots with at most three names, for three seats. */
export const exampleName = 'exempel.blt';

export const exampleText = `6 3
24 1 2 4 0
17 1 4 2 0
3 1 0
15 2 3 0
9 2 1 6 0
13 3 2 5 0
7 3 6 0
11 4 5 1 0
8 4 0
8 5 3 2 0
4 5 6 0
6 6 5 3 0
3 0
0
"Amina Berg"
"Bo Lindqvist"
"Cecilia Rask"
"Dan Öberg"
"Elsa Norén"
"Farid Haddad"
"Ombud till distriktsårskonferensen (påhittat)"
`;
