import type { Asker } from '../hand-over/staff-desk.ts';
import { describeError } from '../logging/describe-error.ts';
import { plainMessage, type SlackMessage } from './blocks.ts';
import { caseMessage } from './case-blocks.ts';
import { caseTexts } from './case-texts.ts';
import type { ChannelParts } from './channel-parts.ts';

const command = /^(?:case|상담번호)(?![\p{L}\p{N}])[\s:#]*(.*)$/isu;
const withDigits = /^(?:상담|케이스)[\s:#]*(\d[\d\s-]*)$/u;

/** A code as people write it down: "123456", "123 456", "123-456". */
const codePattern = /^\d{3}[\s-]?\d{3}$/;

/** The code in "case 123456": '' where it is a look-up without one; undefined where it is none. */
export const codeAskedFor = (typed: string): string | undefined => {
  const text = typed.normalize('NFKC').trim();
  const rest = command.exec(text)?.[1] ?? withDigits.exec(text)?.[1];
  if (rest === undefined) return undefined;
  return codePattern.test(rest.trim()) ? rest.replace(/\D/g, '') : '';
};

/** What somebody of the staff sees of the case a code opens, or why they see nothing. */
export const lookUpCase = async (
  { staff, logger }: Pick<ChannelParts, 'staff' | 'logger'>,
  code: string,
  asker: Asker,
): Promise<SlackMessage> => {
  if (code === '') return plainMessage(caseTexts.usage);
  if (!staff) return plainMessage(caseTexts.unknown);
  try {
    const found = await staff.desk.lookUp(code, asker);
    if (found === 'unknown') return plainMessage(caseTexts.unknown);
    return found === 'too-many' ? plainMessage(caseTexts.tooMany) : caseMessage(found.case, found.file);
  } catch (error) {
    logger.error({ error: describeError(error) }, 'a case could not be looked up');
    return plainMessage(caseTexts.failed);
  }
};
