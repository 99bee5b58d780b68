import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask for the steps, who does them and how applicants are judged. */
export const procedureWordings = {
  procedure: named(
    listed({
      ko: `
      절차 | 협약까지 단계 알려주세요 | 지원절차 | 신청하면 그다음 어떻게 돼요 | 진행 절차 | 신청 후 절차 | 어떤 순서로 진행돼요 | 선정 절차 | 진행 순서 알려주세요 | 추진 절차
      신청하고 나면 뭐해요 | 프로세스 | 단계가 어떻게 되나요 | 전체 흐름 | 과정이 어떻게 되나요 | 사업 진행 과정 | 다음 단계는 뭐에요 | 몇 단계로 진행되나요
      공고부터 완료까지 순서 | 접수 후 진행 | 어떻게 진행되는지 | 선정되면 뭐부터 해요 | 지원 프로세스 설명해줘 | 진행단계
      절차 안내 | 지원절차 안내 | 사업절차 | 사업 추진절차 | 전체 절차 | 진행 과정 | 진행 단계 안내 | 업무 절차 | 신청 이후 절차 | 신청부터 완료까지 | 절차도
      추진 일정 순서 | 절차가 어떻게 돼요 | 절차가 우예 되노 | 어떤 식으로 진행돼요 | 어떻게 진행되나여 | 신청하면 어떻게 되는데 | 신청하고 나서 뭐가 있어요
      신청 다음엔 뭐해요 | 신청 넣으면 그 다음은 | 접수하면 그 담엔 | 접수하고 나면 뭐 함 | 내고 나면 어떻게 진행됨 | 뽑히면 그 다음은 뭐죠 | 선정되고 나서 순서
      선정된 다음 절차 | 협약하고 나면 뭐해요 | 중간에 뭐뭐 거쳐요 | 몇 단계 거치나요 | 몇단계로 되어 있어요 | 단계별로 알려줘
      순서대로 알려주세요 | 순서가 어떻게 되는지 | 처음부터 끝까지 어떻게 진행돼요 | 끝날때까지 뭐뭐 해야 돼요 | 전체적으로 어떻게 돌아가요 | 프로세스 좀 알려줘요 | 흐름도
      진행 순서 | 그 다음 단계는요 | 다음엔 뭐하나요 | 신청 이후 진행 절차를 안내해 주세요
      사업이 어떤 순서로 진행되는지 알고 싶습니다 | 선정부터 완료까지의 과정을 설명해 주시기 바랍니다 | 지원 절차가 어떻게 되는지 문의드립니다
      접수 후 어떤 단계를 거치게 됩니까 | 사업 전체 흐름을 단계별로 설명 부탁드립니다 | 이 사업은 어떤 과정을 거쳐서 진행됩니까 | 어떤 단계가 남아 있나요
      민원인이 신청하면 이후에 어떻게 진행되는지 물어보십니다 | 신청서를 내고 나면 그 다음에 뭘 준비해야 하는지 전체 과정을 알고 싶어요
      처음이라 그런데 신청하고 나서 어떤 과정을 거치게 되나요 | 바로 협약하는 건가요 | 신청하면 바로 되는 건가요 중간 절차가 있나요
    `,
      en: `
      what are the steps | procedure | what happens after I apply | process | how does it proceed
      next step after applying | stages of the program | what is the procedure | what are the stages
      steps of the process | what happens next | what happens after the application is submitted
      after selection what comes next | process from application to completion | how does the process go
      explain the procedure | how many steps are there | in what order does it proceed
      support procedure | workflow | walk me through the process
      overall flow of the project
      procedure after applying | what do we go through after applying | step-by-step process please
      timeline of steps
      what happens after we apply | what are next steps | steps please from apply to end
      tell whole process | how does it go after sending application | order of steps
    `,
    }),
    { ko: '절차 | 진행절차 | 추진절차 | 지원절차 | 진행 순서', en: 'procedure | steps | process' },
  ),
  'procedure.next': listed({
    ko: `
      협약 다음은 뭔가요 | 마지막 단계 | 협약 다음에 뭐 하나요 | 완료보고 다음은 | 중간점검 다음은 뭐에요 | 마지막엔 뭐 하나요 | 평가 다음이 협약 맞죠
      요건검토 끝나면 무슨 단계 | 접수 다음 단계 | 현장심사 이후 절차 | 선정평가 통과하면 그 다음은 | 협약 바로 전 단계는 | 첫 단계가 뭐죠 | 맨 마지막 절차
      감리 끝나고 나면 뭐가 남아요 | 서면심사 붙으면 다음은 | 점검 전에는 뭘 해요 | 심사 뒤에 이어지는 단계
    `,
    en: `
      what comes after the agreement | what is the last step | what is the next stage after evaluation
      what follows the interim check | what happens before the agreement | which step is first | next step once the paper review is passed
    `,
  }),
  'procedure.actor': listed({
    ko: `
      공정분석 및 설계는 누가 해요 | 분석하고 설계는 누가 하는거여 | 설계는 누가 수행하는 단계인가요 | 설계는 어디서 해주나 | 도입은 누가 하는 거에요 | 진단은 누가 해줘요 | 교육은 누가 시켜주나
      누가 심사해요 | 누가 평가하나요 | 중간점검은 누가 해요 | 선정은 어디서 하나요 | 협약은 누구랑 맺어요 | 요건검토 누가 | 감리는 누가 해요 | 완료보고는 어디에 하나요
      심사 기관 | 담당하는 기관이 어디 | 어느 기관에서 심사해요 | 접수는 어디서 받나요 | 현장평가 누가 나와요 | 최종점검 누가 하나 | 결과평가는 어디서
      정산은 누가 하나요 | 계약은 누구하고 | 원가계산 누가 | 매칭은 누가 해줘요 | 사후관리는 어디서 | 협약 주체 | 평가 주체가 어디죠 | 사업비는 누가 지급하나요
      평가기관 | 선정기관 | 협약 기관 | 감리기관이 어디 | 점검기관 | 요건검토 기관 | 평가 주관 | 담당 기관 단계별 | 수행 주체 | 심사 주체 | 완료보고 받는 곳
      정산기관 | 누가 심사하는데요 | 심사는 누가 봐요 | 누가 뽑아요 | 누가 뽑는거에요 | 누가 선정하나여 | 선정은 누가 함 | 누가 결정해요 | 누가 평가하러 와요
      평가 누가 하는교 | 현장에는 누가 와요 | 점검은 누가 나오나요 | 중간점검 누가 나와요 | 최종점검은 어디서 나와서 해요 | 감리 누가 함 | 감리는 어디서 나와요
      협약은 어디랑 해요 | 협약서는 누구하고 쓰나요 | 계약 누구랑 해요 | 누구랑 협약 맺나여 | 서류 검토는 누가 해요 | 요건검토 어디서 하는지 | 원가계산은 어디서 해요
      정산은 어디랑 하나요 | 돈은 어디서 줘요 | 지원금은 어느 기관이 주나요 | 확인서는 누가 발급해줘요 | 확인서 발급하는 데가 어디에요 | 심사원 배정은 누가 해요
      교육은 누가 시켜줘요 | 컨설팅은 누가 해주나요 | 매칭은 어디서 | 시운전은 누가 해요 | 결과보고 어디에 내요 | 완료보고 누구한테 해요 | 보고서는 어디에 제출하나요
      심사를 담당하는 기관이 어디입니까 | 협약은 어느 기관과 체결하게 됩니까 | 중간점검을 수행하는 기관을 알려주세요 | 평가를 누가 진행하는지 궁금합니다
      최종 점검 및 감리를 담당하는 기관은 어디입니까 | 단계별 담당 기관을 알려주시기 바랍니다 | 완료보고는 어느 기관에 제출해야 합니까 | 지원기업 선정은 어느 기관에서 하는지요
      심사는 센터에서 하는 거 맞나요 | 진흥원이 평가하는 건가요 | 협약은 전담기관이랑 하는 거죠 | 감리는 전문기관이 나오나요
      민원인이 선정 평가를 어느 기관에서 하는지 문의하셨습니다 | 심사를 중기부에서 직접 하나요 아니면 다른 데서 하나요 | 그건 누가 해요 | 그 단계는 누가 맡아요
      점검은 어느 기관에서 나와요 | 심사하는 데가 어디에요 | 선정은 어느 기관이 합니까 | 협약 상대가 누구에요 | 감리를 누가 합니까 | 확인은 누가 나와서 하나요
      최종평가는 누가 해요 | 돈 지급하는 기관이 어디에요
    `,
    en: `
      who evaluates | who reviews the application | who does the interim check | who signs the agreement
      which body selects | who is responsible for this step | who carries out the audit
      who does the evaluation | who selects the companies | who decides | which organization evaluates
      who signs the contract with us | with whom do we sign the agreement | who performs the inspection
      who comes for the on-site visit | who conducts the final check | who does the cost calculation
      to whom do we report completion | who issues the certificate | who pays the grant
      who assigns the assessor | which body reviews the requirements | does the ministry evaluate it
      who checks the project midway | who carries out the selection | who matches the expert
      responsible body for each step | who provides the training | agency in charge of the review
      who checks it | who is in charge of the evaluation | which organisation does the interim check
      who does the final inspection | who makes the selection | with which body is the agreement signed
      who is the contracting party | who visits for the evaluation
      who does the check | who checks application | which organisation does this step
      who gives out the certificate | who does selection | who is doing final check
      which body does it and in which step | who issues certificate | by whom is it done
    `,
  }),
  'procedure.evaluation': named(
    listed({
      ko: `
      평가는 몇단계 | 어떤 평가를 하나요 | 심사 방법 | 평가 방식 | 발표평가 있나요 | 서면심사 하나요 | 현장평가도 하나요 | 심사는 어떻게 해요 | 선정평가 방법
      면접 보나요 | 평가 어떻게 해요 | 평가 절차 | 현장 실사 나오나요 | 심사 단계 | PT 발표 해야 하나요 | 평가 종류 | 어떻게 뽑아요 | 선정 방식 | 평가방법
      심사방식 | 선정방법 | 선정평가 | 심사절차 | 평가단계 | 평가 종류 안내 | 서면평가 | 발표평가 여부 | 현장평가 여부 | 대면평가 | 면접 여부 | 평가 어떻게 하나여
      심사 어떻게 함 | 심사는 우째 하노 | 어떻게 심사하는교 | 어떻게 뽑는데요 | 뽑는 방법 | 뭘로 뽑아요 | 뭐 보고 뽑나요 | 심사 몇 번 해요 | 심사 몇번 보나
      평가 몇 번이나 받아요 | 평가가 몇 차까지 있나요 | 서류심사만 하나요 | 서류만 보고 뽑아요? | 서류만 내면 끝이에요? | 발표도 해야돼요 | 발표 있어요?
      피티 해야 하나요 | PT 심사 하나여 | 가서 발표해야 돼요? | 면접도 봐요? | 면접 봅니까 | 공장에 직접 와서 봐요? | 공장 보러 와요? | 현장에 나와서 평가하나요
      실사 나와요? | 현장심사 있나요 | 서류심사 다음은 뭐 봐요 | 1차 2차 있나요 | 선착순으로 뽑나요 평가해서 뽑나요 | 평가 없이 바로 되나요 | 심사 없이 다 되나요
      요건만 맞으면 되나요 | 어떤 방식으로 심사가 이루어집니까 | 선정 평가는 어떻게 진행되는지 궁금합니다 | 평가 단계와 방법을 안내해 주시기 바랍니다
      서면평가와 발표평가가 모두 있습니까 | 현장평가를 실시하는지 문의드립니다 | 지원 기업을 어떤 기준으로 선발하는지 알고 싶습니다 | 평가는 몇 단계로 진행됩니까
      심사 과정에 면접이 포함됩니까 | 발표평가 하는 거 맞죠 | 서류심사만 한다던데 맞나요 | 현장평가는 없는 거죠 | 말주변이 없는데 발표를 꼭 해야 하는지 걱정되네요
      민원인이 심사를 어떻게 하는지, 발표도 하는지 문의하십니다 | 심사할 때 공장에 누가 나와서 보는지 아니면 서류로만 하는지 궁금해요
    `,
      en: `
      how is it evaluated | evaluation stages | is there a presentation | is there an on-site evaluation
      selection method | how are applicants chosen | evaluation method | how do you evaluate
      how are companies selected | how do you select | what kind of evaluation | is there an interview
      do we need to give a presentation | do they visit the factory | document review only?
      is it only a paper review | how many rounds of evaluation | how many evaluation stages
      selection process stages | is an on-site inspection part of the evaluation
      how is the selection made | do we have to present our plan | evaluation steps
      how are applications judged | is there a site visit before selection
      how do they choose the winners | screening method | written review or presentation
      how they choose | will somebody come to our plant | do they visit factory before choosing
      only paper or also visit | how do you decide who gets it
      is there visit to factory in evaluation
    `,
    }),
    { ko: '선정평가 | 평가방법 | 심사', en: 'evaluation | selection' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
