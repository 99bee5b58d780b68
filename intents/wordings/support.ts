import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask what is supported and what a program is. */
export const supportWordings = {
  support: named(
    listed({
      ko: `
      뭐 지원해줘요 | 지원내용 | 무엇을 지원하나요 | 어떤 걸 지원받나요 | 지원 내용이 뭔가요 | 뭘 해주나요 | 지원 항목 | 지원 분야 | 뭐뭐 해줘요 | 어떤 지원
      받으면 뭘 주는데요 | 지원 범위 | 어디까지 지원돼요 | 뭐가 포함돼요 | 장비도 사주나요 | 설비 구입도 되나요 | 소프트웨어도 지원되나요 | 뭘 받을 수 있어요
      혜택이 뭐에요 | 무슨 혜택 | 뭐가 좋아요 | 센서도 지원되나요 | 자동화 장비 포함되나요 | 지원 대상 품목 | 어떤 서비스를 받아요 | 지원내용 안내 | 지원 내용 문의
      지원사항 | 지원 품목 | 세부 지원내용 | 지원해 주는 것 | 지원 내용 알려주세요 | 지원되는 내용 | 지원 가능한 항목 | 뭐 해주는데요 | 뭐해줘요 | 뭘 해줘요
      뭘 지원해주는지 | 뭐 사줘요 | 뭘 사주나 | 기계도 사주나요 | 기계값도 대줘요? | 컴퓨터도 되나요 지원 | 프로그램만 지원돼요? | 프로그램도 깔아줘요?
      설비만 지원하나요 | 장비 값도 나오나요 | 장비도 들어가나 | 센서나 제어기도 되는지 | 바코드 설비도 되나 | 어떤 것까지 해주나요 | 어디까지 해줘요 | 뭐까지 지원됩니까
      뭐가 지원 되는교 | 머해주는데여 | 뭐 도와주는거에요 | 뭐 도움받을 수 있어요 | 받으면 좋은게 뭐죠 | 선정되면 뭐가 좋아요 | 신청하면 뭘 받나요
      신청하면 뭐 해줍니까 | 무엇을 지원받을 수 있습니까 | 어떤 내용을 지원하는지 알고 싶습니다 | 지원 범위가 어디까지인지 안내 부탁드립니다 | 구체적인 지원 내용이 무엇인지요
      지원 대상에 자동화 설비가 포함되는지 궁금합니다 | 솔루션 구축 비용도 지원 대상입니까 | 소프트웨어와 하드웨어 모두 지원되나요 | 어떤 기술이 지원되나요 | 교육도 해주나요
      교육도 포함되나요 | 설치도 해주나요 | 설치비도 지원되나요 | 시운전도 해주나요 | 컨설팅도 포함인가요 | 설계도 해줘요? | 안전검사도 해주나요 | 진단도 해주나요
      보고서 같은 것도 주나요 | 운영비도 지원되나요 | 비용만 지원하는 건가요 | 돈으로 주나요 물건으로 주나요 | 현금으로 지원하는 건가요 | 설비 구입비도 포함되는 거 맞죠
      장비는 안되고 소프트웨어만 되는 거 아닌가요 | 기존 설비에 센서 다는 것도 지원되죠 | 인공지능이나 빅데이터도 지원되나요 | 새 시스템 추가하는 것도 되나요
      기존 시스템 개선도 지원되나 | 생산관리 프로그램이랑 바코드 설비를 같이 넣고 싶은데 둘 다 지원이 되나요
      작은 도금업체인데 이 사업으로 구체적으로 어떤 도움을 받을 수 있는지 알고 싶어요 | 민원인이 어떤 항목이 지원되는지 상세히 물어보십니다 | 지원금으로 뭘 할 수 있어요
      지원금으로 기계 살 수 있나요 | 어떤 게 지원 대상인가요 품목이요 | 뭐뭐 지원되는지 알려줘 | 무슨 도움을 주나요 | 구축 비용도 지원되나요 | 장비 구입도 지원 대상인가요
      어떤 비용을 지원합니까 | 지원받으면 뭘 해주는 거죠 | 구체적으로 뭘 지원해요
    `,
      en: `
      what is supported | what does the support cover | what do you provide | what do we get
      does it cover equipment | what is included | which costs are covered | what does it support
      what is covered | support details | scope of support | what do I get
      what kind of support is given | which items are supported | are sensors covered
      does it pay for machines | is software supported | does it include training
      does it include installation | hardware too? | what benefits do we get | what would we receive
      support content | what can be funded | what is provided to the company
      are automation machines included | does the program cover equipment and software
      only software or also equipment | what exactly do they do for us | what help can we get from this
      is education included | what can the money be used for | can we buy machines with it
      what is included in the support | what kind of help do we get | which costs does it cover
      what do they do for the company | does it pay for sensors and software | is equipment included
      what do we get inside | what is in it | what kind of help is it | what do they support
      what is given to company | what is included in package
    `,
    }),
    { ko: '지원내용 | 지원항목 | 지원범위', en: 'what is supported | support content' },
  ),
  overview: named(
    listed({
      ko: `
      뭐에요 | 뭔가요 | 어떤 사업이에요 | 무슨 사업인가요 | 사업 소개 | 알려줘 | 설명해줘 | 사업 개요 | 목적이 뭐에요 | 대해 알려주세요 | 어떤 제도인가요
      간단히 설명 | 자세히 알려줘요 | 궁금해요 | 이게 뭐죠 | 사업 내용 | 개요 좀 | 관심 있어요 | 정보 주세요 | 사업에 대해 | 왜 하는 사업이에요 | 취지
      뭐하는 거에요 | 뭐하는 사업 | 하고 싶어요 | 신청하고 싶은데요 | 받고 싶은데요 | 뭐하는 거 | 뭐하는거임 | 뭐임 | 뭐야 이거 | 이거 뭐하는 사업임? | 어떤거에요
      어떤 건지 | 머하는건가여 | 무슨 내용이에요 | 무슨 지원이에요 | 뭐하는긴데예 | 그게 뭐에요 | 그게 뭔데요 | 그건 뭐죠 | 처음 들어보는데 뭔가요
      들어는 봤는데 뭐하는 건지 모르겠어요 | 잘 모르는데 설명 좀 | 쉽게 설명해주세요 | 간단하게 알려줘 | 자세하게 알려주세요 | 좀 더 알고 싶어요 | 관심있는데요
      관심 있는데 어떤 건지 알려주실래요 | 알고싶습니다 | 알아보고 있어요 | 알아보는 중인데요 | 안내 부탁드려요 | 안내해주세요 | 소개해줘 | 내용 알려줘 | 상세 내용
      사업 설명 | 사업목적 | 사업취지 | 요약해줘 | 한마디로 뭐에요 | 핵심만 알려줘 | 문의드립니다 | 문의 드려요 | 질문있어요 | 물어볼게 있어요 | 좀 여쭤볼게요
      관련해서 문의드립니다 | 어떤 사업인지 설명 부탁드립니다 | 사업의 목적이 무엇입니까 | 사업의 개요를 안내해 주시기 바랍니다 | 이 제도의 취지를 알고 싶습니다
      어떤 성격의 지원사업인지 궁금합니다 | 해당 사업에 대한 전반적인 설명을 부탁드립니다 | 무엇을 하는 사업인지 알 수 있을까요 | 한번 해볼까 하는데 | 해보고 싶은데요
      참여하고 싶습니다 | 신청하려구요 | 신청하려고 합니다 | 신청할까 하는데요 | 신청이요 | 지원하고 싶습니다 | 받아보고 싶어요 | 도입하고 싶어요 | 지원사업 알려줘
      거래처 사장님이 좋다고 해서 알아보는데 이게 어떤 사업인가요 | 민원인이 이 사업이 무엇인지부터 설명해 달라고 하십니다 | 공문을 받았는데 무슨 사업인지 모르겠어요
      이런 사업이 있다고 들었는데 어떤 건지 설명 좀 해주세요
    `,
      en: `
      what is it | tell me about it | what kind of program is it | overview | explain the program
      purpose of the program | I am interested in | information about | what's this about
      what is this program | can you explain it | give me an overview | tell me more
      I want to know about it | please introduce the program | what is the aim | describe the program
      summary please | what does this program do | short explanation | details please
      general information | I'd like to apply | I want to join | I heard about it, what is it
      background of the program | what is it for | brief summary | explain it simply
      I have a question about it | we want to participate | could you tell me what this is
      please explain shortly | what is it about | give me idea of program | what is this for
    `,
    }),
    { ko: '사업내용 | 사업개요 | 사업소개', en: 'overview' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
