import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask how many are chosen. */
export const quotaWordings = {
  quota: named(
    listed({
      ko: `
      몇개 업체 뽑나요 | 몇 개사 선정 | 몇 명 뽑아요 | 선정 규모 | 몇 군데 뽑아요 | 모집 인원 | 몇 곳 지원해요 | 선정 기업 수 | 지원 기업 몇 개 | 모집 규모
      몇개사 지원하나요 | 총 몇 개 기업을 지원하나요 | 몇 개 기관 선정 | 인원 제한 | 정원 | 몇개나 뽑나요 | 몇 업체까지 | 뽑는 숫자 | 선발 인원 | 몇 회사나 돼요
      많이 뽑나요 | 채용 인원 | 선정업체 수 | 모집기업 수 | 지원기업 수 | 지원 규모 몇 개사 | 선정 예정 기업 수 | 모집 기관 수 | 선발규모 | 선발 예정 인원
      지원 업체수 | 총 선정 수 | 몇개사 뽑아요 | 몇군데나 뽑나 | 몇 곳이나 선정돼요 | 몇 업체 선정함 | 몇개 회사 지원해줌? | 몇 회사 뽑는데요 | 업체 몇개나 해줘요
      몇명 뽑나여 | 몇명이나 뽑는지 | 사람 몇 명 모집해요 | 인원 몇명 모집 | 총 몇명 | 총 몇개사 | 몇 개 기업이나 되는교 | 몇개나 선정하는데예 | 한 몇 군데 해주노
      많이 뽑아요? | 조금만 뽑나요 | 적게 뽑는 편인가요 | 몇 개까지 받아주나 | 뽑는 회사 수 | 전국에서 몇 개 뽑아요 | 올해 몇 개 업체 지원하나요
      이번에 몇 곳 뽑습니까 | 선정 숫자 | 제한된 수만 뽑나요 | 몇 개 업체로 제한되나요 | 선정 예정인 기업은 몇 개사입니까 | 총 몇 개 업체를 선정할 예정인지 궁금합니다
      모집 인원이 몇 명인지 안내 부탁드립니다 | 올해 지원하는 기업의 수를 알려주시기 바랍니다 | 몇 개 기관을 선정하는지 알고 싶습니다 | 선발 인원에 제한이 있습니까
      지역별로 몇 개씩 뽑나요 | 업종별로 몇 개사를 뽑나요 | 30개사 맞나요 | 400명 뽑는 거 맞죠 | {count} 뽑는다던데요 | 선정되는 곳이 {count} 정도인가요
      {count}만 뽑는 거 아닌가요 | 15개 기관 맞습니까 | 600개사 지원하는 거죠 | 우리 같은 작은 회사도 기회가 있을지 모르겠는데 몇 개 회사나 뽑나요
      민원인이 총 몇 개 업체가 선정되는지 문의하셨습니다
    `,
      en: `
      how many companies are selected | how many will be chosen | number of recipients | how many places
      how many people do you recruit | quota | how many firms get it | how many companies
      how many companies are you going to choose | how many winners | number of companies selected
      how many will get it | number of firms supported | how many slots in total
      how many are recruited | how many persons will be recruited | how many institutions are selected
      total number of recipients | is it 30 companies | are only {count} selected
      how many businesses will be supported this year | selection size | how many places are offered
      number of people hired | recruitment number | do you select many companies | size of the cohort
      how many firms can be funded | are there limits on how many companies get selected
    `,
    }),
    { ko: '선정규모 | 모집규모 | 선정 기업수 | 지원 기업수', en: 'number selected | quota' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
