import type { Area } from '../operations/area.ts';
import { askSignature } from './ask-signature.ts';
import { checkSignedMinutes } from './check-signed-minutes.ts';
import { attachFile } from './commands/attach-file.ts';
import { attestSignature } from './commands/attest-signature.ts';
import { chooseAudience } from './commands/choose-audience.ts';
import { objectToMinutes } from './commands/object-to-minutes.ts';
import { releaseSigner } from './commands/release-signer.ts';
import { removeFile } from './commands/remove-file.ts';
import { replaceFile } from './commands/replace-file.ts';
import { sendMinutesForVerification } from './commands/send-minutes-for-verification.ts';
import { sendParagraph } from './commands/send-paragraph.ts';
import { sendSupplement } from './commands/send-supplement.ts';
import { signMinutes } from './commands/sign-minutes.ts';
import { takeBackMinutes } from './commands/take-back-minutes.ts';
import { tellSignedOnPaper } from './commands/tell-signed-on-paper.ts';
import { withholdNames } from './commands/withhold-names.ts';
import { getFile, getFileVersion } from './get-file.ts';
import { getMinutes } from './get-minutes.ts';
import { getMinutesDraftPdf } from './get-minutes-draft-pdf.ts';
import { getMinutesHtml } from './get-minutes-html.ts';
import { getMinutesPdf } from './get-minutes-pdf.ts';
import { getMinutesRecord } from './get-minutes-record.ts';
import { getMinutesToSign } from './get-minutes-to-sign.ts';
import { getNamesFound } from './get-names-found.ts';
import { getNoticePdf } from './get-notice-pdf.ts';
import { getPartPdf } from './get-part-pdf.ts';
import { getPublicPaper } from './get-public-paper.ts';
import { getPublishedMinutesPdf } from './get-published-minutes-pdf.ts';
import { getSigningLink } from './get-signing-link.ts';
import { getSigningProofPdf } from './get-signing-proof-pdf.ts';
import { keepFile } from './keep-file.ts';
import { listMinutesDrafts } from './list-minutes-drafts.ts';
import { listPapers } from './list-papers.ts';
import { mailSigningLink } from './mail-signing-link.ts';
import { objectByLink } from './object-by-link.ts';
import { paperProjection } from './paper-table.ts';
import { papersFile } from './papers-file.ts';
import { signByLink } from './sign-by-link.ts';

export const minutesArea: Area = {
  name: 'minutes',
  tag: { name: 'minutes', description: 'What was recorded, as a document that is signed.' },
  aggregates: [],
  projections: [paperProjection],
  operations: [
    getNoticePdf,
    getMinutes,
    getMinutesPdf,
    getMinutesHtml,
    getPublishedMinutesPdf,
    getMinutesRecord,
    checkSignedMinutes,
    listMinutesDrafts,
    getMinutesDraftPdf,
    sendMinutesForVerification,
    takeBackMinutes,
    releaseSigner,
    signMinutes,
    objectToMinutes,
    attestSignature,
    tellSignedOnPaper,
    getNamesFound,
    withholdNames,
    keepFile,
    listPapers,
    papersFile,
    attachFile,
    replaceFile,
    chooseAudience,
    getFile,
    getFileVersion,
    removeFile,
    sendSupplement,
    sendParagraph,
    getPartPdf,
    getSigningProofPdf,
    getPublicPaper,
    getSigningLink,
    mailSigningLink,
    askSignature,
    getMinutesToSign,
    signByLink,
    objectByLink,
  ],
};
