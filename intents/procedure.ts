import { factsFor, factPiece, holdingFor, localised } from '../src/answers/compose.ts';
import { type Answer, say } from '../src/answers/answer.ts';
import { askWhich } from '../src/answers/compose.ts';
import type { Intent } from '../src/conversation/intent.ts';
import type { Question } from '../src/conversation/question.ts';
import { stepsNamed } from '../src/answers/steps.ts';
import type { Recruitment, Step } from '../src/notice/pack.ts';

const actorsOf = (question: Question, step: Step): string =>
  step.actors.map((actor) => localised(question, actor)).join(', ');

const listOf = (question: Question, recruitment: Recruitment, steps: readonly Step[]): Answer => ({
  blocks: [
    {
      kind: 'list',
      ordered: true,
      title: question.say('procedure.title', { program: localised(question, recruitment.name) }),
      items: steps.map((step) => ({
        title: localised(question, step.name),
        detail: actorsOf(question, step),
      })),
    },
  ],
  outcome: 'answered',
  quotes: steps,
  about: [recruitment],
});

/** "Who does the interim check?": the one step, its actors and what comes next. */
const stepAnswer = (question: Question, recruitment: Recruitment, steps: readonly Step[]): Answer =>
  say(
    steps
      .map((step) =>
        question.say('procedure.step', {
          program: localised(question, recruitment.name),
          step: localised(question, step.name),
          actors: actorsOf(question, step),
        }),
      )
      .join('\n'),
    steps,
    { about: [recruitment] },
  );

const answer = (question: Question): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const withSteps = recruitments.filter(({ id }) => holdingFor(question.index.pack.steps, id).length > 0);
  const [first] = withSteps;
  if (!first) return undefined;
  if (origin === 'open') return askWhich(question, withSteps);
  const [fact] = question.topic === 'procedure' ? [] : factsFor(question, question.topic, first);
  if (fact) {
    const piece = factPiece(question, fact);
    return say(piece.text, piece.quotes, { about: [first] });
  }
  const steps = holdingFor(question.index.pack.steps, first.id);
  const named = stepsNamed(question, steps);
  if (named.length > 0 && named.length <= 3 && question.topic !== 'procedure')
    return stepAnswer(question, first, named);
  return listOf(question, first, steps);
};

/** The steps from the call to after-care, and who does each. */
export const procedure: Intent = {
  id: 'procedure',
  topics: {
    procedure: {
      ko: [
        '절차',
        '지원절차',
        '신청하면 그다음 어떻게 돼요',
        '진행 절차',
        '신청 후 절차',
        '어떤 순서로 진행돼요',
        '선정 절차',
        '진행 순서 알려주세요',
        '추진 절차',
        '신청하고 나면 뭐해요',
        '프로세스',
        '단계가 어떻게 되나요',
        '전체 흐름',
        '과정이 어떻게 되나요',
        '사업 진행 과정',
        '다음 단계는 뭐에요',
        '몇 단계로 진행되나요',
        '공고부터 완료까지 순서',
        '접수 후 진행',
        '어떻게 진행되는지',
        '선정되면 뭐부터 해요',
        '협약 다음은 뭔가요',
        '마지막 단계',
        '지원 프로세스 설명해줘',
        '진행단계',
      ],
      en: [
        'what are the steps',
        'procedure',
        'what happens after I apply',
        'process',
        'how does it proceed',
        'next step after applying',
        'stages of the program',
      ],
    },
    'procedure.actor': {
      ko: [
        '누가 심사해요',
        '누가 평가하나요',
        '중간점검은 누가 해요',
        '선정은 어디서 하나요',
        '협약은 누구랑 맺어요',
        '요건검토 누가',
        '감리는 누가 해요',
        '완료보고는 어디에 하나요',
        '심사 기관',
        '담당하는 기관이 어디',
        '어느 기관에서 심사해요',
        '접수는 어디서 받나요',
        '현장평가 누가 나와요',
        '최종점검 누가 하나',
        '결과평가는 어디서',
        '정산은 누가 하나요',
        '계약은 누구하고',
        '원가계산 누가',
        '매칭은 누가 해줘요',
        '사후관리는 어디서',
        '협약 주체',
        '평가 주체가 어디죠',
        '사업비는 누가 지급하나요',
      ],
      en: [
        'who evaluates',
        'who reviews the application',
        'who does the interim check',
        'who signs the agreement',
        'which body selects',
        'who is responsible for this step',
        'who carries out the audit',
      ],
    },
    'procedure.evaluation': {
      ko: [
        '평가는 몇단계',
        '어떤 평가를 하나요',
        '심사 방법',
        '평가 방식',
        '발표평가 있나요',
        '서면심사 하나요',
        '현장평가도 하나요',
        '심사는 어떻게 해요',
        '선정평가 방법',
        '면접 보나요',
        '평가 어떻게 해요',
        '평가 절차',
        '현장 실사 나오나요',
        '심사 단계',
        'PT 발표 해야 하나요',
        '평가 종류',
        '어떻게 뽑아요',
        '선정 방식',
      ],
      en: [
        'how is it evaluated',
        'evaluation stages',
        'is there a presentation',
        'is there an on-site evaluation',
        'selection method',
        'how are applicants chosen',
      ],
    },
  },
  answer,
};
