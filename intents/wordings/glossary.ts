import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask what a word means. */
export const glossaryWordings = {
  glossary: listed({
    ko: `
      MES가 뭐에요 | ERP 뜻 | 공급기업이 뭔가요 | 무슨 뜻이에요 | 용어 설명 | 뭘 말하는 건가요 | 도입기업이란 | 컨소시엄이 뭐죠 | 레벨이 뭐에요
      스마트공장이 뭔가요 | 자부담이 무슨 말 | 뿌리기업이 뭐에요 | 의미가 뭐에요 | 주관기관이 뭐에요 | 전담기관이 어디를 말하나요 | 중견기업이 뭐에요 | 소기업 기준이 뭐죠
      TP가 뭐에요 | 정의 | 감리가 뭐죠 | 레벨3이면 어느 정도 | 중간1이 몇 레벨 | 협동로봇이 뭐야 | 수시접수가 무슨 뜻 | SI기업이 뭔데요 | 진흥원이 어디에요
      추진단이 뭐하는 곳 | 예산 소진이 무슨 말이에요 | ISMS가 뭔가요 | 유턴기업이 뭐에요 | MES 뜻 | MES가 뭔데요 | 엠이에스가 뭐에요 | ERP가 뭐야
      PLM이 뭔가요 | SCM이 뭐죠 | APS 뜻이 뭐에요 | IoT가 뭐에요 | 빅데이터가 뭔가요 | 5G가 왜 나와요 뜻이 | CPS가 뭔가요 | AGV가 뭐에요
      스마트공장이 뭐에요 | 스마트공장이란 | 스마트팩토리가 뭐죠 | 스마트공장 뜻 | 스마트공장 정의가 어떻게 되나요 | 스마트공장 수준이란게 뭐에요 | 레벨1이 뭐에요
      레벨 3이면 어떤 수준인지 | 기초 단계가 뭐죠 | 중간1 중간2가 뭔가요 | 고도 단계가 뭐에요 | 고도화란 무슨 뜻이에요 | 공급기업이란 | 공급기업이 뭐에요
      공급기업이 뭘 하는 회사인지 | 도입기업이 뭔가요 | 수요기업이 뭐죠 | 도입기업이 우리를 말하는 건가요 | 주관기관이란 뭘 말하나요 | 협업기관이 뭐에요 | 전담기관이 뭔가요
      총괄기관 뜻 | 컨소시엄이란 | 컨소시엄이 무슨 말이에요 | 컨소가 뭐임 | 자부담이 뭐에요 | 민간부담금이 뭔가요 | 매칭이 뭐에요 | 매칭비가 무슨 뜻 | 출연금이 뭐에요
      정부출연금이 뭔데 | 총사업비가 뭐에요 | 총사업비란 뭘 말하는 건지 | 현물이 뭐에요 | 부가세 별도가 무슨 말 | 원가계산이 뭐에요 | 감리가 뭔가요 | 요건검토가 뭐에요
      협약이 뭔가요 | 협약이 계약이랑 같은건가요 | 수시접수가 뭐에요 | 예산소진시까지가 무슨 뜻이에요 | TP가 뭔데 | 테크노파크가 뭐하는 데에요
      제조혁신센터가 뭐하는 곳이에요 | 추진단이 뭐에요 | 스마트제조혁신추진단이 어떤 기관인가요 | 대한상공회의소가 뭐하는 곳 | 한국로봇산업진흥원이 뭐에요
      제조데이터센터가 뭐에요 | 제조데이터가 뭔가요 | SI기업이 뭐에요 | 로봇 SI가 무슨 뜻이죠 | 로봇엔지니어링이 뭐에요 | 협동로봇이 뭔가요 | 양팔로봇이 뭐에요
      무인이송로봇이 뭐죠 | 뿌리산업이 뭐에요 | 유턴기업이 무슨 기업이에요 | 강소기업100이 뭐에요 | 상호출자제한기업집단이 뭐에요 | 중견기업 기준이 뭔가요 | 중견기업이란
      중소기업이 뭐에요 기준 | 소기업 중기업 차이 기준 | 소기업이 뭔가요 | ISMS 뜻 | 정보보호 준비도 평가가 뭐에요 | 일터혁신컨설팅이 뭐에요
      상생형 지역일자리가 뭐에요 | 노후산단이 뭐죠 | 위기지역이 뭐에요 | 원포인트 멘토링이 뭐에요 | 경영혁신플랫폼이 뭔가요 | 시운전이 뭐에요 | 비교견적이 뭐에요
      사양서가 뭔가요 | 회계감사보고서가 뭐에요 | 완납증명서가 뭐에요 | 용어가 어려워요 무슨 뜻인지 | 전담기관이 정확히 어떤 기관을 의미합니까
      공급기업의 의미를 설명해 주세요 | 용어의 뜻을 알고 싶습니다 | 이 단어가 무슨 의미인지 설명 부탁드립니다 | 공고에 나오는 용어가 어려운데 컨소시엄이 무슨 뜻인가요
      민원인이 공급기업이 무엇인지 모르시는데 어떻게 설명하면 되나요
    `,
    en: `
      what does MES mean | what is a supplier | meaning of consortium | define smart factory level
      what does it stand for | explain the term | what is a mid-tier enterprise | what is MES
      what is ERP | what does PLM stand for | meaning of smart factory | definition of supplier company
      what is an adopting company | what is a consortium | what does level 3 mean
      what is level 2 in smart factory | explain smart factory levels | what does TP mean
      what is a technopark | what is a host organisation | what does matching mean
      what is meant by total project cost | what is a cobot | what is a robot SI company
      what does 'until the budget is exhausted' mean | what is the manufacturing data center
      what is a root company | what does reshoring company mean | what is ISMS
      definition of small enterprise | what does own burden mean | define mid-sized company
      what is cost calculation | meaning of rolling application
      what is the mutual investment restricted group | what is KOSMO
      what means MES | what is consortium in simple words | please explain word adopter
      i do not know the word PLM | what means supplier here
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
