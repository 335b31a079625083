import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/meetings.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.already-a-guest':
    'They are entered as present without a vote already. Choose somebody else.',
  'refused.not-a-guest': 'They are not entered as present without a vote. Choose somebody who is.',
  'refused.not-a-substitute':
    'Somebody said to step in is no substitute of the body. Enter them as present without a vote instead.',
  'refused.substitute-in-their-place':
    'A substitute serves in place of somebody who comes. Let the substitute out of the register with the same change.',
  'refused.substitute-steps-in-for-nobody':
    'A substitute votes only in somebody’s place. Say for whom they step in, or enter them as present without a vote.',
  'refused.replaced-twice':
    'Two substitutes cannot step in for the same member. Choose somebody else for one of them.',
  'refused.nobody-to-step-in-for':
    'Whoever is replaced is not away, or is no member of the body. Choose somebody who is not here.',
  'refused.no-seat-to-step-in-on':
    'The body has {seats} seats, and {members} members are here: no more substitutes can step in. Let one of them out of the register.',
  'refused.guest-has-no-vote':
    'Whoever is present without a vote cannot be in the register. Enter first that they are no longer there without one.',
  'refused.day-stands-in-notice':
    'The notice is for {startsOn}, and that day stands. Cancel the meeting and call another, or open it and adjourn to another day.',
  'refused.change-after-the-meeting':
    'The meeting cannot have changed after it was held. Give an earlier day, or none.',
  'refused.change-before-the-notice':
    'The notice was issued on {on}. Give that day or a later one, or none.',
  'refused.meeting-is-cancelled': 'The meeting is cancelled. Draft a new one.',
  'refused.told-too-early':
    'What was to be told came about on {on}. Give that day or a later one, or none.',
  'refused.not-a-recipient':
    'Somebody among them is no recipient. Choose among those, or note all of them.',
  'refused.mail-not-set-up':
    'Mail is not set up for this installation. Write the mail yourself, and then note who has been reached.',
  'refused.nobody-to-mail':
    'None of those who are left has an e-mail address. Reach them another way, and note it.',
  'refused.mark-not-found': 'The note is taken back already. Load the page again.',
  'refused.message-not-found': 'The message is not in the outbox any more. Load the page again.',
  'refused.meeting-not-closed': 'The meeting has not ended. End it first.',
  'refused.annex-number-taken':
    'There is an annex {number} already. Choose another number, or leave the field empty.',
  'refused.too-many-files':
    'The meeting has as many files as there is room for. Take one away first.',
  'refused.file-not-found': 'The meeting has no such file. Attach it first.',
  'refused.file-shows-signatures':
    'The file shows how the minutes were signed, and stays. Attach another if something is missing.',
  'refused.nothing-shows-signatures':
    'Name at least one who has signed, or attach the scanned minutes.',
  'refused.signed-before-the-meeting':
    'The meeting was held on {startsOn}. Its minutes cannot have been signed before that.',
  'refused.not-the-bytes-of-the-hash': 'The file did not arrive whole. Send it again.',
  'refused.file-kind-not-as-named':
    'The file is called .{says} but is {is}. Open it and save it anew as what it is called, or let its name end in .{is}.',
  'refused.audience-not-chosen': 'Nobody has chosen whom the paper is for. Choose it.',
  'refused.paper-stands-since-opening':
    'The meeting was opened, and the paper stands as it was then. Attach the new one as an annex of its own.',
  'refused.file-is-the-same': 'This is the file that stands there already. Choose the new one.',
  'refused.file-kind-unknown':
    'This kind of file is not taken. Save it as PDF, image, text or office document.',
  'refused.file-not-kept': 'Klubba does not have the file yet. Send it first.',
  'refused.papers-after-the-meeting':
    'Papers for a meeting cannot have followed after it. Give an earlier day.',
  'refused.others-without-a-mover': 'Say first who moved it, or leave the others out too.',
  'refused.agenda-already-adopted': 'The agenda is already adopted. Change it instead.',
  'refused.agenda-belongs-to-the-meeting':
    'The notice is out. Now only the meeting can change the agenda.',
  'refused.agenda-empty': 'The agenda is empty. Add an item.',
  'refused.agenda-full':
    'The agenda holds no more items. Remove one, or take it to the next meeting.',
  'refused.agenda-not-adopted': 'The meeting has not adopted the agenda yet. Do that first.',
  'refused.already-holds-office': 'The person is already elected to that. Choose somebody else.',
  'refused.already-in-register':
    'The person is already in the voting register. Choose somebody else.',
  'refused.already-signed': 'You have already signed the minutes. Nothing more waits for you.',
  'refused.amendment-is-one-clause':
    'An amendment concerns one clause. Make one proposal for each.',
  'refused.amendments-first':
    'There are amendments to the clause. Decide them first, then the clause.',
  'refused.base-first': 'An addition is decided after what it is added to. Take that first.',
  'refused.base-rejected': 'What this would add to is rejected. Propose it by itself.',
  'refused.body-not-competent':
    'This meeting may not decide on {matter}. Put the item as a recommendation or take it to the right meeting.',
  'refused.chair-has-conflict':
    'The chair has declared a conflict of interest here and has no casting vote. Elect another chair for the item.',
  'refused.chair-not-in-register':
    'The chair is not in the register and has no casting vote under your rules. Let the chair into the register, or elect another chair for the item.',
  'refused.chair-did-not-vote':
    'Under your rules only a chair who has voted has a casting vote. Say that the chair has voted, or elect another chair for the item.',
  'refused.conflict-after-decision':
    'A decision has been taken under this item already. Write a note under the item instead.',
  'refused.more-of-body-than-register':
    '{size} is more than the {register} who are ticked. Change the number, or tick more people.',
  'refused.nobody-may-vote': 'Nobody in the register may vote on this. Adjust the register first.',
  'refused.supplement-of-several-paragraphs':
    'The paragraphs were verified each by itself. Make a supplement for each of them.',
  'refused.supplement-before-verification':
    'The minutes have not been verified yet. Correct them directly, without a supplement.',
  'refused.minutes-in-verification':
    'The minutes are out to be signed. Take them back and correct them, or wait until they are verified.',
  'refused.part-waits-for-signatures':
    'A supplement or a § is already out to be signed. Let everybody sign it, or take it back from the page of the minutes.',
  'refused.part-already-verified':
    'It is already verified. Write another supplement if something is wrong.',
  'refused.paragraph-verified':
    '§ {paragraph} is verified by itself and does not change. Put it right by a supplement, or write under another item.',
  'refused.item-still-open': 'The item is still open. Close it first.',
  'refused.nobody-to-sign': 'Nobody can sign the §. Elect a chair, a secretary or verifiers first.',
  'refused.round-hangs-on-others':
    'Something else was decided by this round since. Correct the figures so that the same option drops out, or decide anew.',
  'refused.minutes-already-verified':
    'The minutes are verified and do not change. Put it right by a supplement to the minutes, or decide anew.',
  'refused.nothing-treated': 'No item has been treated yet. Take up the first one first.',
  'refused.item-not-treated': 'The meeting has not treated the item. Choose one with a paragraph.',
  'refused.entry-not-found': 'The record has no such line. Load the page anew and choose again.',
  'refused.entry-without-an-hour': 'The line has no hour. Choose another line.',
  'refused.entry-of-another-kind':
    'The line is of another kind. Choose another one, or something else to correct.',
  'refused.register-contradicts-itself':
    'Somebody would come who was there, or leave who was not. Correct the other line of the register first.',
  'refused.no-such-signer': 'They are none of those who sign. Choose somebody on the list.',
  'refused.signer-has-signed': 'They have signed already. Choose somebody who is waited for.',
  'refused.too-few-would-sign':
    'At least two must sign. Let these two sign, with an account, a link or the pen.',
  'refused.nothing-to-undo':
    'There is nothing to undo: only the very last act can be taken back. Put earlier ones right under Correct the record.',
  'refused.cannot-be-undone':
    'The last act has been announced or is a correction, and cannot be undone. Change it or correct it instead.',
  'refused.undone-hangs-on-others':
    'Something else rests on the last act already: a task, an election or an employment. Correct the decision instead, or change what rests on it.',
  'refused.clause-already-decided':
    'The clause is already decided. Correct the decision if it was written wrongly.',
  'refused.clause-given-twice': 'The same clause stands twice. Remove one of them.',
  'refused.clause-not-found': 'The clause does not exist. Choose another.',
  'refused.clauses-undecided': {
    one: '{count} clause is not decided. Decide it, table the item or let the proposal be withdrawn.',
    other:
      '{count} clauses are not decided. Decide them, table the item or let the proposals be withdrawn.',
  },
  'refused.conflict-already-declared':
    'The conflict of interest is already declared. Nothing more is needed.',
  'refused.convening-already-found':
    'The meeting has already found whether it was duly convened. Write a note under the item if more should stand.',
  'refused.convening-not-found':
    'The meeting has not found whether it was duly convened. Take that first.',
  'refused.election-already-declared':
    'The election has been declared already. It stands in the minutes.',
  'refused.decision-not-found': 'The decision does not exist. Choose another.',
  'refused.division-already-demanded': 'A division has already been demanded. Count the votes.',
  'refused.division-demanded': 'A division has been demanded. Count the votes.',
  'refused.earlier-than-the-record': 'The record has already come to {latest}. Give a later time.',
  'refused.item-already-on-agenda': 'The item is already on the agenda. Choose it there.',
  'refused.item-already-treated':
    'The item has already been dealt with. Write a note under it, or add a new item.',
  'refused.item-beneath-itself': 'An item cannot stand beneath itself. Choose one outside it.',
  'refused.item-not-for-decision': 'The item is only a heading. Propose under an item.',
  'refused.item-not-on-agenda': 'The item is not on the agenda. Choose another.',
  'refused.item-not-open': 'The item is not open. Take it up first.',
  'refused.items-not-treated': {
    one: '{count} item has not been dealt with. Take it up, table it or take it off.',
    other: '{count} items have not been dealt with. Take them up, table them or take them off.',
  },
  'refused.main-proposal-aims-at-nothing':
    'A main proposal does not aim at another. Make it a counter-proposal, or one by itself.',
  'refused.lot-without-witness': 'A lot needs a witness. Say who saw it.',
  'refused.matter-not-in-notice':
    'The notice did not name {matter}, and it must. Let the decision be a recommendation, or table the item until the next meeting.',
  'refused.meeting-already-drafted': 'The meeting is already begun. Go to it.',
  'refused.meeting-already-opened': 'The meeting is already open. Take up an item.',
  'refused.meeting-already-past': 'The time of the meeting has passed. Change it before you call.',
  'refused.meeting-cannot-be-cancelled':
    'A meeting that has been opened cannot be cancelled. Close it.',
  'refused.meeting-not-convened': 'The meeting is not called. Issue the notice first.',
  'refused.meeting-not-open':
    'The meeting is not open. Open it first; where it is closed, what stands can be corrected.',
  'refused.minutes-not-in-draft':
    'The minutes have already been sent for verification. Take them back from the page of the minutes, or put it right by a supplement once they are verified.',
  'refused.minutes-not-in-verification':
    'The minutes have not been sent for verification. Send them first.',
  'refused.more-votes-than-register':
    'The voting register has {register} people but the votes are {votes}. Count again or adjust the register.',
  'refused.no-chair': 'The meeting has no chair. Elect one first.',
  'refused.already-a-candidate': 'They are nominated already. Choose somebody else.',
  'refused.already-counted':
    'The votes are counted. Declare the election by them, or count the round again.',
  'refused.ballots-needed':
    'More than half of the ballots is needed, and one ballot may hold several names. Enter how many were valid.',
  'refused.chair-is-candidate':
    'Whoever chairs is nominated. Hand the gavel over (F), or note that the meeting accepts it.',
  'refused.election-already-begun': 'The election has begun already. Go on with it.',
  'refused.election-not-found': 'There is no such election at this meeting. Choose another.',
  'refused.election-not-settled':
    'An election under the item is not settled. Declare it, leave the seat vacant or put the election off.',
  'refused.figures-do-not-add-up':
    'The figures do not add up: so many ballots cannot have held these votes. Count again.',
  'refused.lot-needed': {
    one: 'A tie for {count} seat. Draw a lot first.',
    other: 'A tie for {count} seats. Draw a lot first.',
  },
  'refused.too-many-candidates':
    'More are nominated ({candidates}) than there are seats ({seats}). Vote, or enter who declines.',
  'refused.no-round-needed':
    'No other round is needed. Declare the election, or count the last one again.',
  'refused.no-seat-left': 'All seats are filled. Nothing is left to hand on.',
  'refused.nobody-nominated': 'Nobody is nominated. Nominate somebody, or leave the seat vacant.',
  'refused.not-a-candidate': 'They are not a candidate in this round. Choose somebody who is.',
  'refused.not-counted': 'The votes are not counted. Count them, or elect by acclamation.',
  'refused.terms-of-others': 'The terms are of others than those elected. Enter them again.',
  'refused.lot-between-others':
    'The lot is between those who had as many votes. Enter whom it fell to.',
  'refused.round-needed': 'Nobody had more than half. Count another round.',
  'refused.term-of-office-ends-too-early': 'The term ends before it begins. Put the days right.',
  'refused.no-item-open': 'No item is open. Take one up first.',
  'refused.no-recipients': 'The notice has no recipient. Add at least one.',
  'refused.no-register': 'The voting register is not established. Do that first.',
  'refused.no-secretary': 'The meeting has no secretary. Elect one first.',
  'refused.no-tie': 'The votes are not tied. Remove the casting vote or the lot.',
  'refused.no-voting-right': {
    one: '{count} person has no vote: {reason}. Take the person out of the register.',
    other:
      '{count} people have no vote, the first because: {reason}. Take them out of the register.',
  },
  'refused.not-a-signer': 'You are not elected to verify these minutes. Ask one of those who are.',
  'refused.not-duly-convened':
    'The meeting is not duly convened and may discuss but not decide. Call it again.',
  'refused.not-in-register': 'The person is not in the voting register. Let them in first.',
  'refused.not-quorate':
    'The meeting is not quorate: {present} are here and {quorum} are needed. Let more into the register, adjourn the meeting, or call a new one.',
  'refused.not-the-document-sent':
    'This is not the document that was sent for verification. Reload and read it again.',
  'refused.nothing-to-adjust': 'The adjustment changes nothing. Say who comes or goes.',
  'refused.notice-already-issued': 'The notice has already been issued. Go on to the meeting.',
  'refused.notice-too-late':
    'The notice should have gone by {deadline}, {days} days before the meeting. Move the meeting or say why it is held anyway.',
  'refused.parent-not-on-agenda': 'The item to put it under does not exist. Choose another.',
  'refused.proposal-already-submitted': 'The proposal has already been made. Change it instead.',
  'refused.proposal-has-amendments': 'There are amendments to the proposal. Decide them first.',
  'refused.proposal-not-found': 'The proposal does not exist. Choose another.',
  'refused.proposal-withdrawn':
    'The proposal has been withdrawn. Make it anew if somebody takes it up.',
  'refused.proposal-without-clauses': 'The proposal has no clauses. Write at least one.',
  'refused.question-already-put':
    'The question has been put, and the proposal cannot change. Move an amendment to what is not decided.',
  'refused.register-already-established': 'The register is already established. Adjust it instead.',
  'refused.register-needed-to-count':
    'A count needs the number of those who may vote. Tell it under the register, or tick them off by name.',
  'refused.outcome-against-the-figures':
    'The votes give another outcome. Put the figures or the outcome right.',
  'refused.too-many-elected': 'The election was to {seats} seats. Tick so many or fewer.',
  'refused.nothing-to-correct': 'That is what stands already. Change the outcome or the figures.',
  'refused.correction-hangs-on-others':
    'Decision {number} cannot stand beside that outcome. Put that right first.',
  'refused.acclamation-has-no-figures':
    'A decision by acclamation has no figures. Leave them empty.',
  'refused.register-empty': 'The register is empty. Tick at least one person.',
  'refused.rejection-has-no-text': 'A proposal to reject has no text of its own. Leave it empty.',
  'refused.reservation-already-entered':
    'The reservation is already entered. Nothing more is needed.',
  'refused.sibling-not-on-agenda':
    'The item to put it before is not on the agenda. Choose another.',
  'refused.amendment-changes-nothing':
    'The amendment says the same as the clause. Write what is to stand instead, or support the proposal.',
  'refused.words-already-amended':
    'An amendment that carried has changed those words already. Change other words, move a counter-proposal, or move that the clause is rejected.',
  'refused.target-not-found': 'What the proposal aims at does not exist. Choose something else.',
  'refused.tie-by-casting-vote':
    'A tie, {votes} to {votes}. The chair has the casting vote: say how it falls.',
  'refused.tie-by-lot':
    'A tie, {votes} to {votes}. Draw lots, and give the outcome and the witnesses.',
  'refused.too-few-verifiers':
    'The meeting needs {needed} verifiers and has elected {elected}. Elect more first.',
  'refused.verifier-must-be-another':
    'Chair and secretary cannot verify their own minutes. Elect another.',
  'refused.was-not-entitled-to-vote':
    'The person had no vote when the decision was taken and cannot dissent from it. Write a note under the item.',
  'refused.link-is-for-outsiders':
    'The link is for those who are not of the association. Let them sign with their account, or attest a signature with the pen.',
  'refused.signed-after-today': 'That day has not come. Today is {today}.',
  'refused.signed-before-it-was-sent':
    'The minutes were sent to be signed on {sent}. Give the day of the signature, from that day on.',
  'refused.vouched-for-by-another':
    'Somebody else than the signer attests. Ask the chair or the board to attest, or sign with your account.',
};
