import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** Personal data offered, or a look-up of one’s own record asked for. */
export const personalDataWordings = {
  'personal-data': listed({
    ko: `
      체납 있는지 조회해주세요 | 제 주민번호는 | 우리 회사 신청 결과 조회 | 사업자번호로 확인해줘 | 접수 상태 조회 | 제 이름으로 조회 | 선정됐는지 확인해주세요 사업자번호
      내 정보 조회 | 저희 신청 건 진행상황 확인 | 개인정보 조회 | 제 전화번호로 연락주세요 | 내 번호 남길게요 전화줘요 | 계좌번호 알려드릴게요 | 카드번호
      우리 회사 과제번호 조회 | 주민번호로 자격 확인 | 연락처 남기면 전화 주나요 | 주민번호 알려줄게 조회해줘 | 제 주민등록번호로 조회 | 주민번호 입력하면 되나요 여기에
      사업자번호 알려드릴테니 확인해주세요 | 사업자등록번호로 조회해주세요 | 우리 사업자번호로 체납 조회 | 체납 여부 조회 | 체납 있는지 봐주세요
      우리 회사 체납 있나 확인해줘 | 우리 회사 신청됐는지 확인 | 신청 접수됐는지 확인해주세요 | 제 신청 어떻게 됐어요 | 제 접수 상태 확인 | 접수번호로 조회
      접수번호 알려드리면 조회 되나요 | 우리 회사 선정됐어요? | 우리 회사 선정됐는지 조회 | 저희 합격했나요 | 저 합격했는지 확인해주세요 | 결과 조회해줘 우리 회사
      우리 과제 진행상황 알려줘 | 우리 과제 어디까지 됐나요 | 진행상황 조회 | 심사 진행 상황 조회해줘 우리꺼 | 우리 회사 지원금 입금됐는지 확인
      우리 회사가 예전에 지원받았는지 조회 | 우리 회사 참여 이력 조회해줘 | 우리 회사 레벨 조회 | 우리 회사 수준 몇인지 조회해줘 | 우리 회사 정보 조회 | 내 정보 보여줘
      내 개인정보 저장되나요 | 개인정보 어떻게 처리해요 | 여기 적은 내용 저장돼요 | 회사명 말하면 조회되나요 | 회사 이름은 대성정밀인데 조회해줘요
      제 이름은 김철수고 조회 부탁 | 제 전화번호 남길테니 연락주세요 | 제 번호로 전화 주세요 | 전화 좀 주세요 제 번호는 | 연락 부탁드립니다 제 번호 남깁니다
      010 번호 남겨도 되나요 | 회신 부탁드립니다 번호로 | 콜백 요청 | 문자로 보내주세요 제 번호로 | 제 이메일로 보내주세요 자료 | 메일 주소 알려드릴테니 보내줘
      계좌번호 여기 적으면 되나요 | 제 계좌로 입금해줘 | 통장번호 보낼게요 | 카드번호 알려줄게 | 비밀번호 알려줄게 로그인해줘 | 아이디 비번 줄테니 대신 확인해줘 | 제 통장 비번인데 지원금 들어왔나 봐주세요 | 통장에 돈 들어왔는지 봐줘
      다른 회사 신청했는지 알려줘 | 경쟁사가 신청했는지 조회해줘 | 옆 공장이 얼마 받았는지 알려줘 | 직원 주민번호로 확인해줘
      민원인 사업자번호로 선정 여부를 확인할 수 있나요 | 민원인 접수 현황 조회 부탁드립니다 | 담당자가 저한테 전화하게 해주세요
    `,
    en: `
      look up my application | check my status by my registration number | my resident number is
      call me back at my number | can you check whether I was selected | here is my id number
      check my application status | look up my company | look up by business registration number
      my business number is, please check | has my application been received, check please
      have we been selected, please look it up | am I on the list | check whether we owe taxes
      tell me if our company has arrears | what is the status of my project | track my application
      look up our level | my phone number is, call me | please call me back | I leave my number
      send it to my e-mail | my e-mail address is | here is my bank account | my account number is
      my resident registration number | is my data stored | what happens to my personal data
      did our competitor apply | look up another company | my name is Kim, check my result
      log in for me with my password
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
