import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/elections.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.no-answer-yet':
    'The association has not answered. It answers under Elections in its own pages. Until then it takes part as you have told.',
  'refused.double-is-theirs':
    'The two associations answer themselves, in their own pages. Fetch their answers.',
  'refused.no-list-sent':
    'There is no list from the association. It sends its own under Elections in its pages, or you enter it.',
  'refused.joint-election-not-joined':
    'The association has not answered that it takes part. Answer first, then send the list.',
  'refused.may-not-vote-on-the-day': {
    one: '{count} of them may not vote on that day. Load the page again and choose among those who stand there.',
    other:
      '{count} of them may not vote on that day. Load the page again and choose among those who stand there.',
  },
  'refused.election-of-another-host':
    'An election with that number is in your log already, with another association. Ask the host to call it anew.',
  'refused.joint-result-recorded':
    'The result has been fetched already. It stands in the list of elections.',
  'refused.election-at-no-meeting':
    'The election belongs to no meeting. Name the meeting in the call, or establish the result by a document.',
  'refused.acclamation-not-allowed':
    'The election is called with yes and no for each candidate. Open a round instead.',
  'refused.already-elected':
    'The candidate is already elected and cannot withdraw. When the result is declared, whoever is elected can decline.',
  'refused.already-nominated':
    'The person has already been nominated by the one you gave. Give another nominator.',
  'refused.already-voted-on':
    'A vote on the candidate is being counted. Wait until the round is counted, or end it first.',
  'refused.association-is-the-host':
    'That is the host itself, which takes part already. Name another association.',
  'refused.association-already-admitted': 'The association takes part already.',
  'refused.association-not-admitted':
    'The association does not take part. Add it to the participating associations first.',
  'refused.ballot-asked-for':
    'Somebody asked for a ballot. Open a round with ballot papers instead.',
  'refused.ballot-not-valid':
    'At least one of the ballots entered is invalid. Take it out and count it as invalid.',
  'refused.ballots-differ-from-sheet':
    'The ballots entered are {ballots} but the sheet says {valid} valid. Count again and put right whichever is wrong.',
  'refused.entries-differ': {
    one: 'The counts differ in one row. Count it anew and put right whichever is wrong.',
    other: 'The counts differ in {count} rows. Count them anew and put right whichever is wrong.',
  },
  'refused.entry-of-another':
    'Somebody else is entering that count. Wait for it, or begin it anew here.',
  'refused.envelopes-differ-from-ballots':
    '{opened} envelopes were opened but there are {ballots} ballots. Count the envelopes and the ballots again.',
  'refused.fixed-by-the-ballot':
    'This stands on the ballot paper. Open the nominations again to change it, if nobody has voted; otherwise the election can be called off.',
  'refused.ballots-have-begun':
    'Voting has begun. This cannot be changed now; call the election off and call it anew instead.',
  'refused.before-the-seat-was-open':
    'The seat became vacant on {on}. Give that day or a later one.',
  'refused.blank-ballot-listed':
    'A blank ballot is among the valid ones. Take it out and count it as blank.',
  'refused.candidate-twice': 'A candidate is on the sheet twice. Keep one line.',
  'refused.candidate-withdrawn':
    'A candidate who has withdrawn cannot get votes. Put nought on that line.',
  'refused.closes-before-it-opens': 'The polling place closes before it opens. Give a later time.',
  'refused.code-used':
    'The code is already used in another round. Open the round again and it gets a new one.',
  'refused.complaint-not-lodged': 'There is no such complaint. Record it first.',
  'refused.complaint-open':
    'A complaint is not settled. Settle it before the papers are destroyed.',
  'refused.complaint-settled': 'The complaint is already settled.',
  'refused.complaints-possible':
    'Complaints are possible until {until}. The papers may be destroyed the day after.',
  'refused.count-already-sealed':
    'The sheet of that place is already sealed. If it is wrong, end the round and vote again.',
  'refused.decision-or-document':
    'Give either the item of the meeting that establishes the result, or who did it elsewhere. Not both.',
  'refused.doubles-not-settled':
    '{name} may stand in the lists of two associations. Settle that first, so that nobody votes twice.',
  'refused.election-already-called': 'The election is already called. Change it instead.',
  'refused.election-called-off': 'The election is called off. Call a new one.',
  'refused.election-not-called': 'The election is not called yet.',
  'refused.election-under-way':
    'The election “{title}” for the same seats is under way. Go on with that one, or call it off first.',
  'refused.ends-before-it-begins': 'The term ends before it begins. Give a later day.',
  'refused.fewer-marks-than-ballots':
    'There are {votes} votes but {valid} valid ballots. A valid ballot has at least one mark: count again, or count the empty ones as blank.',
  'refused.lot-already-begun': 'The lot has already begun. Open it instead.',
  'refused.lot-does-not-open':
    'The seed of the lot cannot be read. Draw with slips or a coin instead.',
  'refused.lot-missing': 'A tie waits for a lot. Draw it first.',
  'refused.lot-not-begun': 'The lot has not begun. Begin it first.',
  'refused.method-gives-no-order':
    'The Schulze method gives no order of substitutes. Choose no substitutes, or another method.',
  'refused.method-needs-ballots':
    'The method counts whole ballots. Choose to enter whole ballots, or another method.',
  'refused.method-keeps-no-places':
    'By this method no seats can be kept for an association or a group. Choose the party’s rule or most votes, or let the seats be shared.',
  'refused.minimum-exceeds-places':
    'At least {least} were to be elected, but there are {places} places. Give {places} at most.',
  'refused.more-candidates-than-own-seats':
    'One association has {candidates} candidates for its {seats} seats. That needs a vote: open a round.',
  'refused.no-seats-without-it':
    'The association has all {seats} seats, so without it there is nothing to elect. Call the election off, or change the number of seats in the call first.',
  'refused.one-quota-at-a-time':
    'A least number of one gender cannot be kept together with seats fixed for associations: who is to yield is not settled. Choose one of them, or let each association elect in an election of its own.',
  'refused.places-of-nobody':
    'All associations have fixed places, but {places} of the places belong to none. Give them to an association, or let one be without a fixed number, in the call.',
  'refused.shares-exceed-places':
    'The places fixed for associations are {given} together, but there are {places}. Lower somebody’s number, or call for more places.',
  'refused.method-has-no-two-parts':
    'The method reads each ballot as a whole. Choose ballots of their own, or another method.',
  'refused.two-parts-keep-no-minimum':
    'On one paper with two parts no minimum can be for substitutes. Choose ballots of their own, or take the minimum away.',
  'refused.more-candidates-than-seats':
    'There are {candidates} candidates for {seats} seats. That needs a vote: open a round.',
  'refused.more-marks-than-possible':
    'There are {votes} votes but there can be at most {most}. Count again, or count ballots with too many marks as invalid.',
  'refused.more-none-than-ballots': '{none} ballots say none of these, but only {valid} are valid.',
  'refused.more-votes-than-ballots':
    'A candidate has {votes} votes but there are {valid} valid ballots. Count again.',
  'refused.name-or-person':
    'Choose a person of the register or write a name. One of them, not both.',
  'refused.no-consent': 'The candidate has not agreed to that. Record the answer first.',
  'refused.no-double': 'There is no possible double of that name. Load the page again.',
  'refused.no-longer-elected': 'The person has already left.',
  'refused.no-round-open': 'No round is open. Open one first.',
  'refused.no-seat-open': 'No seat is vacant. A substitute is called in when somebody has left.',
  'refused.no-substitute-left':
    'There is no substitute left. The seat is vacant, or filled by a by-election: call a new one.',
  'refused.no-voters':
    'The register is empty. Enter who may vote, or take the register of the meeting.',
  'refused.nominations-closed':
    'The nominations are closed. Reopen them first, if nobody has voted.',
  'refused.nominations-not-closed': 'The nominations are open. Close them first.',
  'refused.none-not-on-ballot':
    'The ballots of this round do not have “none of these”. Load the page again.',
  'refused.not-a-teller': 'One of those who sign is no teller. Appoint the teller first.',
  'refused.not-all-counted': 'Not everything is counted yet. Finish rounds and lots first.',
  'refused.not-counted-yet':
    'The round is not counted. It can be announced when the last place has sealed its sheet.',
  'refused.not-elected': 'The person was not elected in this election.',
  'refused.not-in-the-lot': 'The lot is about other candidates. Order those who are tied.',
  'refused.not-nominated': 'The person is not nominated, or has withdrawn. Nominate first.',
  'refused.not-on-ballot':
    'One of the candidates is not on the ballot of this round. Take the line away.',
  'refused.nothing-left-to-elect': 'All seats are settled. Go on and establish the result.',
  'refused.official-already-appointed': 'The person already has that task in the election.',
  'refused.official-not-appointed':
    'The person does not have that task in the election. Appoint them first.',
  'refused.order-by-lot-missing':
    'The order on the ballot is by lot, but the lot lacks a candidate. Try again.',
  'refused.order-missing':
    'The substitutes need an order. Say how it was decided and put all in order.',
  'refused.ordinary-first': 'The ordinary seats are elected first. Finish those.',
  'refused.paper-of-another-round':
    'The papers belong to another round. Those of this round say {code}.',
  'refused.place-already-added': 'The polling place is there already.',
  'refused.place-not-there': 'The polling place is not in this election. Load the page again.',
  'refused.place-stands':
    'Voting has begun, so {place} stays in the election. If nobody votes there, seal a sheet of zeros for it.',
  'refused.place-unknown': 'Choose the polling place that the sheet comes from.',
  'refused.places-above-register':
    '{place} and the places that have sealed make {difference} more than the {register} of the register. Check valid, blank, invalid and not voting of {place}; if they are right, the mistake is at another place.',
  'refused.places-below-register':
    '{place} is the last place, and all places together make {difference} fewer than the {register} of the register. Check valid, blank, invalid and not voting of {place}; if they are right, the mistake is at another place.',
  'refused.pre-nominations-closed':
    'Nominations beforehand closed on {nominateBy}. At the meeting the person can be nominated from the floor.',
  'refused.proposed-twice': 'Somebody is in the proposal twice. Keep one place for each.',
  'refused.register-not-frozen': 'The register is not frozen. Freeze it first.',
  'refused.result-already-declared':
    'The result is declared and the election cannot be changed any more.',
  'refused.result-annulled': 'The result is annulled. Call the election anew.',
  'refused.result-not-declared': 'The result is not declared yet. Declare it first.',
  'refused.round-open': 'A round is open. Finish counting it or end it first.',
  'refused.round-two-needs-ballots': 'The second round is decided by ballots. Open the round.',
  'refused.same-teller-twice': 'The same teller signs twice. There have to be two.',
  'refused.second-entry-missing':
    'This election asks for two counts, independent of each other. Enter both and hand them over first.',
  'refused.sum-differs-from-register':
    'Valid, blank, invalid and not voting make {sum}, but the register has {register}. Count again or put right how many did not vote.',
  'refused.too-few-drawn': 'The lot has to order at least {places}. Order more.',
  'refused.two-tellers-sign': 'Two tellers sign the sheet. Choose both, or appoint one more.',
  'refused.unknown-candidate': 'A candidate on the sheet is unknown. Load the page again.',
  'refused.voter-twice': '{name} is in the same list twice. Take one away.',
  'refused.votes-beside-ballots':
    'Whole ballots are entered, so votes per name do not stand beside them. Empty those.',
  'refused.votes-beside-none':
    'Somebody has {votes} votes, but {none} of the {valid} valid ballots say none of these. Count again, or count ballots with both as invalid.',
  'refused.votes-missing':
    'Votes are missing for {count} candidates. Write 0 where there were none.',
  'refused.votes-negative': 'A number of votes is not a whole number from nought up. Put it right.',
  'refused.link-already-used':
    'The link has been used. Ask whoever sent it for a new one to change the answer.',
  'refused.reason-missing': 'Say what is wrong.',
  'refused.result-already-confirmed': 'The association has already confirmed the result.',
};
