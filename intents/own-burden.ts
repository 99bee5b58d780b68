import { factsFor, factPiece, localised, perRecruitment } from '../src/answers/compose.ts';
import type { Piece } from '../src/answers/answer.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import { supportFor } from '../src/answers/support-terms.ts';
import type { Recruitment, Support } from '../src/notice/pack.ts';
import { formatWon } from '../src/wording/money.ts';

/** What is left of a flat sum, said in won. */
const flatBurden = (question: Question, terms: readonly Support[]): string =>
  terms
    .flatMap((term) => {
      const own =
        term.ownWon ??
        (term.fixedWon !== undefined && term.totalWon !== undefined
          ? term.totalWon - term.fixedWon
          : undefined);
      if (own === undefined) return [];
      const variant = question.index.pack.variants.find(({ id }) => id === term.variant);
      const name = variant ? `${localised(question, variant.name)}: ` : '';
      return [`${name}${question.say('calc.burden', { burden: formatWon(own, question.language) })}`];
    })
    .join(', ');

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const terms = supportFor(question, recruitment);
  const facts = factsFor(question, 'burden', recruitment);
  const flat = flatBurden(question, terms);
  const texts =
    facts.length > 0
      ? facts.map((fact) => factPiece(question, fact).text)
      : terms.map(({ text }) => localised(question, text));
  const lines = [...(flat === '' ? [] : [`${flat}.`]), ...texts];
  return lines.length === 0 ? undefined : { text: lines.join('\n'), quotes: [...facts, ...terms] };
};

/** What the applicant pays itself. */
export const ownBurden: Intent = {
  id: 'own-burden',
  topics: {
    burden: {
      ko: [
        '자부담 얼마',
        '자부담 있나요',
        '우리 부담은 얼마인가요',
        '기업부담금',
        '기업 부담 비율',
        '우리가 내는 돈은 얼마',
        '회사가 내야 하는 돈',
        '민간부담금',
        '본인 부담',
        '우리 회사 부담 얼마에요',
        '자부담율',
        '자부담 비율 몇 프로',
        '저희가 몇 프로 내야 하나요',
        '우리 돈은 얼마나 들어가요',
        '자비 부담',
        '돈 내야 하나요',
        '공짜인가요',
        '무료에요?',
        '무료로 받나요',
        '비용 부담이 있나요',
        '회사 돈 얼마 들어',
        '그럼 우리가 내는 돈은',
        '자부담금은 얼만가요',
        '기업이 부담하는 금액',
        '나머지는 우리가 내나요',
        '부담금 얼마',
        '도입기업 부담',
        '도입기업이 내는 몫',
        '참여기업 부담금',
        '사업주 부담',
        '내 돈 얼마',
        '자기부담금',
        '매칭 자금',
        '기업 매칭 얼마',
        '부담 없는거 맞죠',
        '자부담 {percent}인가요',
        '우리가 내는 건 {amount} 맞나요',
      ],
      en: [
        'how much do we pay ourselves',
        'our own share',
        'what do we have to pay',
        'company contribution',
        'own burden',
        'is it free',
        'do we have to pay anything',
        'self-funding ratio',
        'how much is our part',
        'matching fund',
        'co-payment',
        'what is our share of the cost',
      ],
    },
  },
  answer: (question) => perRecruitment(question, (recruitment) => pieceFor(question, recruitment)),
};
