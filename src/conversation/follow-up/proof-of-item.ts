import type { Focus } from '../../exchange/state.ts';
import type { Details } from '../../language/details.ts';
import { thingPointedTo } from '../../language/speech/pointing.ts';
import type { Ask } from '../../language/understand.ts';

// After talk of bonus points, what is asked of papers is of what proves an item.

const inTalkOfPoints = ({ topic = '' }: Focus): boolean => topic.startsWith('bonus');

/** "서류는?" after a bonus item is about what proves it. */
const speaksOfItems = (focus: Focus): boolean => inTalkOfPoints(focus) && (focus.bonusItems?.length ?? 0) > 0;

const namesItem = ({ entities }: Details): boolean => entities.some(({ kind }) => kind === 'bonus-item');

/** … where nothing else is named: another item, or what was told of one, only says which. */
const provesItems = (focus: Focus, details: Details): boolean =>
  details.entities.every(({ kind }) => kind === 'bonus-item' || kind === 'choice' || kind === 'term') &&
  (speaksOfItems(focus) || (inTalkOfPoints(focus) && namesItem(details)));

/** "신규 가점 되죠? 뭐 내요": what is handed in for the points spoken of, the papers of the application not being named. */
const handsIn = /^(?:그럼 )?(?:뭐|뭘|무엇을) ?(?:내|제출|첨부|붙이|붙여|준비|넣어)/;

/** "뿌리기업 확인서 어디서 떼요": an item is named and no paper of the application, so that it is its proof. */
const obtainsProof = (details: Details): boolean =>
  namesItem(details) && details.entities.every(({ kind }) => kind !== 'document');

/** Whether an ask found to be of papers, their issuer or the proof of labour cost is of what proves a bonus item. */
export const asksForProof = (topic: string, focus: Focus, details: Details, text: string): boolean => {
  if (topic === 'documents')
    return provesItems(focus, details) || (inTalkOfPoints(focus) && handsIn.test(text));
  // "작년 1월에 받은 건데" after an item: how old its proof may be.
  if (topic === 'document.validity') return speaksOfItems(focus) && details.entities.length === 0;
  if (topic === 'document.issuer') return obtainsProof(details);
  return topic === 'labor-cost.evidence' && speaksOfItems(focus) && !/인건비|labou?r/.test(text);
};

const ofProof =
  /어디서|어디에서|누가|누구|증빙|증명|확인서|승인|선정|지정|발급|인증|\bwhere\b|\bwho\b|\bissued\b/;

/** "그거 어디서 승인받은걸 말해요" after a bonus item: who has to have said so is part of its proof. */
export const pointsToProof = ({ text, details }: Ask, focus: Focus): boolean =>
  speaksOfItems(focus) &&
  details.entities.length === 0 &&
  thingPointedTo(text) !== undefined &&
  ofProof.test(text);
