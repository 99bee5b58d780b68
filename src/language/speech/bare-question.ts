import { perText } from '../once.ts';

/** Question words, and the things that every program has: they name nothing of one statement. */
const general =
  /얼마나|얼마|언제|어디|어떻게|어떤|무슨|몇|프로|퍼센트|무엇|뭐|뭘|누구|누가|며칠|지원금|지원|보조금|혜택|금액|비용|돈|신청|접수|방법|자격|대상|서류|가점|기간|기한|마감|절차|전화번호|전화|번호|문의|사업|우리|저희|제가|이거|그거|이건|그건|혹시|그럼|근데|정도|최대|전부|다 |좀|그냥|까지|부터|에서|으로|한테|에게|\b(?:how|much|many|when|where|what|who|which|is|are|do|does|can|could|we|i|you|get|the|a|an|to|for|of|it|this|that|please|money|support|apply|deadline|documents?|papers?|need|give)\b/g;
/** The verbs of such questions with whatever ends them. */
const verb =
  /(?:알려|받을|받|주|줘|줍|줄|되|돼|됩|될|하|해|합|할|한|내|낼|나오|나와|나옵|나|드|보|봐|싶|있|가능|궁금|인|은|는|이|가|을|를|도|요|수|로|예|에)(?:나|는|면|려|야|고|지|죠|까|니|시|세|어|아|습|데|거|건|게|을|ㄴ|요|여|용|다|예|음|임)*/g;

/** Whether a message asks with nothing but words that any program could be asked with: "얼마 줘요?", "언제까지예요". */
export const isBareQuestion = perText(
  (text: string): boolean =>
    text
      .replace(general, ' ')
      .replace(verb, ' ')
      .replace(/[^0-9a-z가-힣]/g, '') === '',
);
