import { asksIfOnlyOnline } from '../../../language/speech/handing-in.ts';
import { meansNow } from '../../../language/speech/means-now.ts';
import { deniesAsking, isRhetorical } from '../../../language/speech/permission.ts';
import { isOver } from '../../../rules/index.ts';
import type { Case, Reader, Verdict } from './verdict.ts';

const address = /(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g;
const phone = /\b(?:\d{2,4}-)?\d{3,4}-\d{4}\b|\b1357\b|\b(?:110|120|114|02|042|053)(?=번)/g;

const found = (text: string, words: RegExp): readonly string[] =>
  [...text.toLowerCase().matchAll(words)].map(([whole, host]) => host ?? whole);

/** Two addresses or numbers are the same where one is part of the other: "smart-factory" for smart-factory.kr. */
const meets = (claimed: string, stated: readonly string[]): boolean =>
  stated.some((one) => one.includes(claimed) || claimed.includes(one));

const channels: Readonly<Record<string, RegExp>> = {
  post: /우편|등기|부치|부쳐|\bpost\b|(?<!e-?)\bmail (?:it|the|my|our)\b|by mail/,
  courier: /택배|퀵|\bcourier\b/,
  visit: /방문|찾아가|갖다|직접 (?:가서|제출)|들고\s?가|in person|\bvisit\b/,
  fax: /팩스|\bfax/,
  email: /이메일|메일|\be-?mail/,
  online: /온라인|인터넷|사이트|홈페이지|홈피|누리집|시스템|업로드|전산|\bonline\b|\bwebsite\b/,
};

const channelsIn = (text: string): readonly string[] =>
  Object.keys(channels).filter((name) => channels[name]?.test(text));

/** The way a statement rules in; what it says not to be a way does not count. */
const statedChannels = (stated: string): readonly string[] =>
  channelsIn(
    stated
      .split(/(?<=[.!?])\s|\n/)
      .filter((sentence) => !/않|없|\bnot\b|\bno\b/.test(sentence))
      .join(' '),
  );

const ofWay = (claimed: readonly string[], stated: readonly string[]) => {
  if (claimed.length === 0 || stated.length === 0) return undefined;
  return claimed.every((one) => meets(one, stated)) ? 'yes' : 'no';
};

const handsIn = /보내|내면|내도|내야|제출|부치|부쳐|접수|\b(?:send|mail|hand|submit)/;

/** "수행계획서를 우편으로 보내면 되나요" of a paper that is sent by another way. */
const ofHandingIn = (text: string, stated: string): Verdict | undefined => {
  const [claimed, ...others] = channelsIn(text).filter((way) => way !== 'online');
  const ways = statedChannels(stated);
  const isOther = claimed !== undefined && others.length === 0 && ways.length > 0 && !ways.includes(claimed);
  return isOther && handsIn.test(text) ? 'no' : undefined;
};

/** "스캔본만 보내면 끝이죠", "is a scanned PDF enough": and nothing else. */
const nothingElse =
  /(?:이것|그것|이거|그거|이걸|스캔\S{0,2}|pdf|파일|서류)만\s|면\s?(?:끝|다\s?된)|\b(?:enough|all (?:i|we) need)\b/;
const moreToSend = /도 (?:반드시 |꼭 )?함께|\bas well\b/;
const ofFile = /한글|hwp|hangul/;

/** "우편으로 부치면 되죠", "it.smplatform.go.kr에서 하나요": the way put up, held against the way stated. */
export const ofWays: Reader = ({ question, stated }) => {
  const { text, topic } = question;
  if (!/^(?:apply|contact|centre|document|window)/.test(topic)) return undefined;
  if (/아니면|말고|아니라|\bor\b/.test(text)) return undefined;
  const byPhone = ofWay(found(text, phone), found(stated, phone));
  if (byPhone) return byPhone;
  if (/^(?:document|window)\./.test(topic)) return ofHandingIn(text, stated);
  if (!/^(?:apply|documents\.upload)/.test(topic)) return undefined;
  if (nothingElse.test(text) && moreToSend.test(stated) && !ofFile.test(text)) return 'no';
  // What a further sentence says of another site or way is said of others, or not to be one.
  const [first = ''] = stated.split(/(?<=[가-힣)][.!?])\s|\n/);
  const bySite = ofWay(
    found(text, address),
    found(found(first, address).length > 0 ? first : stated, address),
  );
  if (bySite) return bySite;
  const claimed = channelsIn(text);
  const ways = statedChannels(statedChannels(first).length > 0 ? first : stated);
  const [only, ...others] = claimed;
  if (only === undefined || others.length > 0 || ways.length === 0) return undefined;
  // A home page named may be another than the one stated.
  if (ways.includes(only) && isTooLate(question)) return undefined;
  if (ways.includes(only))
    return only !== 'online' || (asksIfOnlyOnline(text) && ways.length === 1)
      ? expected(text, 'yes')
      : undefined;
  // A courier brings what is posted as well: the notice leaves that open.
  return only === 'courier' && ways.includes('post') ? undefined : expected(text, 'no');
};

/** "오늘 우편으로 부치면 받아주나요": by the right way, and too late. */
const isTooLate = ({ text, index: { pack }, subject: { recruitments }, today }: Case['question']): boolean =>
  (meansNow(text) || /받아\s?[주줘]|아직/.test(text)) &&
  recruitments.every(({ id }) => isOver(pack, id, today));

/** "온라인으로는 안 받죠?" expects that it is no way: that it is none is a yes. */
const expected = (text: string, verdict: Verdict): Verdict => {
  if (!deniesAsking(text) || isRhetorical(text)) return verdict;
  return verdict === 'yes' ? 'no' : 'yes';
};
