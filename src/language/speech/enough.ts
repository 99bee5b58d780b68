import type { Details } from '../details.ts';
import { asksYesOrNo } from './yes-or-no.ts';

/** What may stand between the last of several papers and the word that says they are all: "이 두 개", "이렇게". */
const thusMany =
  '\\s?(?:이\\s?)?(?:(?:[두세네2-5]\\s?(?:개|가지|장|종)|이렇게|이거|이것|요렇게|정도|까지)(?:를|을)?)?\\s?';
const onlyThese = new RegExp(`^${thusMany}(?:만|뿐)(?![가-힣]*들)`);
const theseWillDo = new RegExp(`^${thusMany}(?:이?면)\\s?(?:되|돼|될|끝|충분|다|전부|준비)`);
const isAll = /되|돼|될|됨|끝|충분|다\s?(?:예|에|인|죠)|전부|맞/;
const english =
  /\b(?:enough|sufficient|all (?:that )?(?:i|we) (?:need|have to)|all that(?: i|')s needed|(?:only|just) (?:need|have to|submit|send|upload|the))\b/;

/** Whether what is named up to a place in a text is asked to be all there is to it: "신청서랑 동의서만 내면 되나요". */
const asksIfEnough = (text: string, end: number, several: boolean): boolean => {
  if (!/[가-힣]/.test(text)) return english.test(text);
  const rest = text.slice(end);
  return (onlyThese.test(rest) && isAll.test(rest)) || (several && theseWillDo.test(rest));
};

/** "국세만": one of two papers that go by one name. */
const ofTwo = /국세|지방세|\b(?:national|local) tax/;
const longestRest = 22;
/** "스캔본만 보내면", "사본만 있으면": in which form, not which papers. */
const ofForm = /사본|원본|스캔|복사|\b(?:pdf|scan\S*|copy|copies|originals?)\b/;

/** Whether the papers named are asked to be all that is handed in: "신청서랑 사업자등록증명원만 내면 되나요". */
export const asksIfPapersDo = (text: string, { mentions }: Details): boolean => {
  const named = mentions.filter(({ entities }) => entities.some(({ kind }) => kind === 'document'));
  const isKorean = /[가-힣]/.test(text);
  if (named.length === 0 || ofForm.test(text) || !asksYesOrNo(text)) return false;
  if (named.length === 1 && (ofTwo.test(text) || !isKorean)) return false;
  const end = Math.max(...named.map((one) => one.end));
  const isLast = !isKorean || text.length - end <= longestRest;
  return isLast && asksIfEnough(text, end, named.length > 1);
};
